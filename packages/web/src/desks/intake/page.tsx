import { type ApiProblem, told } from '@overread/client';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api/api.ts';
import type { Me } from '../../api/me.ts';
import { sendOrKeep } from '../../api/outbox.ts';
import { ForRoles } from '../../app/for-roles.tsx';
import { Page } from '../../app/page.tsx';
import { ProblemView } from '../../app/problem-view.tsx';
import type { BulkAct } from '../../case/bulk-acts.tsx';
import { FindCase } from '../../case/find-case.tsx';
import { type Queue, queuesQuery } from '../../case/queries.ts';
import { QueueList } from '../../case/queue-list.tsx';
import { QueueTabs } from '../../case/queue-tabs.tsx';
import { useMessages } from '../../i18n/locale.tsx';
import { completeNow, everythingEligible } from './bulk-findings.ts';
import '../../case/case.css';

const MINE = 'mine';

/** The queues of the role, the cases in one of them, and what may be done to many at once. */
export function IntakePage(): ReactNode {
  const t = useMessages();
  return (
    <ForRoles roles={['intake', 'state']}>
      {(me) => (
        <Page title={t.intake.title} lead={me.role === 'state' ? t.intake.leadState : t.intake.lead} wide>
          <Queues me={me} />
        </Page>
      )}
    </ForRoles>
  );
}

function Queues({ me }: { readonly me: Me }): ReactNode {
  const t = useMessages().work;
  const asked = useSearch({ from: '/intake' }).queue;
  const queues = useQuery(queuesQuery);
  if (queues.error !== null) return <ProblemView problem={queues.error as ApiProblem} lang="en" />;
  const all = queues.data ?? [];
  const shown =
    asked === MINE ? undefined : (all.find((one) => one.id === asked) ?? all.find((one) => one.cases > 0) ?? all[0]);
  return (
    <>
      <FindCase to={(id) => ({ to: '/intake/$id', params: { id } })} />
      <QueueTabs
        queues={all}
        shown={asked === MINE ? MINE : shown?.id}
        mine={MINE}
        link={(queue) => ({ to: '/intake', search: { queue } })}
      />
      {asked === MINE ? (
        <Mine me={me} />
      ) : shown === undefined ? (
        <p className="quiet">{t.reading}</p>
      ) : (
        <OneQueue key={shown.id} queue={shown} me={me} />
      )}
    </>
  );
}

const toCase = (id: string): ReactNode => (
  <Link to="/intake/$id" params={{ id }}>
    {id}
  </Link>
);

function Mine({ me }: { readonly me: Me }): ReactNode {
  const t = useMessages().work;
  const mine = useQuery({
    queryKey: ['work', 'mine'],
    queryFn: async () => (await told(api.GET('/api/v1/work/mine'))).entries,
  });
  if (mine.data?.length === 0) return <p className="empty-note">{t.noneTaken}</p>;
  return <QueueList lines={mine.data ?? []} me={me.id} caption={t.takenByMe} link={toCase} />;
}

function OneQueue({ queue, me }: { readonly queue: Queue; readonly me: Me }): ReactNode {
  const { work: t, intake } = useMessages();
  const lines = useInfiniteQuery({
    queryKey: ['work', 'queue', queue.id],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) =>
      told(
        api.GET('/api/v1/work/queues/{queue}', {
          params: {
            path: { queue: queue.id },
            query: { limit: 50, ...(pageParam === null ? {} : { cursor: pageParam }) },
          },
        }),
      ),
    getNextPageParam: (last) => last.next,
  });
  const shown = lines.data?.pages.flatMap((page) => page.entries) ?? [];
  const acts: BulkAct[] = [];
  if (me.role === 'intake' && queue.id === 'received') {
    acts.push({
      label: intake.complete,
      consequence: intake.completeMany,
      run: (id) => sendOrKeep(`${id}: ${intake.complete}`, (key) => completeNow(id, key)),
    });
  }
  if (me.role === 'state' && queue.id === 'state-eligibility') {
    acts.push({
      label: intake.findEligible,
      consequence: intake.eligibleMany,
      run: (id) => sendOrKeep(`${id}: ${intake.findEligible}`, (key) => everythingEligible(id, key)),
    });
  }
  if (lines.error !== null) return <ProblemView problem={lines.error as ApiProblem} lang="en" />;
  if (lines.data !== undefined && shown.length === 0) return <p className="empty-note">{t.emptyQueue}</p>;
  return (
    <>
      <QueueList lines={shown} queue={queue} me={me.id} caption={t.inQueue(queue.cases)} link={toCase} acts={acts} />
      {lines.hasNextPage ? (
        <button type="button" className="plain-button show-more" onClick={() => void lines.fetchNextPage()}>
          {t.showMore}
        </button>
      ) : null}
    </>
  );
}
