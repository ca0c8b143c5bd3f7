import type { ApiProblem } from '@overread/client';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { Me } from '../../api/me.ts';
import { ForRoles } from '../../app/for-roles.tsx';
import { Page } from '../../app/page.tsx';
import { ProblemView } from '../../app/problem-view.tsx';
import { DocumentView } from '../../case/document-view.tsx';
import { NoticesSent } from '../../case/notices-sent.tsx';
import { caseQuery, documentsQuery } from '../../case/queries.ts';
import { StayLine } from '../../case/stay-line.tsx';
import { PriorityTag } from '../../case/time-tag.tsx';
import { useCommands } from '../../case/use-command.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { Application } from './application.tsx';
import { Decision } from './decision.tsx';
import { Duplicates } from './duplicates.tsx';
import { Grounds } from './grounds.tsx';
import { Information } from './information.tsx';
import { Points } from './points.tsx';
import { eligibilityQuery } from './queries.ts';
import '../../case/case.css';
import './intake.css';

/** One application before it is eligible: what it says beside the decision it disputes, what the rules find, who decides. */
export function IntakeCasePage(): ReactNode {
  const { id } = useParams({ from: '/intake/$id' });
  return <ForRoles roles={['intake', 'state']}>{(me) => <Screening key={id} id={id} me={me} />}</ForRoles>;
}

function Screening({ id, me }: { readonly id: string; readonly me: Me }): ReactNode {
  const { intake: t, oversight, work } = useMessages();
  const state = useQuery(caseQuery(id));
  const screen = useQuery(eligibilityQuery(id));
  const documents = useQuery(documentsQuery(id));
  const commands = useCommands(id);
  const [asking, ask] = useState<string | null>(null);
  const [original, setOriginal] = useState<string | null>(null);
  const worker = state.data?.parties.find((party) => party.role === 'employee')?.name ?? '';
  const decides = me.role === 'state' && state.data?.eligibleOn === null && state.data.end === null;
  return (
    <Page title={worker === '' ? id : `${id}, ${worker}`} wide>
      <p className="case-head">
        <Link to="/intake">{t.backToQueue}</Link>
        <Link to="/oversight/history/$id" params={{ id }}>
          {oversight.toHistory}
        </Link>
        {state.data === undefined ? null : <PriorityTag priority={state.data.priority} />}
      </p>
      {[state.error, screen.error, documents.error].map((error) =>
        error === null ? null : <ProblemView key={error.message} problem={error as ApiProblem} lang="en" />,
      )}
      {state.data === undefined ? (
        <p className="quiet reading">{work.reading}</p>
      ) : (
        <>
          <StayLine id={id} me={me.id} />
          {commands.problem === null ? null : <ProblemView problem={commands.problem} lang="en" />}
          <div className="beside">
            <div>
              <Decision
                state={state.data}
                screen={screen.data}
                role={me.role}
                commands={commands}
                original={original}
                onClose={() => setOriginal(null)}
              />
              <Application state={state.data} />
              {screen.data === undefined ? null : <Grounds screen={screen.data} onAsk={ask} />}
              <Points state={state.data} screen={screen.data} role={me.role} commands={commands} />
              {screen.data === undefined ? null : (
                <Duplicates state={state.data} screen={screen.data} onOriginal={decides ? setOriginal : undefined} />
              )}
              <Information state={state.data} role={me.role} commands={commands} asking={asking} onAsk={ask} />
              <NoticesSent id={id} />
            </div>
            <aside className="aside" aria-label={t.documents}>
              <h2 className="group-title">{t.urDecisionPaper}</h2>
              {documents.data === undefined ? (
                <p className="quiet">{work.reading}</p>
              ) : (
                <DocumentView
                  documents={documents.data}
                  first="ur-decision"
                  empty={<p className="empty-note">{t.noDocument}</p>}
                />
              )}
            </aside>
          </div>
        </>
      )}
    </Page>
  );
}
