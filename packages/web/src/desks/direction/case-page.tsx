import { Loader } from '@mantine/core';
import type { ApiProblem } from '@overread/client';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ForRoles } from '../../app/for-roles.tsx';
import { Page } from '../../app/page.tsx';
import { ProblemView } from '../../app/problem-view.tsx';
import { caseQuery, draftsQuery } from '../../draft/api.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { ReadLetter } from './read-letter.tsx';
import './direction.css';

const route = getRouteApi('/direction/$caseNumber');

/** A letter that was handed in, beside its record. */
export function DirectionCasePage(): ReactNode {
  return <ForRoles roles={['medical-director']}>{() => <DirectionCase />}</ForRoles>;
}

function DirectionCase(): ReactNode {
  const { caseNumber } = route.useParams();
  const { direction: t } = useMessages();
  const state = useQuery(caseQuery(caseNumber));
  const drafts = useQuery(draftsQuery(caseNumber));
  const error = state.error ?? drafts.error;
  if (error !== null) {
    return (
      <Page title={t.caseTitle(caseNumber)}>
        <ProblemView problem={error as ApiProblem} lang="en" />
        <p>
          <Link to="/direction">{t.back}</Link>
        </p>
      </Page>
    );
  }
  if (state.data === undefined || drafts.data === undefined) {
    return <Loader className="desk-loading" aria-label={t.loading} />;
  }
  const { draft, determination } = state.data;
  // The key of a letter names the version of the draft that it was set from.
  const version = Number(/^L-\d+-(\d+)$/.exec(draft?.letter.id ?? '')?.[1] ?? Number.NaN);
  const handedIn = drafts.data.find((one) => one.version === version);
  if (draft === null || handedIn === undefined || determination !== null) {
    return (
      <Page title={t.caseTitle(caseNumber)}>
        <p>{determination === null ? t.noLetter : t.isIssued}</p>
        {draft === null && determination === null ? null : (
          <p>
            <a href={`/api/v1/cases/${caseNumber}/determination/letter`}>{t.pdf}</a>
          </p>
        )}
        <p>
          <Link to="/direction">{t.back}</Link>
        </p>
      </Page>
    );
  }
  return <ReadLetter key={draft.letter.sha256} state={state.data} draft={handedIn} />;
}
