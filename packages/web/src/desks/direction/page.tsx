import { Loader } from '@mantine/core';
import { type ApiProblem, type components, told } from '@overread/client';
import { queuesOf } from '@overread/engine/work';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api/api.ts';
import { useEnglish } from '../../app/english.tsx';
import { ForRoles } from '../../app/for-roles.tsx';
import { Page } from '../../app/page.tsx';
import { ProblemView } from '../../app/problem-view.tsx';
import { useDates } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { DirectionNav } from './direction-nav.tsx';
import './direction.css';

type WorkLine = components['schemas']['WorkLine'];

export function DirectionPage(): ReactNode {
  const { direction: t } = useMessages();
  return (
    <ForRoles roles={['medical-director']}>
      {() => (
        <Page title={t.title} lead={t.lead}>
          <DirectionNav />
          <Queues />
        </Page>
      )}
    </ForRoles>
  );
}

const queues = queuesOf('medical-director');

const read = (): Promise<readonly (readonly WorkLine[])[]> =>
  Promise.all(
    queues.map(async ({ id: queue }) => {
      const query = { limit: 100 };
      return (await told(api.GET('/api/v1/work/queues/{queue}', { params: { path: { queue }, query } }))).entries;
    }),
  );

/** Every queue of the medical director, his own first. */
function Queues(): ReactNode {
  const { direction: t } = useMessages();
  const english = useEnglish();
  const { data, error } = useQuery({ queryKey: ['direction'], queryFn: read });
  if (error !== null) return <ProblemView problem={error as ApiProblem} lang="en" />;
  if (data === undefined) return <Loader className="desk-loading" aria-label={t.loading} />;
  const own = queues
    .map((queue, at) => ({ queue, lines: data[at] ?? [] }))
    .toSorted((a, b) => Number(b.queue.id === 'medical-director') - Number(a.queue.id === 'medical-director'));
  return own.map(({ queue, lines }) =>
    lines.length === 0 && queue.id !== 'medical-director' ? null : (
      <section key={queue.id}>
        <h2 className="group-title" lang={english}>
          {queue.name}
        </h2>
        {lines.length === 0 ? <p>{t.nothing}</p> : <Lines lines={lines} />}
      </section>
    ),
  );
}

function Lines({ lines }: { readonly lines: readonly WorkLine[] }): ReactNode {
  const { direction: t, review } = useMessages();
  const { day } = useDates();
  return (
    <table className="list">
      <thead>
        <tr>
          <th scope="col">{t.case}</th>
          <th scope="col">{t.since}</th>
          <th scope="col">{t.until}</th>
          <th scope="col">{t.lawUntil}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.caseNumber}>
            <th scope="row">
              <Link to="/direction/$caseNumber" params={{ caseNumber: line.caseNumber }}>
                {line.caseNumber}
              </Link>{' '}
              {line.priority === 'standard' ? null : (
                <span className="tag warning">{review.priority[line.priority]}</span>
              )}
            </th>
            <td data-label={t.since}>{day(line.since.slice(0, 10))}</td>
            <td data-label={t.until}>
              {line.due === null ? '' : day(line.due)}{' '}
              {line.status === 'late' ? <span className="tag error">{review.late}</span> : null}
              {line.status === 'at-risk' ? <span className="tag warning">{review.soon}</span> : null}
            </td>
            <td data-label={t.lawUntil}>{line.nextDue === null ? '' : day(line.nextDue)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
