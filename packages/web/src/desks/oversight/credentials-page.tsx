import { type ApiProblem, told } from '@overread/client';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api } from '../../api/api.ts';
import { ForRoles } from '../../app/for-roles.tsx';
import { Page } from '../../app/page.tsx';
import { ProblemView } from '../../app/problem-view.tsx';
import { useDates } from '../../i18n/dates.ts';
import { useLocale, useMessages } from '../../i18n/locale.tsx';
import { localeTags } from '../../i18n/messages.ts';
import { OversightNav } from './oversight-nav.tsx';
import '../../case/case.css';

/** What of the reviewers runs out, by month: counts alone, because a rare specialty names its holder. */
export function CredentialsPage(): ReactNode {
  const t = useMessages().oversight;
  return (
    <ForRoles roles={['state', 'coordinator', 'medical-director']}>
      {(me) => (
        <Page title={t.pages.credentials} lead={t.credentialsLead}>
          <OversightNav role={me.role} />
          <Expiries />
        </Page>
      )}
    </ForRoles>
  );
}

const kinds = ['licence', 'certification', 'verification', 'declaration'] as const;

function Expiries(): ReactNode {
  const { oversight: t, work } = useMessages();
  const { locale } = useLocale();
  const { day } = useDates();
  const found = useQuery({
    queryKey: ['reviewers', 'expiries'],
    queryFn: () => told(api.GET('/api/v1/reviewers/expiries')),
  });
  if (found.error !== null) return <ProblemView problem={found.error as ApiProblem} lang="en" />;
  if (found.data === undefined) return <p className="quiet">{work.reading}</p>;
  const { entries, reviewers, on } = found.data;
  const name = new Intl.DateTimeFormat(localeTags[locale], { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const months = [...new Set(entries.map((one) => one.month))].toSorted();
  return (
    <>
      <p>{t.activeReviewers(reviewers, day(on))}</p>
      {months.length === 0 ? (
        <p className="empty-note">{t.nothingEnds}</p>
      ) : (
        <div className="wide">
          <table className="list">
            <thead>
              <tr>
                <th scope="col">{t.month}</th>
                {kinds.map((kind) => (
                  <th key={kind} scope="col">
                    {t.kinds[kind]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {months.map((month) => {
                const here = entries.filter((one) => one.month === month);
                return (
                  <tr key={month}>
                    <th scope="row">
                      {name.format(new Date(`${month}-01T00:00:00Z`))}{' '}
                      {here.some((one) => one.past) ? <span className="tag error">{t.past}</span> : null}
                    </th>
                    {kinds.map((kind) => (
                      <td key={kind} data-label={t.kinds[kind]}>
                        {here.filter((one) => one.kind === kind).reduce((sum, one) => sum + one.count, 0)}
                      </td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
