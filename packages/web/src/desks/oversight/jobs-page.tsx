import { SegmentedControl } from '@mantine/core';
import { type ApiProblem, told } from '@overread/client';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api/api.ts';
import { ForRoles } from '../../app/for-roles.tsx';
import { Page } from '../../app/page.tsx';
import { ProblemView } from '../../app/problem-view.tsx';
import { useLocale, useMessages } from '../../i18n/locale.tsx';
import { localeTags } from '../../i18n/messages.ts';
import { OversightNav } from './oversight-nav.tsx';
import '../../case/case.css';

/** What the software has to do, what failed, and what it gave up; tried again from here. */
export function JobsPage(): ReactNode {
  const t = useMessages().oversight;
  return (
    <ForRoles roles={['administrator', 'coordinator']}>
      {(me) => (
        <Page title={t.pages.jobs} lead={t.jobsLead} wide>
          <OversightNav role={me.role} />
          <Jobs />
        </Page>
      )}
    </ForRoles>
  );
}

function Jobs(): ReactNode {
  const { oversight: t, work } = useMessages();
  const { locale } = useLocale();
  const { state = 'dead' } = useSearch({ from: '/oversight/jobs' });
  const navigate = useNavigate();
  const queries = useQueryClient();
  const found = useInfiniteQuery({
    queryKey: ['jobs', state],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) =>
      told(
        api.GET('/api/v1/work/jobs', {
          params: { query: { state, limit: 50, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        }),
      ),
    getNextPageParam: (last) => last.next,
  });
  const retry = useMutation<unknown, ApiProblem, number>({
    mutationFn: (job) => told(api.POST('/api/v1/work/jobs/{job}/retry', { params: { path: { job } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['jobs'] }),
  });
  const time = new Intl.DateTimeFormat(localeTags[locale], { dateStyle: 'medium', timeStyle: 'short' });
  const jobs = found.data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <>
      <SegmentedControl
        aria-label={t.jobState}
        value={state}
        onChange={(value) =>
          void navigate({
            to: '/oversight/jobs',
            search: { state: value === 'failing' || value === 'waiting' ? value : 'dead' },
          })
        }
        data={(['dead', 'failing', 'waiting'] as const).map((value) => ({ value, label: t.jobStates[value] }))}
      />
      {found.error === null ? null : <ProblemView problem={found.error as ApiProblem} lang="en" />}
      {retry.error === null ? null : <ProblemView problem={retry.error} lang="en" />}
      {retry.isSuccess ? <p role="status">{t.triedAgain(retry.variables)}</p> : null}
      {found.data !== undefined && jobs.length === 0 ? <p className="empty-note">{t.noJobs[state]}</p> : null}
      {jobs.length === 0 ? null : (
        <div className="wide">
          <table className="list">
            <thead>
              <tr>
                <th scope="col">{t.job}</th>
                <th scope="col">{work.case}</th>
                <th scope="col">{t.attempts}</th>
                <th scope="col">{t.nextTry}</th>
                <th scope="col">{t.lastError}</th>
                <th scope="col">{t.toDo}</th>
              </tr>
            </thead>
            <tbody>
              {jobs.map((job) => (
                <tr key={job.id}>
                  <th scope="row">
                    {job.kind} <span className="quiet">{job.id}</span>
                  </th>
                  <td data-label={work.case}>{job.caseNumber}</td>
                  <td data-label={t.attempts}>{job.attempts}</td>
                  <td data-label={t.nextTry}>{job.deadAt === null ? time.format(new Date(job.runAt)) : t.givenUp}</td>
                  <td data-label={t.lastError} lang="en">
                    {job.lastError}
                  </td>
                  <td>
                    {job.lastError === null ? null : (
                      <button type="button" className="link" onClick={() => retry.mutate(job.id)}>
                        {t.tryAgain}
                        <span className="unseen"> {job.id}</span>
                      </button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {found.hasNextPage ? (
        <button type="button" className="plain-button show-more" onClick={() => void found.fetchNextPage()}>
          {work.showMore}
        </button>
      ) : null}
    </>
  );
}
