import type { ApiProblem } from '@overread/client';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Me } from '../../api/me.ts';
import { ForRoles } from '../../app/for-roles.tsx';
import { Page } from '../../app/page.tsx';
import { ProblemView } from '../../app/problem-view.tsx';
import { ClockTable } from '../../case/clock-table.tsx';
import { useRoleName } from '../../case/names.ts';
import { NoticesSent } from '../../case/notices-sent.tsx';
import { type Case, caseQuery, clocksQuery } from '../../case/queries.ts';
import { StayLine } from '../../case/stay-line.tsx';
import { PriorityTag } from '../../case/time-tag.tsx';
import { useCommands } from '../../case/use-command.ts';
import { useDates } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { Assign } from './assign.tsx';
import { Panel } from './panel.tsx';
import { Records } from './records.tsx';
import '../../case/case.css';
import './coordination.css';

/** One case from its assignment to the letter: clocks, notice, records, reviewer. */
export function CoordinationCasePage(): ReactNode {
  const { id } = useParams({ from: '/coordination/cases/$id' });
  return <ForRoles roles={['coordinator']}>{(me) => <Coordinated key={id} id={id} me={me} />}</ForRoles>;
}

function Coordinated({ id, me }: { readonly id: string; readonly me: Me }): ReactNode {
  const { coordination: t, oversight, work } = useMessages();
  const state = useQuery(caseQuery(id));
  const clocks = useQuery(clocksQuery(id));
  const commands = useCommands(id);
  const worker = state.data?.parties.find((party) => party.role === 'employee')?.name ?? '';
  return (
    <Page title={worker === '' ? id : `${id}, ${worker}`} wide>
      <p className="case-head">
        <Link to="/coordination">{t.backToBoard}</Link>
        <Link to="/oversight/history/$id" params={{ id }}>
          {oversight.toHistory}
        </Link>
        {state.data === undefined ? null : <PriorityTag priority={state.data.priority} />}
      </p>
      {[state.error, clocks.error].map((error) =>
        error === null ? null : <ProblemView key={error.message} problem={error as ApiProblem} lang="en" />,
      )}
      {state.data === undefined ? (
        <p className="quiet">{work.reading}</p>
      ) : (
        <>
          <StayLine id={id} me={me.id} />
          {commands.problem === null ? null : <ProblemView problem={commands.problem} lang="en" />}
          <Ended state={state.data} />
          <Assign state={state.data} commands={commands} />
          <Panel state={state.data} commands={commands} />
          <Records state={state.data} commands={commands} />
          <ClockTable clocks={clocks.data?.entries ?? []} />
          <Parties state={state.data} />
          <NoticesSent id={id} />
        </>
      )}
    </Page>
  );
}

function Ended({ state }: { readonly state: Case }): ReactNode {
  const t = useMessages().intake;
  const { day } = useDates();
  if (state.end === null) return null;
  return <p className="card">{t.ended(t.ends[state.end.kind], day(state.end.on), state.end.why)}</p>;
}

function Parties({ state }: { readonly state: Case }): ReactNode {
  const { intake: t, work } = useMessages();
  const role = useRoleName();
  return (
    <section className="case-section" aria-labelledby="case-facts">
      <h2 id="case-facts">{t.items}</h2>
      <ol>
        {state.items.map((item) => (
          <li key={item.number} value={item.number}>
            <span lang="en">{item.text}</span> <span className="tag plain">{work.itemStanding[item.standing]}</span>
          </li>
        ))}
      </ol>
      <dl className="facts">
        {state.parties.map((party) => (
          <div key={party.id} className="fact">
            <dt>{role(party.role)}</dt>
            <dd>{party.name}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
