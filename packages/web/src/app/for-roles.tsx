import type { ApiProblem } from '@overread/client';
import { problem } from '@overread/engine/problems';
import { Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { type Me, meQuery, type Role } from '../api/me.ts';
import { useMessages } from '../i18n/locale.tsx';
import { Page } from './page.tsx';
import { ProblemView } from './problem-view.tsx';

/**
 * What only some roles see. Nobody signed in: to the sign-in and back here. Another role: told so. The server decides on
 * every request of its own accord; this saves the person a page of refusals.
 */
export function ForRoles(props: {
  /** Left out: everybody who is signed in. */
  readonly roles?: readonly Role[];
  readonly children: (me: Me) => ReactNode;
}): ReactNode {
  const t = useMessages();
  const me = useQuery(meQuery);
  if (me.error !== null && me.data === undefined) {
    return (
      <Page title={t.problem.what}>
        <ProblemView problem={me.error as ApiProblem} lang="en" />
      </Page>
    );
  }
  if (me.data === undefined) return <Loader className="desk-loading" aria-label={t.app.loading} />;
  if (me.data === null) return <ToSignIn />;
  if (props.roles !== undefined && !props.roles.includes(me.data.role)) {
    const refused = problem('not-allowed', {
      where: t.roles[me.data.role],
      detail: t.app.otherRole(props.roles.map((role) => t.roles[role]).join(', ')),
      remedy: t.app.otherRoleRemedy,
    });
    return (
      <Page title={t.app.notYourDesk}>
        <ProblemView problem={{ ...refused, title: t.app.notYourDesk }} />
      </Page>
    );
  }
  return props.children(me.data);
}

/** Goes there once; back here after signing in. While that page loads, the location is that one already. */
function ToSignIn(): ReactNode {
  const navigate = useNavigate();
  const here = useLocation();
  const [href] = useState(here.href);
  useEffect(() => {
    void navigate({ to: '/sign-in', search: { back: href }, replace: true });
  }, [navigate, href]);
  return null;
}
