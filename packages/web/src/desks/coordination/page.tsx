import { clockStanding } from '@overread/engine/work';
import { type ApiProblem, told } from '@overread/client';
import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api/api.ts';
import { ForRoles } from '../../app/for-roles.tsx';
import { Page } from '../../app/page.tsx';
import { ProblemView } from '../../app/problem-view.tsx';
import { useQueueName } from '../../case/names.ts';
import { type Queue, queuesQuery, type WorkLine } from '../../case/queries.ts';
import { PriorityTag, TimeTag } from '../../case/time-tag.tsx';
import { today, useDates } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { CoordinationNav } from './coordination-nav.tsx';
import '../../case/case.css';

/** How many cards a stage shows; the rest stands in its list. */
const SHOWN = 6;

/** Every stage with the cases in it: the one that is due first stands first. */
export function CoordinationPage(): ReactNode {
  const t = useMessages();
  return (
    <ForRoles roles={['coordinator']}>
      {() => (
        <Page title={t.coordination.title} lead={t.coordination.lead} wide>
          <CoordinationNav />
          <Board />
        </Page>
      )}
    </ForRoles>
  );
}

function Board(): ReactNode {
  const t = useMessages();
  const queues = useQuery(queuesQuery);
  const order = Object.keys(t.work.queues);
  const standing = (queues.data ?? [])
    .filter((queue) => queue.cases > 0)
    .toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  const lines = useQueries({
    queries: standing.map((queue) => ({
      queryKey: ['work', 'board', queue.id],
      queryFn: () =>
        told(api.GET('/api/v1/work/queues/{queue}', { params: { path: { queue: queue.id }, query: { limit: 100 } } })),
    })),
  });
  if (queues.error !== null) return <ProblemView problem={queues.error as ApiProblem} lang="en" />;
  if (queues.data === undefined) return <p className="quiet">{t.work.reading}</p>;
  const late = standing.reduce((sum, queue) => sum + queue.late, 0);
  const atRisk = standing.reduce((sum, queue) => sum + queue.atRisk, 0);
  return (
    <>
      <p role="status">
        {t.coordination.summary(
          standing.reduce((sum, queue) => sum + queue.cases, 0),
          late,
          atRisk,
        )}
      </p>
      <div className="board">
        {standing.map((queue, i) => (
          <Stage key={queue.id} queue={queue} lines={lines[i]?.data?.entries ?? []} />
        ))}
      </div>
    </>
  );
}

function Stage({ queue, lines }: { readonly queue: Queue; readonly lines: readonly WorkLine[] }): ReactNode {
  const { coordination: t, work } = useMessages();
  const { date } = useDates();
  const name = useQueueName();
  const first = lines
    .toSorted((a, b) => ((a.nextDue ?? a.due ?? '9') < (b.nextDue ?? b.due ?? '9') ? -1 : 1))
    .slice(0, SHOWN);
  return (
    <section className="board-stage" aria-labelledby={`stage-${queue.id}`}>
      <h2 id={`stage-${queue.id}`}>
        {name(queue.id, queue.name)} <span className="count">{queue.cases}</span>
        {queue.late > 0 ? <span className="tag error">{work.lateCount(queue.late)}</span> : null}
        {queue.atRisk > 0 ? <span className="tag warning">{work.atRiskCount(queue.atRisk)}</span> : null}
      </h2>
      <ul>
        {first.map((line) => (
          <li key={line.caseNumber} className="board-card">
            <p>
              <Link to="/coordination/cases/$id" params={{ id: line.caseNumber }}>
                {line.caseNumber}
              </Link>
              <PriorityTag priority={line.priority} />
              {line.status === 'late' || line.status === 'at-risk' ? <TimeTag status={line.status} /> : null}
            </p>
            <p className="small quiet">
              {line.nextDue === null ? t.noLegal : t.legal(date(line.nextDue))}
              {line.nextDue === null || clockStanding(line.nextDue, today()) === 'in-time' ? null : (
                <TimeTag status={clockStanding(line.nextDue, today())} />
              )}
              {line.due === null ? null : <span>{t.own(date(line.due))}</span>}
            </p>
          </li>
        ))}
      </ul>
      <p className="more">
        <Link to="/coordination/queues/$queue" params={{ queue: queue.id }}>
          {t.list(queue.cases)}
          <span className="unseen">: {name(queue.id, queue.name)}</span>
        </Link>
      </p>
    </section>
  );
}
