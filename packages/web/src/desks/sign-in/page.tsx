import { Button, PasswordInput, Tabs, TextInput } from '@mantine/core';
import { type ApiProblem, told } from '@overread/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import { api, rememberToken } from '../../api/api.ts';
import { forgetAnswers, meQuery } from '../../api/me.ts';
import { homeOf } from '../../app/desks.ts';
import { given } from '../../app/given.ts';
import { Page } from '../../app/page.tsx';
import { ProblemView } from '../../app/problem-view.tsx';
import { useMessages } from '../../i18n/locale.tsx';
import './sign-in.css';

type Proof =
  | { readonly email: string; readonly password: string; readonly code?: string; readonly recoveryCode?: string }
  | { readonly claimCode: string };

/** With password and second factor, at one's organization, or with the code of a letter. */
export function SignInPage(): ReactNode {
  const t = useMessages();
  const enter = useEnter();
  return (
    <Page title={t.signIn.title} lead={t.signIn.lead}>
      <div className="sign-in">
        <Tabs defaultValue="password">
          <Tabs.List aria-label={t.signIn.ways}>
            <Tabs.Tab value="password">{t.signIn.withPassword}</Tabs.Tab>
            <Tabs.Tab value="letter">{t.signIn.withLetter}</Tabs.Tab>
            <Tabs.Tab value="organization">{t.signIn.withOrganization}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="password" pt="md">
            <WithPassword busy={enter.isPending} enter={enter.mutate} codeNeeded={needsCode(enter.error)} />
          </Tabs.Panel>
          <Tabs.Panel value="letter" pt="md">
            <WithLetter busy={enter.isPending} enter={enter.mutate} />
          </Tabs.Panel>
          <Tabs.Panel value="organization" pt="md">
            <AtOrganization />
          </Tabs.Panel>
        </Tabs>
        {enter.error === null || needsCode(enter.error) ? null : <ProblemView problem={enter.error} lang="en" />}
      </div>
    </Page>
  );
}

const needsCode = (error: ApiProblem | null): boolean => error?.type === 'second-factor-needed';

function useEnter() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { back } = useSearch({ from: '/sign-in' });
  return useMutation<void, ApiProblem, Proof>({
    mutationFn: async (proof) => {
      const { csrfToken } = await told(api.POST('/api/v1/session', { body: proof as never }));
      rememberToken(csrfToken);
      forgetAnswers(queries);
      const me = await queries.fetchQuery({ ...meQuery, staleTime: 0 });
      await navigate({ href: back ?? (me === null ? '/' : homeOf(me.role)) });
    },
  });
}

function WithPassword(props: {
  readonly busy: boolean;
  readonly codeNeeded: boolean;
  readonly enter: (proof: Proof) => void;
}): ReactNode {
  const t = useMessages().signIn;
  const [recovery, setRecovery] = useState(false);
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const second = given(form, 'code').trim();
    const proof = { email: given(form, 'email').trim(), password: given(form, 'password') };
    props.enter(second === '' ? proof : { ...proof, ...(recovery ? { recoveryCode: second } : { code: second }) });
  };
  return (
    <form className="fields" onSubmit={send}>
      <TextInput name="email" type="email" autoComplete="username" label={t.email} required />
      <PasswordInput
        name="password"
        autoComplete="current-password"
        label={t.password}
        required
        visibilityToggleButtonProps={{ 'aria-label': t.showPassword }}
      />
      {props.codeNeeded ? (
        <>
          <TextInput
            name="code"
            label={recovery ? t.recoveryCode : t.code}
            description={recovery ? undefined : t.codeFrom}
            inputMode={recovery ? 'text' : 'numeric'}
            autoComplete="one-time-code"
            autoFocus
            required
          />
          <button type="button" className="link" onClick={() => setRecovery(!recovery)}>
            {recovery ? t.useCode : t.useRecoveryCode}
          </button>
        </>
      ) : null}
      <Button type="submit" loading={props.busy}>
        {t.enter}
      </Button>
    </form>
  );
}

function WithLetter(props: { readonly busy: boolean; readonly enter: (proof: Proof) => void }): ReactNode {
  const t = useMessages().signIn;
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    props.enter({ claimCode: given(new FormData(event.currentTarget), 'code').trim() });
  };
  return (
    <form className="fields" onSubmit={send}>
      <TextInput name="code" label={t.letterCode} description={t.letterCodeWhere} autoComplete="off" required />
      <Button type="submit" loading={props.busy}>
        {t.follow}
      </Button>
    </form>
  );
}

/** The organization's own sign-in is another site: the browser goes there by the address itself. */
function AtOrganization(): ReactNode {
  const t = useMessages().signIn;
  const [organization, setOrganization] = useState('');
  const go = (event: FormEvent): void => {
    event.preventDefault();
    location.assign(`/api/v1/sign-in/organizations/${encodeURIComponent(organization.trim())}`);
  };
  return (
    <form className="fields" onSubmit={go}>
      <TextInput
        label={t.organization}
        description={t.organizationWhere}
        value={organization}
        onChange={(event) => setOrganization(event.currentTarget.value)}
        autoComplete="organization"
        required
      />
      <Button type="submit">{t.goToOrganization}</Button>
    </form>
  );
}
