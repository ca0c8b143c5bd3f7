import { Loader } from '@mantine/core';
import type { ApiProblem } from '@overread/client';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ForRoles } from '../../app/for-roles.tsx';
import { Page } from '../../app/page.tsx';
import { ProblemView } from '../../app/problem-view.tsx';
import { caseQuery } from '../../draft/api.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { Attest } from './attest.tsx';
import { OpenWorkbench } from './open-workbench.tsx';
import { standingOf } from './standing.ts';
import './review.css';

const route = getRouteApi('/review/$caseNumber');

/** A case of the reviewer: the attestation first; the record opens with it. */
export function ReviewCasePage(): ReactNode {
  return <ForRoles roles={['reviewer']}>{() => <ReviewCase />}</ForRoles>;
}

function ReviewCase(): ReactNode {
  const { caseNumber } = route.useParams();
  const { review: t } = useMessages();
  const { data: state, error } = useQuery(caseQuery(caseNumber));
  if (error !== null) {
    return (
      <Page title={t.caseTitle(caseNumber)}>
        <ProblemView problem={error as ApiProblem} lang="en" />
        <p>
          <Link to="/review">{t.back}</Link>
        </p>
      </Page>
    );
  }
  if (state === undefined) return <Loader className="desk-loading" aria-label={t.loading} />;
  const standing = standingOf(state);
  if (standing === 'to-sign') return <Attest state={state} />;
  if (standing === 'to-decide' || standing === 'returned' || standing === 'handed-in') {
    return <OpenWorkbench key={caseNumber} state={state} />;
  }
  return (
    <Page title={t.caseTitle(caseNumber)}>
      <p>{standing === 'issued' ? t.isIssued : t.isOver}</p>
      {standing === 'issued' ? (
        <p>
          <a href={`/api/v1/cases/${caseNumber}/determination/letter`}>{t.readLetter}</a>
        </p>
      ) : null}
      <p>
        <Link to="/review">{t.back}</Link>
      </p>
    </Page>
  );
}
