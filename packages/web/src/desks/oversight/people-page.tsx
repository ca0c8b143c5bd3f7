import { NativeSelect, TextInput } from '@mantine/core';
import { type ApiProblem, told } from '@overread/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api } from '../../api/api.ts';
import type { Me, Role } from '../../api/me.ts';
import { ForRoles } from '../../app/for-roles.tsx';
import { Page } from '../../app/page.tsx';
import { ProblemView } from '../../app/problem-view.tsx';
import { ActDialog } from '../../case/act-dialog.tsx';
import { all, type Schemas } from '../../case/queries.ts';
import { useLocale, useMessages } from '../../i18n/locale.tsx';
import { localeTags } from '../../i18n/messages.ts';
import { OversightNav } from './oversight-nav.tsx';
import '../../case/case.css';
import './oversight.css';

type Person = Schemas['Person'];
type Invited = { readonly code?: string; readonly expiresAt: string };

const colours = { active: 'good', invited: 'note', disabled: 'plain' } as const;

/** Accounts: invite, invite anew, disable, sign out everywhere. */
export function PeoplePage(): ReactNode {
  const t = useMessages().oversight;
  return (
    <ForRoles roles={['administrator']}>
      {(me) => (
        <Page title={t.pages.people} lead={t.peopleLead} wide>
          <OversightNav role={me.role} />
          <People me={me} />
        </Page>
      )}
    </ForRoles>
  );
}

function People({ me }: { readonly me: Me }): ReactNode {
  const { oversight: t, work, roles } = useMessages();
  const { locale } = useLocale();
  const queries = useQueryClient();
  const [inviting, setInviting] = useState(false);
  const [disabling, setDisabling] = useState<Person | null>(null);
  const people = useQuery({
    queryKey: ['people'],
    queryFn: () =>
      all<Person>((cursor) => told(api.GET('/api/v1/people', { params: { query: { ...cursor, limit: 200 } } }))),
  });
  const again = (): Promise<void> => queries.invalidateQueries({ queryKey: ['people'] });
  const disable = useMutation<unknown, ApiProblem, string>({
    mutationFn: (person) => told(api.POST('/api/v1/people/{person}/disable', { params: { path: { person } } })),
    onSuccess: () => setDisabling(null),
    onSettled: again,
  });
  const invite = useMutation<Invited, ApiProblem, string>({
    mutationFn: (person) => told(api.POST('/api/v1/people/{person}/invitations', { params: { path: { person } } })),
    onSettled: again,
  });
  const end = useMutation<{ readonly sessionsEnded: number }, ApiProblem, string>({
    mutationFn: (person) => told(api.POST('/api/v1/people/{person}/end-sessions', { params: { path: { person } } })),
  });
  const time = new Intl.DateTimeFormat(localeTags[locale], { dateStyle: 'medium' });
  return (
    <>
      <p className="no-print">
        <button type="button" className="plain-button" onClick={() => setInviting(true)}>
          {t.invite}
        </button>
      </p>
      {[people.error, invite.error, end.error].map((error) =>
        error === null ? null : <ProblemView key={error.message} problem={error as ApiProblem} lang="en" />,
      )}
      {invite.data === undefined ? null : <Code invited={invite.data} />}
      {end.data === undefined ? null : <p role="status">{t.signedOut(end.data.sessionsEnded)}</p>}
      {people.data === undefined ? <p className="quiet">{work.reading}</p> : null}
      <div className="wide">
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{t.name}</th>
              <th scope="col">{t.role}</th>
              <th scope="col">{t.organization}</th>
              <th scope="col">{t.account}</th>
              <th scope="col">{t.secondFactor}</th>
              <th scope="col">{t.made}</th>
              <th scope="col">{t.toDo}</th>
            </tr>
          </thead>
          <tbody>
            {people.data?.map((person) => {
              const name = person.name ?? person.reviewer ?? person.id;
              return (
                <tr key={person.id}>
                  <th scope="row">
                    {name}
                    <span className="rule-note">{person.email}</span>
                  </th>
                  <td data-label={t.role}>{roles[person.role]}</td>
                  <td data-label={t.organization}>{person.organization}</td>
                  <td data-label={t.account}>
                    <span className={`tag ${colours[person.state]}`}>{t.states[person.state]}</span>
                  </td>
                  <td data-label={t.secondFactor}>{person.secondFactor ? t.yes : t.no}</td>
                  <td data-label={t.made}>{time.format(new Date(person.madeAt))}</td>
                  <td className="acts">
                    {person.id === me.id ? (
                      <span className="quiet">{t.yourself}</span>
                    ) : (
                      <>
                        <Act
                          label={person.state === 'disabled' ? t.openAgain : t.inviteAgain}
                          of={name}
                          act={() => invite.mutate(person.id)}
                        />
                        {person.state === 'disabled' ? null : (
                          <>
                            <Act label={t.signOutEverywhere} of={name} act={() => end.mutate(person.id)} />
                            <Act label={t.disable} of={name} act={() => setDisabling(person)} />
                          </>
                        )}
                      </>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <ActDialog
        opened={disabling !== null}
        title={t.disableOf(disabling?.name ?? disabling?.reviewer ?? '')}
        consequence={t.afterDisable}
        confirm={t.disable}
        busy={disable.isPending}
        problem={disable.error}
        onClose={() => setDisabling(null)}
        onConfirm={() => disable.mutate(disabling?.id ?? '')}
      />
      {inviting ? <InviteForm onClose={() => setInviting(false)} onDone={again} /> : null}
    </>
  );
}

function Act(props: { readonly label: string; readonly of: string; readonly act: () => void }): ReactNode {
  return (
    <button type="button" className="link" onClick={props.act}>
      {props.label}
      <span className="unseen">: {props.of}</span>
    </button>
  );
}

/** The code of an invitation: shown once, for the administrator to pass on. */
function Code({ invited }: { readonly invited: Invited }): ReactNode {
  const t = useMessages().oversight;
  const { locale } = useLocale();
  const time = new Intl.DateTimeFormat(localeTags[locale], { dateStyle: 'full' });
  return (
    <div role="status" className="card">
      <p>{t.codeOnce(time.format(new Date(invited.expiresAt)))}</p>
      <p className="exact">{invited.code ?? t.codeShownBefore}</p>
    </div>
  );
}

const invited = [
  'claims-administrator',
  'intake',
  'coordinator',
  'reviewer',
  'medical-director',
  'publisher',
  'state',
  'appeals-board',
  'administrator',
  'representative',
  'requesting-physician',
  'employee',
] as const satisfies readonly Role[];

function InviteForm({ onClose, onDone }: { readonly onClose: () => void; readonly onDone: () => void }): ReactNode {
  const { oversight: t, roles } = useMessages();
  const [role, setRole] = useState<(typeof invited)[number]>('intake');
  const [email, setEmail] = useState('');
  const [name, setName] = useState('');
  const [organization, setOrganization] = useState('');
  const [reviewer, setReviewer] = useState('');
  const organizations = useQuery({
    queryKey: ['organizations'],
    queryFn: () => told(api.GET('/api/v1/organizations')),
  });
  const send = useMutation<Invited, ApiProblem>({
    mutationFn: () =>
      told(
        api.POST('/api/v1/people', {
          body: {
            email,
            name,
            role,
            organization: organization || null,
            reviewer: role === 'reviewer' ? reviewer.trim() || null : null,
            language: 'en',
          },
        }),
      ),
    onSuccess: onDone,
  });
  return (
    <ActDialog
      opened
      title={t.invite}
      consequence={t.afterInvite}
      confirm={send.data === undefined ? t.invite : t.close}
      busy={send.isPending}
      problem={send.error}
      onClose={onClose}
      onConfirm={() => (send.data === undefined ? send.mutate() : onClose())}
    >
      {send.data === undefined ? (
        <>
          <TextInput label={t.name} required value={name} onChange={(event) => setName(event.currentTarget.value)} />
          <TextInput
            label={t.email}
            type="email"
            required
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <NativeSelect
            label={t.role}
            value={role}
            onChange={(event) => setRole(event.currentTarget.value as typeof role)}
            data={invited.map((value) => ({ value, label: roles[value] }))}
          />
          <NativeSelect
            label={t.organization}
            value={organization}
            onChange={(event) => setOrganization(event.currentTarget.value)}
            data={[
              { value: '', label: t.noOrganization },
              ...(organizations.data ?? []).map((one) => ({ value: one.id, label: one.name })),
            ]}
          />
          {role === 'reviewer' ? (
            <TextInput
              label={t.reviewerKey}
              required
              value={reviewer}
              onChange={(event) => setReviewer(event.currentTarget.value)}
            />
          ) : null}
        </>
      ) : (
        <Code invited={send.data} />
      )}
    </ActDialog>
  );
}
