import './my-case.css';
import { Loader } from '@mantine/core';
import type { ApiProblem } from '@overread/client';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Me } from '../../api/me.ts';
import { ForRoles } from '../../app/for-roles.tsx';
import { Page } from '../../app/page.tsx';
import { ProblemView } from '../../app/problem-view.tsx';
import { useMessages } from '../../i18n/locale.tsx';
import { Answers } from './parts/answers.tsx';
import { Clocks } from './parts/clocks.tsx';
import { Documents } from './parts/documents.tsx';
import { Facts } from './parts/facts.tsx';
import { HistoryOf } from './parts/history.tsx';
import { Notices } from './parts/notices.tsx';
import { Questions } from './parts/questions.tsx';
import { Way } from './parts/way.tsx';
import { Withdraw } from './parts/withdraw.tsx';
import { caseQuery } from './queries.ts';
import { canWithdraw, nameOf } from './standing.ts';

/** One case, the answer first: then where it stands, what happens next, and everything that belongs to it. */
export function CasePage(): ReactNode {
  const { id } = useParams({ from: '/cases/$id' });
  return <ForRoles>{(me) => <OneCase key={id} id={id} me={me} />}</ForRoles>;
}

/** The notices are for those to whom they go, and the office. */
const withNotices: ReadonlySet<Me['role']> = new Set([
  'employee',
  'representative',
  'requesting-physician',
  'claims-administrator',
  'intake',
  'coordinator',
  'medical-director',
  'state',
]);

function OneCase({ id, me }: { readonly id: string; readonly me: Me }): ReactNode {
  const t = useMessages();
  const found = useQuery(caseQuery(id));
  if (found.error !== null) {
    return (
      <Page title={t.myCase.case(id)}>
        <ProblemView problem={found.error as ApiProblem} lang="en" />
      </Page>
    );
  }
  const one = found.data;
  if (one === undefined) return <Loader className="desk-loading" aria-label={t.app.loading} />;
  const lead = [nameOf(one, 'employee'), one.application?.claimNumber, t.myCase.priorities[one.priority]];
  const may = (scope: 'cases:write' | 'documents:write'): boolean => me.scopes === 'all' || me.scopes.includes(scope);
  const filer = me.role === 'employee' || me.role === 'representative';
  return (
    <Page title={t.myCase.case(id)} lead={lead.filter(Boolean).join(' · ')}>
      <div className="my-case">
        {me.role === 'claims-administrator' && one.end === null && one.assigned !== null ? (
          <p>
            <Link to="/inbox/$id" params={{ id }}>
              {t.myCase.toInbox}
            </Link>
          </p>
        ) : null}
        <Answers one={one} me={me} />
        <Way one={one} />
        <Clocks one={one} />
        <Questions one={one} />
        <Documents one={one} me={me} send={may('documents:write')} />
        {withNotices.has(me.role) ? <Notices id={id} /> : null}
        <Facts one={one} />
        <HistoryOf id={id} />
        {filer && may('cases:write') && canWithdraw(one) ? <Withdraw one={one} /> : null}
      </div>
    </Page>
  );
}
