import { NativeSelect, TextInput } from '@mantine/core';
import { type ApiProblem, told } from '@overread/client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api/api.ts';
import type { Me } from '../../api/me.ts';
import { ForRoles } from '../../app/for-roles.tsx';
import { Page } from '../../app/page.tsx';
import { ProblemView } from '../../app/problem-view.tsx';
import { useRoleName } from '../../case/names.ts';
import { useLocale, useMessages } from '../../i18n/locale.tsx';
import { localeTags } from '../../i18n/messages.ts';
import { OversightNav } from './oversight-nav.tsx';
import '../../case/case.css';
import './oversight.css';

/** Every read, act and refusal, newest first. */
export function AuditPage(): ReactNode {
  const t = useMessages().oversight;
  return (
    <ForRoles roles={['administrator', 'state', 'medical-director']}>
      {(me) => (
        <Page title={t.pages.audit} lead={me.role === 'administrator' ? t.auditLeadAdministrator : t.auditLead} wide>
          <OversightNav role={me.role} />
          <Audit me={me} />
        </Page>
      )}
    </ForRoles>
  );
}

function Audit({ me }: { readonly me: Me }): ReactNode {
  const { oversight: t, work } = useMessages();
  const { locale } = useLocale();
  const role = useRoleName();
  const navigate = useNavigate();
  const search = useSearch({ from: '/oversight/audit' });
  const found = useInfiniteQuery({
    queryKey: ['audit', search.case ?? '', search.outcome ?? ''],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) =>
      told(
        api.GET('/api/v1/oversight/audit', {
          params: {
            query: {
              limit: 50,
              ...(pageParam === null ? {} : { cursor: pageParam }),
              ...(search.case === undefined ? {} : { case: search.case }),
              ...(search.outcome === undefined ? {} : { outcome: search.outcome }),
            },
          },
        }),
      ),
    getNextPageParam: (last) => last.next,
  });
  const time = new Intl.DateTimeFormat(localeTags[locale], { dateStyle: 'medium', timeStyle: 'medium' });
  const lines = found.data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <>
      <div className="fields no-print">
        {me.role === 'administrator' ? null : (
          <TextInput
            label={t.onlyCase}
            value={search.case ?? ''}
            onChange={(event) =>
              void navigate({
                to: '/oversight/audit',
                search: { ...search, case: event.currentTarget.value.trim() || undefined },
                replace: true,
              })
            }
          />
        )}
        <NativeSelect
          label={t.outcome}
          value={search.outcome ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            const outcome = value === 'done' || value === 'refused' || value === 'not-found' ? value : undefined;
            void navigate({ to: '/oversight/audit', search: { ...search, outcome }, replace: true });
          }}
          data={[
            { value: '', label: t.all },
            ...(['done', 'refused', 'not-found'] as const).map((value) => ({ value, label: t.outcomes[value] })),
          ]}
        />
      </div>
      {found.error === null ? null : <ProblemView problem={found.error as ApiProblem} lang="en" />}
      <div className="wide">
        <table className="list audit">
          <thead>
            <tr>
              <th scope="col">{t.when}</th>
              <th scope="col">{t.who}</th>
              <th scope="col">{t.action}</th>
              <th scope="col">{work.case}</th>
              <th scope="col">{t.subject}</th>
              <th scope="col">{t.outcome}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.id}>
                <td data-label={t.when} className="took">
                  {time.format(new Date(line.at))}
                </td>
                <td data-label={t.who}>
                  {role(line.role)}
                  <span className="rule-note took">{line.person}</span>
                </td>
                <td data-label={t.action}>
                  <code>{line.action}</code>
                </td>
                <td data-label={work.case}>{line.caseNumber}</td>
                <td data-label={t.subject} className="small took">
                  {line.subject}
                </td>
                <td data-label={t.outcome}>
                  <span className={line.outcome === 'done' ? 'tag plain' : 'tag warning'}>
                    {t.outcomes[line.outcome]}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {found.hasNextPage ? (
        <button type="button" className="plain-button show-more" onClick={() => void found.fetchNextPage()}>
          {work.showMore}
        </button>
      ) : null}
    </>
  );
}
