import { Button, PasswordInput, Table } from '@mantine/core';
import { type ApiProblem, told } from '@overread/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { FormEvent, ReactNode } from 'react';
import { api } from '../../api/api.ts';
import { forget, type Me } from '../../api/me.ts';
import { ForRoles } from '../../app/for-roles.tsx';
import { given } from '../../app/given.ts';
import { Page } from '../../app/page.tsx';
import { ProblemView } from '../../app/problem-view.tsx';
import { useLocale } from '../../i18n/locale.tsx';
import { localeTags } from '../../i18n/messages.ts';
import './sign-in.css';

/** One's own account: who one is here, where one is signed in, the password. */
export function AccountPage(): ReactNode {
  return <ForRoles>{(me) => <Account me={me} />}</ForRoles>;
}

function Account({ me }: { readonly me: Me }): ReactNode {
  const { t, locale } = useLocale();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const sessions = useQuery({ queryKey: ['sessions'], queryFn: () => told(api.GET('/api/v1/sessions')) });
  const end = useMutation({
    mutationFn: (session: string) => api.DELETE('/api/v1/sessions/{session}', { params: { path: { session } } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['sessions'] }),
  });
  const endAll = useMutation({
    mutationFn: () => api.DELETE('/api/v1/sessions'),
    onSuccess: async () => {
      forget(queries);
      await navigate({ to: '/sign-in' });
    },
  });
  const change = useMutation<unknown, ApiProblem, HTMLFormElement>({
    mutationFn: (form) => {
      const data = new FormData(form);
      return api.POST('/api/v1/me/password', {
        body: { password: given(data, 'old'), newPassword: given(data, 'new') },
      });
    },
    onSuccess: (_done, form) => form.reset(),
  });
  const time = new Intl.DateTimeFormat(localeTags[locale], { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Page title={t.signIn.account} lead={[me.name, me.email, t.roles[me.role]].filter(Boolean).join(' · ')}>
      <h2>{t.signIn.sessions}</h2>
      <div className="wide">
        <Table>
          <thead>
            <tr>
              <th scope="col">{t.signIn.since}</th>
              <th scope="col">{t.signIn.lastSeen}</th>
              <th scope="col">{t.signIn.browser}</th>
              <th scope="col">{t.signIn.network}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {sessions.data?.map((one) => (
              <tr key={one.id}>
                <td>{time.format(new Date(one.madeAt))}</td>
                <td>{time.format(new Date(one.seenAt))}</td>
                <td>{one.agent}</td>
                <td>{one.network}</td>
                <td>
                  {one.current ? (
                    t.signIn.thisOne
                  ) : (
                    <button type="button" className="link" onClick={() => end.mutate(one.id)}>
                      {t.signIn.endIt}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
      <p>
        <Button variant="default" loading={endAll.isPending} onClick={() => endAll.mutate()}>
          {t.signIn.endAll}
        </Button>
      </p>
      {me.email === null ? null : (
        <form
          className="fields sign-in"
          onSubmit={(event: FormEvent<HTMLFormElement>) => {
            event.preventDefault();
            change.mutate(event.currentTarget);
          }}
        >
          <h2>{t.signIn.changePassword}</h2>
          <PasswordInput
            name="old"
            label={t.signIn.password}
            autoComplete="current-password"
            required
            visibilityToggleButtonProps={{ 'aria-label': t.signIn.showPassword }}
          />
          <PasswordInput
            name="new"
            label={t.signIn.newPassword}
            description={t.signIn.passwordRule}
            autoComplete="new-password"
            required
            visibilityToggleButtonProps={{ 'aria-label': t.signIn.showPassword }}
          />
          <Button type="submit" loading={change.isPending}>
            {t.signIn.changePassword}
          </Button>
          {change.isSuccess ? <p role="status">{t.signIn.passwordChanged}</p> : null}
        </form>
      )}
      {[sessions.error, end.error, change.error].map((error) =>
        error === null ? null : <ProblemView key={error.message} problem={error as ApiProblem} lang="en" />,
      )}
    </Page>
  );
}
