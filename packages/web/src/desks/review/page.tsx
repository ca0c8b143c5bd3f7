import { Loader } from '@mantine/core';
import { type ApiProblem, type components, told } from '@overread/client';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api/api.ts';
import { ForRoles } from '../../app/for-roles.tsx';
import { Page } from '../../app/page.tsx';
import { ProblemView } from '../../app/problem-view.tsx';
import type { Case } from '../../draft/work.ts';
import { useDates } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { isWaiting, type ReviewStanding, standingOf } from './standing.ts';
import './review.css';

type WorkLine = components['schemas']['WorkLine'];
interface Mine {
  readonly state: Case;
  readonly line: WorkLine | null;
  readonly standing: ReviewStanding;
}

export function ReviewPage(): ReactNode {
  const { review: t } = useMessages();
  return (
    <ForRoles roles={['reviewer']}>
      {() => (
        <Page title={t.title} lead={t.lead}>
          <Reviews />
        </Page>
      )}
    </ForRoles>
  );
}

/** The reviewer's own cases with their time, what waits for him first. */
async function readMine(): Promise<readonly Mine[]> {
  const [{ entries }, ...queues] = await Promise.all([
    told(api.GET('/api/v1/cases', { params: { query: { limit: 100 } } })),
    ...['expert-review', 'clarification'].map((queue) =>
      told(api.GET('/api/v1/work/queues/{queue}', { params: { path: { queue }, query: { limit: 100 } } })),
    ),
  ]);
  const lines = queues.flatMap((queue) => queue.entries);
  const states = await Promise.all(
    entries.map(({ caseNumber: id }) => told(api.GET('/api/v1/cases/{id}', { params: { path: { id } } }))),
  );
  const mine = states.map((state): Mine => {
    const line = lines.find(({ caseNumber }) => caseNumber === state.caseNumber) ?? null;
    return { state, line, standing: standingOf(state) };
  });
  return mine.toSorted((a, b) => dueOf(a).localeCompare(dueOf(b)));
}

const dueOf = ({ line, state }: Mine): string => line?.due ?? line?.nextDue ?? `9999 ${state.caseNumber}`;

function Reviews(): ReactNode {
  const { review: t } = useMessages();
  const { data, error } = useQuery({ queryKey: ['reviews'], queryFn: readMine });
  if (error !== null) return <ProblemView problem={error as ApiProblem} lang="en" />;
  if (data === undefined) return <Loader className="desk-loading" aria-label={t.loading} />;
  const waiting = data.filter(({ standing }) => isWaiting(standing));
  const others = data.filter(({ standing }) => !isWaiting(standing) && standing !== 'over');
  return (
    <>
      <h2 className="group-title">{t.forYou}</h2>
      {waiting.length === 0 ? <p>{t.nothing}</p> : <Table reviews={waiting} />}
      {others.length === 0 ? null : (
        <>
          <h2 className="group-title">{t.elsewhere}</h2>
          <Table reviews={others} />
        </>
      )}
    </>
  );
}

const colours = {
  'to-sign': 'note',
  'to-decide': 'note',
  returned: 'warning',
  'handed-in': 'plain',
  issued: 'good',
  over: 'plain',
} as const;

function Table({ reviews }: { readonly reviews: readonly Mine[] }): ReactNode {
  const { review: t } = useMessages();
  const { day } = useDates();
  return (
    <table className="list">
      <thead>
        <tr>
          <th scope="col">{t.case}</th>
          <th scope="col">{t.asked}</th>
          <th scope="col">{t.record}</th>
          <th scope="col">{t.standing}</th>
          <th scope="col">{t.until}</th>
        </tr>
      </thead>
      <tbody>
        {reviews.map(({ state, line, standing }) => {
          const due = line?.due ?? line?.nextDue ?? null;
          const pages = state.records.documents.reduce((sum, one) => sum + one.pages, 0);
          return (
            <tr key={state.caseNumber}>
              <th scope="row">
                <Link to="/review/$caseNumber" params={{ caseNumber: state.caseNumber }}>
                  {state.caseNumber}
                </Link>{' '}
                {state.priority === 'standard' ? null : (
                  <span className="tag warning">{t.priority[state.priority]}</span>
                )}
              </th>
              <td data-label={t.asked} lang="en">
                {state.items.map(({ text }) => text).join('; ')}
              </td>
              <td data-label={t.record}>{t.documents(state.records.documents.length, pages)}</td>
              <td data-label={t.standing}>
                <span className={`tag ${colours[standing]}`}>{t.standings[standing]}</span>
              </td>
              <td data-label={t.until}>
                {due === null ? '' : day(due)}{' '}
                {line?.status === 'late' ? <span className="tag error">{t.late}</span> : null}
                {line?.status === 'at-risk' ? <span className="tag warning">{t.soon}</span> : null}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
