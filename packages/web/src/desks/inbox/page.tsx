import './inbox.css';
import { Checkbox, Loader, TextInput } from '@mantine/core';
import type { ApiProblem } from '@overread/client';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Me } from '../../api/me.ts';
import { ForRoles } from '../../app/for-roles.tsx';
import { Page } from '../../app/page.tsx';
import { ProblemView } from '../../app/problem-view.tsx';
import { useDates } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { GiveFiles } from './parts/give-files.tsx';
import { Penalty, useDollars } from './parts/penalty.tsx';
import { type RequestLine, requestsQuery } from './queries.ts';

/** What a claims administrator owes, and one place to send all of it. */
export function InboxPage(): ReactNode {
  return <ForRoles roles={['claims-administrator']}>{(me) => <Inbox me={me} />}</ForRoles>;
}

function Inbox({ me }: { readonly me: Me }): ReactNode {
  const t = useMessages().inbox;
  const dollars = useDollars();
  const navigate = useNavigate();
  const { q = '', late } = useSearch({ from: '/inbox' });
  const { data, error } = useQuery(requestsQuery);
  const all = data ?? [];
  const words = q.toLowerCase().trim();
  const shown = all.filter(
    (one) =>
      (late === undefined || one.left < 0) &&
      [one.caseNumber, one.claimNumber, one.worker].some((text) => (text ?? '').toLowerCase().includes(words)),
  );
  const owed = all.reduce((sum, { penalty }) => sum + (penalty?.amount ?? 0), 0);
  const search = (change: { q?: string | undefined; late?: 'yes' | undefined }): void =>
    void navigate({ to: '/inbox', search: { q: q === '' ? undefined : q, late, ...change }, replace: true });
  return (
    <Page title={t.title} lead={t.lead} wide>
      {error === null ? null : <ProblemView problem={error as ApiProblem} lang="en" />}
      <GiveFiles me={me} requests={all} />
      {data === undefined && error === null ? <Loader className="desk-loading" aria-label={t.loading} /> : null}
      {data?.length === 0 ? <p>{t.none}</p> : null}
      {all.length === 0 ? null : (
        <>
          <p className="inbox-sum">
            {t.sum(all.length, all.filter(({ left }) => left < 0).length)}{' '}
            {owed === 0 ? null : <strong>{t.penaltySum(dollars(owed))}</strong>}
          </p>
          <div className="fields" role="search">
            <TextInput
              label={t.search}
              value={q}
              onChange={({ currentTarget: { value } }) => search({ q: value === '' ? undefined : value })}
            />
            <Checkbox
              label={t.lateOnly}
              checked={late === 'yes'}
              onChange={({ currentTarget: { checked } }) => search({ late: checked ? 'yes' : undefined })}
            />
          </div>
          {shown.length === 0 ? <p>{t.noneFound}</p> : <Requests requests={shown} />}
        </>
      )}
    </Page>
  );
}

const colours = { 'in-time': 'plain', 'at-risk': 'warning', late: 'error' } as const;

function Requests({ requests }: { readonly requests: readonly RequestLine[] }): ReactNode {
  const t = useMessages();
  const { day } = useDates();
  return (
    <div className="wide">
      <table className="list">
        <caption className="unseen">{t.inbox.title}</caption>
        <thead>
          <tr>
            <th scope="col">{t.inbox.case}</th>
            <th scope="col">{t.inbox.worker}</th>
            <th scope="col">{t.inbox.claimNumber}</th>
            <th scope="col">{t.inbox.due}</th>
            <th scope="col">{t.inbox.penalty}</th>
            <th scope="col">{t.inbox.documents}</th>
            <th scope="col">{t.inbox.openLines}</th>
          </tr>
        </thead>
        <tbody>
          {requests.map((one) => (
            <tr key={`${one.caseNumber} ${one.clock}`}>
              <th scope="row">
                <Link to="/inbox/$id" params={{ id: one.caseNumber }}>
                  {one.caseNumber}
                </Link>
                {one.priority === 'standard' ? null : (
                  <span className="tag warning">{t.myCase.priorities[one.priority]}</span>
                )}
              </th>
              <td data-label={t.inbox.worker}>{one.worker}</td>
              <td data-label={t.inbox.claimNumber}>{one.claimNumber}</td>
              <td data-label={t.inbox.due}>
                {day(one.due)} <span className={`tag ${colours[one.standing]}`}>{t.clocks.left(one.left)}</span>
              </td>
              <td data-label={t.inbox.penalty}>
                <Penalty penalty={one.penalty} />
              </td>
              <td data-label={t.inbox.documents}>{one.documents}</td>
              <td data-label={t.inbox.openLines}>{one.openLines}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
