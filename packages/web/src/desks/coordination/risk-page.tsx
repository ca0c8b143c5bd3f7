import { clockRule } from '@overread/engine/law';
import { SegmentedControl } from '@mantine/core';
import { type ApiProblem, told } from '@overread/client';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api/api.ts';
import { useEnglish } from '../../app/english.tsx';
import { ForRoles } from '../../app/for-roles.tsx';
import { Page } from '../../app/page.tsx';
import { ProblemView } from '../../app/problem-view.tsx';
import { QueueList } from '../../case/queue-list.tsx';
import { TimeTag } from '../../case/time-tag.tsx';
import { useDates } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { CoordinationNav } from './coordination-nav.tsx';
import '../../case/case.css';

/** What is late or soon will be: clocks of the law first, then stays in queues. */
export function RiskPage(): ReactNode {
  const t = useMessages().coordination;
  return (
    <ForRoles roles={['coordinator']}>
      {(me) => (
        <Page title={t.atRisk} lead={t.riskLead} wide>
          <CoordinationNav />
          <Risk me={me.id} />
        </Page>
      )}
    </ForRoles>
  );
}

function Risk({ me }: { readonly me: string }): ReactNode {
  const { coordination: t, work, clocks: c } = useMessages();
  const { day } = useDates();
  const english = useEnglish();
  const navigate = useNavigate();
  const { status } = useSearch({ from: '/coordination/at-risk' });
  const found = useQuery({
    queryKey: ['work', 'at-risk', status ?? 'both'],
    queryFn: () => told(api.GET('/api/v1/work/at-risk', { params: { query: status === undefined ? {} : { status } } })),
  });
  const link = (id: string): ReactNode => (
    <Link to="/coordination/cases/$id" params={{ id }}>
      {id}
    </Link>
  );
  return (
    <>
      <SegmentedControl
        className="no-print"
        aria-label={work.stands}
        value={status ?? 'both'}
        onChange={(value) =>
          void navigate({
            to: '/coordination/at-risk',
            search: value === 'late' || value === 'at-risk' ? { status: value } : {},
          })
        }
        data={[
          { value: 'both', label: t.both },
          { value: 'late', label: work.standing.late },
          { value: 'at-risk', label: work.standing['at-risk'] },
        ]}
      />
      {found.error === null ? null : <ProblemView problem={found.error as ApiProblem} lang="en" />}
      {found.data === undefined ? (
        <p className="quiet">{work.reading}</p>
      ) : (
        <>
          <h2 className="group-title">{t.legalClocks(found.data.clocks.length)}</h2>
          {found.data.clocks.length === 0 ? (
            <p className="empty-note">{t.noClocks}</p>
          ) : (
            <div className="wide">
              <table className="list">
                <thead>
                  <tr>
                    <th scope="col">{work.case}</th>
                    <th scope="col">{work.clock}</th>
                    <th scope="col">{c.due}</th>
                    <th scope="col">{work.stands}</th>
                    <th scope="col">{c.who}</th>
                    <th scope="col">{c.section}</th>
                  </tr>
                </thead>
                <tbody>
                  {found.data.clocks.map((clock) => (
                    <tr key={`${clock.caseNumber} ${clock.clock} ${clock.due}`}>
                      <th scope="row">{link(clock.caseNumber)}</th>
                      <td data-label={work.clock} lang={english}>
                        {clockRule(clock.clock as Parameters<typeof clockRule>[0]).title}
                      </td>
                      <td data-label={c.due}>{day(clock.due)}</td>
                      <td data-label={work.stands}>
                        <TimeTag status={clock.standing} />
                      </td>
                      <td data-label={c.who}>{c.actor[clock.actor]}</td>
                      <td data-label={c.section} className="small" lang={english}>
                        {clock.section}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
          <h2 className="group-title">{t.stays(found.data.stays.length)}</h2>
          {found.data.stays.length === 0 ? (
            <p className="empty-note">{t.noStays}</p>
          ) : (
            <QueueList lines={found.data.stays} me={me} caption={t.staysCaption} link={link} />
          )}
        </>
      )}
    </>
  );
}
