import './inbox.css';
import '../my-case/my-case.css';
import { Loader } from '@mantine/core';
import type { ApiProblem } from '@overread/client';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Me } from '../../api/me.ts';
import { useEnglish } from '../../app/english.tsx';
import { ForRoles } from '../../app/for-roles.tsx';
import { Page } from '../../app/page.tsx';
import { ProblemView } from '../../app/problem-view.tsx';
import { useDates } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { Documents } from '../my-case/parts/documents.tsx';
import { Questions } from '../my-case/parts/questions.tsx';
import { caseQuery } from '../my-case/queries.ts';
import { type Case, nameOf } from '../my-case/standing.ts';
import { Authorize } from './parts/authorize.tsx';
import { NamedRecords } from './parts/named-records.tsx';
import { Penalty } from './parts/penalty.tsx';
import { ProofOfService } from './parts/proof-of-service.tsx';
import { type Ledger, ledgerQuery } from './queries.ts';

/** One case as its claims administrator answers for it. */
export function RequestPage(): ReactNode {
  const { id } = useParams({ from: '/inbox/$id' });
  return <ForRoles roles={['claims-administrator']}>{(me) => <Request key={id} id={id} me={me} />}</ForRoles>;
}

function Request({ id, me }: { readonly id: string; readonly me: Me }): ReactNode {
  const t = useMessages();
  const found = useQuery(caseQuery(id));
  const ledger = useQuery(ledgerQuery(id));
  const error = found.error ?? ledger.error;
  const one = found.data;
  if (error !== null) {
    return (
      <Page title={t.myCase.case(id)}>
        <ProblemView problem={error as ApiProblem} lang="en" />
      </Page>
    );
  }
  if (one === undefined || ledger.data === undefined) {
    return <Loader className="desk-loading" aria-label={t.app.loading} />;
  }
  const lead = [nameOf(one, 'employee'), one.application?.claimNumber].filter(Boolean).join(' · ');
  return (
    <Page title={t.myCase.case(id)} lead={lead} wide>
      <nav className="subnav" aria-label={t.inbox.title}>
        <Link to="/inbox" activeOptions={{ exact: true }}>
          {t.inbox.back}
        </Link>
        <Link to="/cases/$id" params={{ id }}>
          {t.myCase.stands}
        </Link>
      </nav>
      <div className="my-case inbox-request">
        <Owed ledger={ledger.data} one={one} />
        <NamedRecords id={id} ledger={ledger.data} />
        <Questions one={one} />
        <Documents one={one} me={me} send />
        <ProofOfService one={one} me={me} />
        <Authorize one={one} me={me} />
      </div>
    </Page>
  );
}

function Owed({ ledger, one }: { readonly ledger: Ledger; readonly one: Case }): ReactNode {
  const t = useMessages();
  const english = useEnglish();
  const { day } = useDates();
  const { due, left, completeOn, penalty } = ledger;
  return (
    <section aria-labelledby="owed">
      <h2 id="owed">{t.inbox.owed}</h2>
      {completeOn !== null ? (
        <p>{t.inbox.complete(day(completeOn))}</p>
      ) : due === null ? (
        <p>{t.inbox.noDue}</p>
      ) : (
        <p className="case-stage">
          {t.inbox.dueLine(day(due))}{' '}
          {left === null ? null : <span className={`tag ${left < 0 ? 'error' : 'note'}`}>{t.inbox.left(left)}</span>}
        </p>
      )}
      {penalty === null ? null : (
        <p>
          {t.inbox.penalty}: <Penalty penalty={penalty} />. {t.inbox.penaltyWho}{' '}
          <span className="quiet small" lang={english}>
            {penalty.because} {penalty.section}
          </span>
        </p>
      )}
      <h3>{t.myCase.asked}</h3>
      <ul>
        {one.items.map((item) => (
          <li key={item.number} lang={english}>
            {item.text}
          </li>
        ))}
      </ul>
      <details>
        <summary>{t.inbox.required}</summary>
        <ul>
          {t.inbox.requiredLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className="quiet small" lang={english}>
          8 CCR 9792.10.5(a)(1); LC 4610.5(l)
        </p>
      </details>
    </section>
  );
}
