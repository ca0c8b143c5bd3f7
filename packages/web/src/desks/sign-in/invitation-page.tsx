import { Button, Checkbox, PasswordInput, TextInput } from '@mantine/core';
import { type ApiProblem, told } from '@overread/client';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import { api } from '../../api/api.ts';
import { given } from '../../app/given.ts';
import { Page } from '../../app/page.tsx';
import { ProblemView } from '../../app/problem-view.tsx';
import { useMessages } from '../../i18n/locale.tsx';
import './sign-in.css';

/** An invited person makes the account his own: password, then the second factor where the role needs one. */
export function InvitationPage(): ReactNode {
  const t = useMessages().signIn;
  const [code, setCode] = useState('');
  const accept = useMutation({
    mutationFn: (form: FormData) =>
      told(
        api.POST('/api/v1/invitations/accept', {
          body: { code, password: given(form, 'password'), secondFactor: form.get('second') === 'on' },
        }),
      ),
  });
  const confirm = useMutation({
    mutationFn: (totp: string) => told(api.POST('/api/v1/invitations/confirm', { body: { code, totp } })),
  });
  const done = confirm.data !== undefined || (accept.data !== undefined && accept.data.secondFactor === null);
  const problem = (confirm.error ?? accept.error) as ApiProblem | null;
  return (
    <Page title={t.invitation} lead={t.invitationLead}>
      <div className="sign-in">
        {accept.data === undefined ? (
          <form
            className="fields"
            onSubmit={(event: FormEvent<HTMLFormElement>) => {
              event.preventDefault();
              accept.mutate(new FormData(event.currentTarget));
            }}
          >
            <TextInput
              label={t.invitationCode}
              value={code}
              onChange={(event) => setCode(event.currentTarget.value.trim())}
              autoComplete="off"
              required
            />
            <PasswordInput
              name="password"
              label={t.newPassword}
              description={t.passwordRule}
              autoComplete="new-password"
              required
              visibilityToggleButtonProps={{ 'aria-label': t.showPassword }}
            />
            <Checkbox name="second" label={t.wantSecond} />
            <Button type="submit" loading={accept.isPending}>
              {t.accept}
            </Button>
          </form>
        ) : null}
        {accept.data?.secondFactor && confirm.data === undefined ? (
          <form
            className="fields"
            onSubmit={(event: FormEvent<HTMLFormElement>) => {
              event.preventDefault();
              confirm.mutate(given(new FormData(event.currentTarget), 'totp').trim());
            }}
          >
            <p>{t.enterSecret}</p>
            <p className="exact">{accept.data.secondFactor.secret}</p>
            <p>
              <a href={accept.data.secondFactor.uri}>{t.openAuthenticator}</a>
            </p>
            <TextInput name="totp" label={t.code} inputMode="numeric" autoComplete="one-time-code" required />
            <Button type="submit" loading={confirm.isPending}>
              {t.confirm}
            </Button>
          </form>
        ) : null}
        {confirm.data === undefined ? null : (
          <section aria-label={t.recoveryCodes}>
            <h2>{t.recoveryCodes}</h2>
            <p>{t.recoveryCodesWhy}</p>
            <ul className="recovery-codes">
              {confirm.data.recoveryCodes.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </section>
        )}
        {done ? (
          <p role="status">
            {t.ready} <Link to="/sign-in">{t.title}</Link>
          </p>
        ) : null}
        {problem === null ? null : <ProblemView problem={problem} lang="en" />}
      </div>
    </Page>
  );
}
