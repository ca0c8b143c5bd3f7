import { Button, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type ApiProblem, newKey, told } from '@overread/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api } from '../../api/api.ts';
import { ProblemView } from '../../app/problem-view.tsx';
import { ActDialog } from '../../case/act-dialog.tsx';
import { useRoleName } from '../../case/names.ts';
import { type Case, readAgain } from '../../case/queries.ts';
import type { Commands } from '../../case/use-command.ts';
import { today, useDates } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { type Ledger, ledgerQuery } from './queries.ts';
import { RecordLines } from './record-lines.tsx';

type Open = 'complete' | 'ask' | 'line' | null;

/** The ledger of the records: what is named, what came, what is owed until when and at what cost; and its end. */
export function Records({ state, commands }: { readonly state: Case; readonly commands: Commands }): ReactNode {
  const { coordination: t, work } = useMessages();
  const { day, date } = useDates();
  const role = useRoleName();
  const id = state.caseNumber;
  const ledger = useQuery(ledgerQuery(id));
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => {
    setOpen(null);
    commands.forgetProblem();
  };
  if (state.assigned === null) return null;
  const { data } = ledger;
  const going = state.end === null && state.determination === null;
  return (
    <section className="case-section" aria-labelledby="records">
      <h2 id="records">{t.records}</h2>
      {ledger.error === null ? null : <ProblemView problem={ledger.error as ApiProblem} lang="en" />}
      {data === undefined ? (
        <p className="quiet">{work.reading}</p>
      ) : (
        <>
          <dl className="ledger-head">
            <Fact name={t.recordsDue} value={data.due === null ? work.noDate : day(data.due)} />
            {data.left === null ? null : <Fact name={t.left} value={t.daysLeft(data.left)} />}
            <Fact
              name={t.state}
              value={
                data.completeOn !== null
                  ? t.completeOn(day(data.completeOn))
                  : data.overdueOn === null
                    ? t.waiting
                    : t.overdueOn(day(data.overdueOn))
              }
            />
            {data.penalty === null ? null : (
              <Fact
                name={t.penalty}
                value={t.penaltySoFar(data.penalty.amount, data.penalty.days, data.penalty.upTo)}
              />
            )}
            <Fact name={t.openLines} value={String(data.open)} />
          </dl>
          {data.penalty === null ? null : (
            <p className="small quiet" lang="en">
              {data.penalty.because} ({data.penalty.section})
            </p>
          )}
          {going ? (
            <Group className="no-print">
              {data.completeOn === null ? <Button onClick={() => setOpen('complete')}>{t.complete}</Button> : null}
              <Button variant="default" onClick={() => setOpen('ask')}>
                {t.askRecords}
              </Button>
              <Button variant="default" onClick={() => setOpen('line')}>
                {t.nameRecord}
              </Button>
            </Group>
          ) : null}
          <h3>{t.named}</h3>
          <RecordLines id={id} ledger={data} mayAnswer={going} />
          <h3>{t.documents(data.documents.length)}</h3>
          {data.documents.length === 0 ? <p className="quiet">{t.noDocuments}</p> : null}
          <ul>
            {data.documents.map((one) => (
              <li key={one.document}>
                <a href={`/api/v1/documents/${one.document}/content`}>{one.title}</a>{' '}
                <span className="quiet">
                  {work.documentKinds[one.kind]}, {date(one.receivedOn)}
                  {one.pages === null ? '' : `, ${t.pages(one.pages)}`}
                </span>
              </li>
            ))}
          </ul>
          {data.requests.length === 0 ? null : (
            <>
              <h3>{t.requests}</h3>
              <ul>
                {data.requests.map((one) => (
                  <li key={one.id}>
                    {one.what}{' '}
                    <span className="quiet">
                      {role(one.of)}, {date(one.on)}
                    </span>{' '}
                    <span className={one.answeredOn === null ? 'tag warning' : 'tag good'}>
                      {one.answeredOn === null ? t.notAnswered : t.answeredOn(date(one.answeredOn))}
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )}
          {open === 'complete' ? <CompleteForm ledger={data} commands={commands} onClose={close} /> : null}
          {open === 'ask' ? <AskForm state={state} commands={commands} onClose={close} /> : null}
          {open === 'line' ? <LineForm id={id} onClose={close} /> : null}
        </>
      )}
    </section>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

interface FormProps {
  readonly commands: Commands;
  readonly onClose: () => void;
}

function CompleteForm({ ledger, commands, onClose }: FormProps & { readonly ledger: Ledger }): ReactNode {
  const t = useMessages().coordination;
  const last = ledger.documents.reduce((latest, one) => (one.receivedOn > latest ? one.receivedOn : latest), '');
  const [on, setOn] = useState(last || today());
  return (
    <ActDialog
      opened
      title={t.complete}
      consequence={t.afterRecords(ledger.open)}
      confirm={t.complete}
      busy={commands.busy}
      problem={commands.problem}
      onClose={onClose}
      onConfirm={() =>
        void commands
          .give('complete-records', { receivedOn: on }, t.complete)
          .then((done) => (done ? onClose() : undefined))
      }
    >
      <TextInput
        type="date"
        required
        label={t.lastCame}
        description={t.lastCameHint}
        value={on}
        max={today()}
        onChange={(event) => setOn(event.currentTarget.value)}
      />
    </ActDialog>
  );
}

function AskForm({ state, commands, onClose }: FormProps & { readonly state: Case }): ReactNode {
  const t = useMessages().coordination;
  const role = useRoleName();
  const [of, setOf] = useState('claims-administrator');
  const [what, setWhat] = useState('');
  const [id] = useState(() => `R-${newKey().slice(0, 8)}`);
  const asked = ['claims-administrator', 'requesting-physician', 'employee', 'attorney'].filter((one) =>
    state.parties.some((party) => party.role === one),
  );
  return (
    <ActDialog
      opened
      title={t.askRecords}
      consequence={t.afterAskRecords}
      confirm={t.askRecords}
      busy={commands.busy}
      problem={commands.problem}
      onClose={onClose}
      onConfirm={() =>
        void commands
          .give('ask-records', { id, of, what, copiedToAll: true }, t.askRecords)
          .then((done) => (done ? onClose() : undefined))
      }
    >
      <NativeSelect
        label={t.askWhom}
        value={of}
        onChange={(event) => setOf(event.currentTarget.value)}
        data={asked.map((one) => ({ value: one, label: role(one) }))}
      />
      <Textarea
        label={t.askWhat}
        required
        autosize
        minRows={2}
        value={what}
        onChange={(event) => setWhat(event.currentTarget.value)}
      />
    </ActDialog>
  );
}

function LineForm({ id, onClose }: { readonly id: string; readonly onClose: () => void }): ReactNode {
  const { coordination: t, work } = useMessages();
  const queries = useQueryClient();
  const [title, setTitle] = useState('');
  const [author, setAuthor] = useState('');
  const [dated, setDated] = useState('');
  const [kind, setKind] = useState<keyof typeof work.documentKinds>('medical-record');
  const add = useMutation<unknown, ApiProblem>({
    mutationFn: () =>
      told(
        api.POST('/api/v1/cases/{id}/records', {
          params: { path: { id } },
          body: { title, kind, author: author.trim() || null, dated: dated || null, namedIn: null },
        }),
      ),
    onSuccess: async () => {
      await readAgain(queries, id);
      onClose();
    },
  });
  return (
    <ActDialog
      opened
      title={t.nameRecord}
      consequence={t.afterName}
      confirm={t.nameRecord}
      busy={add.isPending}
      problem={add.error}
      onClose={onClose}
      onConfirm={() => add.mutate()}
    >
      <TextInput
        label={t.whatRecord}
        required
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <NativeSelect
        label={t.kindOf}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value as typeof kind)}
        data={Object.entries(work.documentKinds).map(([value, label]) => ({ value, label }))}
      />
      <TextInput label={t.author} value={author} onChange={(event) => setAuthor(event.currentTarget.value)} />
      <TextInput type="date" label={t.dated} value={dated} onChange={(event) => setDated(event.currentTarget.value)} />
    </ActDialog>
  );
}
