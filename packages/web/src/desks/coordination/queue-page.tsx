import { type ApiProblem, told } from '@overread/client';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api/api.ts';
import type { Me } from '../../api/me.ts';
import { sendOrKeep } from '../../api/outbox.ts';
import { ForRoles } from '../../app/for-roles.tsx';
import { Page } from '../../app/page.tsx';
import { ProblemView } from '../../app/problem-view.tsx';
import type { BulkAct } from '../../case/bulk-acts.tsx';
import { useQueueName } from '../../case/names.ts';
import { queuesQuery } from '../../case/queries.ts';
import { QueueList } from '../../case/queue-list.tsx';
import { useMessages } from '../../i18n/locale.tsx';
import { assignNow, proposeNow } from './bulk-coordination.ts';
import { CoordinationNav } from './coordination-nav.tsx';
import '../../case/case.css';

/** One queue as a list, with acts over many cases. */
export function CoordinationQueuePage(): ReactNode {
  const { queue } = useParams({ from: '/coordination/queues/$queue' });
  const name = useQueueName();
  return (
    <ForRoles roles={['coordinator']}>
      {(me) => (
        <Page title={name(queue)} wide>
          <CoordinationNav />
          <Lines key={queue} id={queue} me={me} />
        </Page>
      )}
    </ForRoles>
  );
}

function Lines({ id, me }: { readonly id: string; readonly me: Me }): ReactNode {
  const { coordination: t, work } = useMessages();
  const queue = useQuery(queuesQuery).data?.find((one) => one.id === id);
  const lines = useInfiniteQuery({
    queryKey: ['work', 'queue', id],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) =>
      told(
        api.GET('/api/v1/work/queues/{queue}', {
          params: { path: { queue: id }, query: { limit: 50, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        }),
      ),
    getNextPageParam: (last) => last.next,
  });
  const shown = lines.data?.pages.flatMap((page) => page.entries) ?? [];
  const act = (label: string, consequence: string, send: (id: string, key: string) => Promise<unknown>): BulkAct => ({
    label,
    consequence,
    run: (one) => sendOrKeep(`${one}: ${label}`, (key) => send(one, key)),
  });
  const acts =
    id === 'assignment'
      ? [act(t.assign, t.assignMany, assignNow)]
      : id === 'panel'
        ? [act(t.propose, t.proposeMany, proposeNow)]
        : [];
  if (lines.error !== null) return <ProblemView problem={lines.error as ApiProblem} lang="en" />;
  if (lines.data === undefined || queue === undefined) return <p className="quiet">{work.reading}</p>;
  if (shown.length === 0) return <p className="empty-note">{work.emptyQueue}</p>;
  return (
    <>
      <QueueList
        lines={shown}
        queue={queue}
        me={me.id}
        caption={work.inQueue(queue.cases)}
        acts={acts}
        link={(one) => (
          <Link to="/coordination/cases/$id" params={{ id: one }}>
            {one}
          </Link>
        )}
      />
      {lines.hasNextPage ? (
        <button type="button" className="plain-button show-more" onClick={() => void lines.fetchNextPage()}>
          {work.showMore}
        </button>
      ) : null}
    </>
  );
}
