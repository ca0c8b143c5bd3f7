import { Button } from '@mantine/core';
import { type ApiProblem, told } from '@overread/client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { api } from '../../api/api.ts';
import { useEnglish } from '../../app/english.tsx';
import { ForRoles } from '../../app/for-roles.tsx';
import { Page } from '../../app/page.tsx';
import { ProblemView } from '../../app/problem-view.tsx';
import { useRoleName } from '../../case/names.ts';
import { all, type Schemas } from '../../case/queries.ts';
import { useDates } from '../../i18n/dates.ts';
import { useLocale, useMessages } from '../../i18n/locale.tsx';
import { localeTags } from '../../i18n/messages.ts';
import { included } from './included.ts';
import { OversightNav } from './oversight-nav.tsx';
import '../../case/case.css';
import './oversight.css';

type Sealed = Schemas['SealedEvent'];

/** Everything that happened in a case, each event with its ground and its link; the links counted again on request. */
export function HistoryPage(): ReactNode {
  const { id } = useParams({ from: '/oversight/history/$id' });
  const t = useMessages().oversight;
  return (
    <ForRoles roles={['state', 'appeals-board', 'publisher', 'intake', 'coordinator', 'medical-director']}>
      {(me) => (
        <Page title={t.historyOf(id)} lead={t.historyLead} wide>
          <OversightNav role={me.role} />
          <History key={id} id={id} proves={me.role !== 'publisher'} />
        </Page>
      )}
    </ForRoles>
  );
}

function History({ id, proves }: { readonly id: string; readonly proves: boolean }): ReactNode {
  const { oversight: t, work } = useMessages();
  const events = useQuery({
    queryKey: ['case', id, 'events'],
    queryFn: () =>
      all<Sealed>((cursor) =>
        told(api.GET('/api/v1/cases/{id}/events', { params: { path: { id }, query: { ...cursor, limit: 200 } } })),
      ),
  });
  const verify = useMutation<Schemas['CaseVerification'], ApiProblem>({
    mutationFn: () => told(api.GET('/api/v1/cases/{id}/verify', { params: { path: { id } } })),
  });
  if (events.error !== null) return <ProblemView problem={events.error as ApiProblem} lang="en" />;
  return (
    <>
      <p className="no-print">
        <Button loading={verify.isPending} onClick={() => verify.mutate()}>
          {t.verify}
        </Button>
      </p>
      {verify.error === null ? null : <ProblemView problem={verify.error} lang="en" />}
      <div role="status">
        {verify.data === undefined ? null : verify.data.holds ? (
          <p className="became">{t.holds(verify.data.events)}</p>
        ) : (
          <ul className="consequence" lang="en">
            {verify.data.broken.map((one) => (
              <li key={one.why}>{one.why}</li>
            ))}
          </ul>
        )}
      </div>
      {events.data === undefined ? <p className="quiet">{work.reading}</p> : null}
      <ol className="history">
        {events.data?.map((one) => (
          <Event key={one.event.sequence} sealed={one} proves={proves} />
        ))}
      </ol>
    </>
  );
}

function Event({ sealed, proves }: { readonly sealed: Sealed; readonly proves: boolean }): ReactNode {
  const { oversight: t, myCase } = useMessages();
  const { locale } = useLocale();
  const role = useRoleName();
  const english = useEnglish();
  const { event, hash } = sealed;
  const names = { ...myCase.events, ...t.inside } as Readonly<Record<string, string>>;
  const time = new Intl.DateTimeFormat(localeTags[locale], {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'America/Los_Angeles',
  });
  return (
    <li value={event.sequence}>
      <p>
        <strong>{names[event.type] ?? event.type}</strong>
        <span className="rule-note">
          {time.format(new Date(event.at))} · {role(event.actor.role)} · <span lang={english}>{event.ground}</span>
        </span>
      </p>
      <details>
        <summary>
          {t.details}
          <span className="unseen"> {event.sequence}</span>
        </summary>
        <p className="exact">{JSON.stringify(event.data, null, 2)}</p>
        <p className="small">
          {t.link} <code className="hash">{hash}</code>
        </p>
        {proves ? <Proof id={event.caseNumber} version={event.sequence} /> : null}
      </details>
    </li>
  );
}

function Proof({ id, version }: { readonly id: string; readonly version: number }): ReactNode {
  const t = useMessages().oversight;
  const { day } = useDates();
  const [asked, ask] = useState(false);
  const proof = useQuery({
    queryKey: ['proof', id, version],
    enabled: asked,
    queryFn: () => told(api.GET('/api/v1/cases/{id}/proof/{version}', { params: { path: { id, version } } })),
  });
  if (!asked) {
    return (
      <button type="button" className="link no-print" onClick={() => ask(true)}>
        {t.prove}
      </button>
    );
  }
  if (proof.error !== null) return <ProblemView problem={proof.error as ApiProblem} lang="en" />;
  if (proof.data === undefined) return null;
  const { checkpoint, position } = proof.data;
  return (
    <p role="status">
      {checkpoint === null
        ? t.notYet(position)
        : included(proof.data)
          ? t.proved(position, day(checkpoint.day))
          : t.notProved(position, day(checkpoint.day))}
    </p>
  );
}
