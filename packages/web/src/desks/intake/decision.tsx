import { deferring, grounds } from '@overread/engine/case';
import { Button, Checkbox, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Role } from '../../api/me.ts';
import { ActDialog } from '../../case/act-dialog.tsx';
import type { Case } from '../../case/queries.ts';
import type { Commands } from '../../case/use-command.ts';
import { today, useDates } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { NoticePreview } from '../../case/notice-preview.tsx';
import type { Screen } from './queries.ts';

type Opened = 'complete' | 'eligible' | 'ineligible' | 'defer' | 'end-deferral' | null;

/** What the role may decide now: completeness for the office, eligibility for the State. */
export function Decision(props: {
  readonly state: Case;
  readonly screen: Screen | undefined;
  readonly role: Role;
  readonly commands: Commands;
  /** A case named as the original of this one opens the form with it. */
  readonly original: string | null;
  readonly onClose: () => void;
}): ReactNode {
  const { state, screen, role, commands, original } = props;
  const t = useMessages().intake;
  const { day } = useDates();
  const [chosen, setOpen] = useState<Opened>(null);
  const open = original === null ? chosen : 'ineligible';
  const close = (): void => {
    setOpen(null);
    props.onClose();
    commands.forgetProblem();
  };
  const done = (sent: Promise<boolean>): void => void sent.then((ok) => (ok ? close() : undefined));
  const common = { state, commands, done, onClose: close };
  if (state.end !== null) {
    return <p className="card">{t.ended(t.ends[state.end.kind], day(state.end.on), state.end.why)}</p>;
  }
  if (state.eligibleOn !== null) return <p className="card">{t.wasEligible(day(state.eligibleOn))}</p>;
  return (
    <section className="case-section no-print" aria-labelledby="decision">
      <h2 id="decision">{t.decision}</h2>
      {state.deferral === null ? null : (
        <p className="consequence">{t.wasDeferred(day(state.deferral.on), state.deferral.why)}</p>
      )}
      <Group>
        {role === 'intake' && state.completedOn === null ? (
          <Button onClick={() => setOpen('complete')}>{t.complete}</Button>
        ) : null}
        {role === 'state' && state.deferral === null ? (
          <>
            <Button onClick={() => setOpen('eligible')}>{t.findEligible}</Button>
            <Button variant="default" onClick={() => setOpen('ineligible')}>
              {t.findIneligible}
            </Button>
            <Button variant="default" onClick={() => setOpen('defer')}>
              {t.defer}
            </Button>
          </>
        ) : null}
        {role === 'state' && state.deferral !== null ? (
          <Button onClick={() => setOpen('end-deferral')}>{t.endDeferral}</Button>
        ) : null}
      </Group>
      {role === 'intake' && state.completedOn !== null ? <p className="quiet">{t.stateDecides}</p> : null}
      {open === 'complete' ? <CompleteForm {...common} /> : null}
      {open === 'eligible' ? <EligibleForm {...common} screen={screen} /> : null}
      {open === 'ineligible' ? <IneligibleForm {...common} screen={screen} original={original} /> : null}
      {open === 'defer' ? <DeferForm {...common} /> : null}
      {open === 'end-deferral' ? <EndDeferralForm {...common} /> : null}
    </section>
  );
}

interface FormProps {
  readonly state: Case;
  readonly commands: Commands;
  readonly done: (sent: Promise<boolean>) => void;
  readonly onClose: () => void;
}

function CompleteForm({ commands, done, onClose }: FormProps): ReactNode {
  const t = useMessages().intake;
  const [signed, setSigned] = useState(false);
  const [attached, setAttached] = useState(false);
  return (
    <ActDialog
      opened
      title={t.complete}
      consequence={t.afterComplete}
      confirm={t.complete}
      busy={commands.busy}
      problem={commands.problem}
      onClose={onClose}
      onConfirm={() =>
        done(commands.give('complete-application', { signed, urDecisionAttached: attached }, t.complete))
      }
    >
      <Checkbox label={t.signed} checked={signed} onChange={(event) => setSigned(event.currentTarget.checked)} />
      <Checkbox label={t.attached} checked={attached} onChange={(event) => setAttached(event.currentTarget.checked)} />
    </ActDialog>
  );
}

interface Judged {
  readonly ground: string | null;
  readonly why: string;
}

function EligibleForm({
  state,
  screen,
  commands,
  done,
  onClose,
}: FormProps & { readonly screen: Screen | undefined }): ReactNode {
  const t = useMessages().intake;
  const titles = useGroundTitles(screen);
  const open = state.items.filter((item) => item.standing === 'open');
  const [judged, setJudged] = useState<Readonly<Record<number, Judged>>>({});
  const of = (number: number): Judged => judged[number] ?? { ground: null, why: '' };
  const set = (number: number, change: Partial<Judged>): void =>
    setJudged({ ...judged, [number]: { ...of(number), ...change } });
  const body = { items: open.map(({ number }) => ({ number, ...of(number) })) };
  return (
    <ActDialog
      opened
      wide
      title={t.findEligible}
      consequence={t.afterEligible}
      confirm={t.findEligible}
      busy={commands.busy}
      problem={commands.problem}
      onClose={onClose}
      onConfirm={() => done(commands.give('find-eligible', body, t.findEligible))}
    >
      {open.map((item) => (
        <fieldset key={item.number} className="judge">
          <legend lang="en">
            {item.number}. {item.text}
          </legend>
          <NativeSelect
            label={t.itemIs}
            value={of(item.number).ground ?? ''}
            onChange={(event) => set(item.number, { ground: event.currentTarget.value || null })}
            data={[
              { value: '', label: t.eligible },
              ...[...grounds, ...deferring].map((code) => ({ value: code, label: titles(code) })),
            ]}
          />
          {of(item.number).ground === null ? null : (
            <Textarea
              label={t.why}
              required
              autosize
              minRows={2}
              value={of(item.number).why}
              onChange={(event) => set(item.number, { why: event.currentTarget.value })}
            />
          )}
        </fieldset>
      ))}
      <NoticePreview id={state.caseNumber} act={{ command: 'find-eligible', body }} />
    </ActDialog>
  );
}

function IneligibleForm(
  props: FormProps & { readonly screen: Screen | undefined; readonly original: string | null },
): ReactNode {
  const { state, screen, commands, done, onClose } = props;
  const t = useMessages().intake;
  const titles = useGroundTitles(screen);
  const found = screen?.items
    .flatMap(({ looked }) => looked)
    .find((one) => one.found === 'holds' && one.effect === 'ineligible');
  const [ground, setGround] = useState(props.original === null ? (found?.code ?? grounds[0] ?? '') : 'DUPLICATE');
  const [why, setWhy] = useState(
    screen?.items.flatMap(({ looked }) => looked).find((one) => one.code === ground && one.found === 'holds')
      ?.because ?? '',
  );
  const [original, setOriginal] = useState(props.original ?? found?.refersTo ?? '');
  const body = { ground, why, original: ground === 'DUPLICATE' ? original.trim() || null : null };
  return (
    <ActDialog
      opened
      wide
      title={t.findIneligible}
      consequence={t.afterIneligible}
      confirm={t.findIneligible}
      busy={commands.busy}
      problem={commands.problem}
      onClose={onClose}
      onConfirm={() => done(commands.give('find-ineligible', body, t.findIneligible))}
    >
      <NativeSelect
        label={t.ground}
        value={ground}
        onChange={(event) => setGround(event.currentTarget.value)}
        data={grounds.map((code) => ({ value: code, label: titles(code) }))}
      />
      {ground === 'DUPLICATE' ? (
        <TextInput
          label={t.original}
          required
          value={original}
          onChange={(event) => setOriginal(event.currentTarget.value)}
        />
      ) : null}
      <Textarea
        label={t.why}
        description={t.whyHint}
        required
        autosize
        minRows={3}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      {why.trim() === '' ? null : <NoticePreview id={state.caseNumber} act={{ command: 'find-ineligible', body }} />}
    </ActDialog>
  );
}

function DeferForm({ state, commands, done, onClose }: FormProps): ReactNode {
  const t = useMessages().intake;
  const [why, setWhy] = useState('');
  const confirmed = state.points.find((point) => point.point === 'liability')?.answer?.stands === true;
  return (
    <ActDialog
      opened
      wide
      title={t.defer}
      consequence={t.afterDefer}
      confirm={t.defer}
      busy={commands.busy}
      problem={commands.problem}
      onClose={onClose}
      onConfirm={() => done(commands.give('defer', { why }, t.defer))}
    >
      {confirmed ? null : <p>{t.deferNeeds}</p>}
      <Textarea
        label={t.why}
        required
        autosize
        minRows={3}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      {why.trim() === '' ? null : <NoticePreview id={state.caseNumber} act={{ command: 'defer', body: { why } }} />}
    </ActDialog>
  );
}

function EndDeferralForm({ commands, done, onClose }: FormProps): ReactNode {
  const t = useMessages().intake;
  const [on, setOn] = useState(today());
  return (
    <ActDialog
      opened
      title={t.endDeferral}
      consequence={t.afterEndDeferral}
      confirm={t.endDeferral}
      busy={commands.busy}
      problem={commands.problem}
      onClose={onClose}
      onConfirm={() => done(commands.give('end-deferral', { noticeServedOn: on }, t.endDeferral))}
    >
      <TextInput
        type="date"
        required
        label={t.liabilityNotice}
        value={on}
        max={today()}
        onChange={(event) => setOn(event.currentTarget.value)}
      />
    </ActDialog>
  );
}

/** Titles of grounds as the engine names them; the code where it was not looked at. */
function useGroundTitles(screen: Screen | undefined): (code: string) => string {
  const titles = new Map(screen?.items.flatMap(({ looked }) => looked.map((one) => [one.code, one.title] as const)));
  return (code) => titles.get(code) ?? code;
}
