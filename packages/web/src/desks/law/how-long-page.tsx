import './law.css';
import { NativeSelect, Radio, Stack, TextInput } from '@mantine/core';
import type { ClockResult } from '@overread/engine/law';
import { type ReactNode, useState } from 'react';
import { useEnglish } from '../../app/english.tsx';
import { Page } from '../../app/page.tsx';
import { isDate, today, useDates } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { type Answers, type CountStep, countSteps, howLong, type Known, safeDay, type What } from './how-long.ts';
import { LawNav } from './law-nav.tsx';

const whats: readonly What[] = ['decision', 'liability', 'ineligible', 'determination'];
const methods: readonly NonNullable<Answers['by']>[] = [
  'mail',
  'personal',
  'mail-outside-california',
  'mail-outside-united-states',
  'mail-address-confidentiality',
  'overnight',
  'fax',
  'electronic',
];

const unanswered: Answers = {
  what: 'decision',
  date: '',
  by: null,
  formulary: 'unknown',
  formSupplied: 'unknown',
  liability: 'unknown',
};

/** How long do I have: a few questions in plain words, and the last day as a weekday and date. */
export function HowLongPage(): ReactNode {
  const { howLong: t, law } = useMessages();
  const [answers, setAnswers] = useState(unanswered);
  const change = (some: Partial<Answers>): void => setAnswers({ ...answers, ...some });
  return (
    <Page title={law.howLong} lead={t.lead}>
      <LawNav />
      <div className="how-long">
        <form className="no-print" onSubmit={(event) => event.preventDefault()}>
          <Stack gap="lg">
            <Radio.Group
              label={t.what}
              value={answers.what}
              onChange={(value) => change({ what: whats.find((one) => one === value) ?? 'decision' })}
            >
              <Stack gap="xs" mt="xs">
                {whats.map((value) => (
                  <Radio key={value} value={value} label={t.whats[value]} />
                ))}
              </Stack>
            </Radio.Group>
            <TextInput
              type="date"
              label={t.when}
              description={t.whenHint}
              onChange={({ currentTarget: { value } }) => change({ date: isDate(value) ? value : '' })}
            />
            <NativeSelect
              label={t.how}
              value={answers.by ?? ''}
              data={[{ value: '', label: t.unknown }, ...methods.map((value) => ({ value, label: t.methods[value] }))]}
              onChange={({ currentTarget: { value } }) => change({ by: methods.find((one) => one === value) ?? null })}
            />
            {answers.what === 'decision' ? (
              <YesNo label={t.formulary} value={answers.formulary} onChange={(formulary) => change({ formulary })} />
            ) : null}
            {answers.what === 'decision' || answers.what === 'liability' ? (
              <YesNo
                label={t.form}
                value={answers.formSupplied}
                onChange={(formSupplied) => change({ formSupplied })}
              />
            ) : null}
            {answers.what === 'decision' ? (
              <YesNo label={t.liability} value={answers.liability} onChange={(liability) => change({ liability })} />
            ) : null}
          </Stack>
        </form>
        <section className="how-long-answer" aria-live="polite">
          <Answer answers={answers} />
        </section>
      </div>
      <p>{t.help}</p>
    </Page>
  );
}

function YesNo(props: {
  readonly label: string;
  readonly value: Known;
  readonly onChange: (value: Known) => void;
}): ReactNode {
  const { howLong: t } = useMessages();
  const all: readonly Known[] = ['yes', 'no', 'unknown'];
  return (
    <Radio.Group
      label={props.label}
      value={props.value}
      onChange={(value) => props.onChange(all.find((one) => one === value) ?? 'unknown')}
    >
      <div className="yes-no">
        {all.map((value) => (
          <Radio key={value} value={value} label={t[value]} />
        ))}
      </div>
    </Radio.Group>
  );
}

function Answer({ answers }: { readonly answers: Answers }): ReactNode {
  const { howLong: t } = useMessages();
  const { day } = useDates();
  const result = howLong(answers, today());
  switch (result.kind) {
    case 'unasked':
      return <p className="quiet">{t.answerEmpty}</p>;
    case 'future':
      return <p>{t.tomorrow}</p>;
    case 'not-begun':
      return <p className="how-long-day">{t.notBegun}</p>;
    case 'waits':
      return <p className="how-long-day">{t.waits}</p>;
    case 'not-in-force':
      return <p>{t.notInForce}</p>;
    case 'until': {
      const { clock, formulary } = result;
      const { due, left } = clock;
      if (due === null || left === null) return null;
      const safe = safeDay(clock);
      return (
        <>
          <p className="how-long-day">
            {t.until} <strong>{day(due)}</strong> {t.to[clock.clock as keyof typeof t.to]}
          </p>
          <p>{left < 0 ? t.passed(-left) : t.left(left)}</p>
          {formulary?.due == null ? null : <p>{t.or(day(safeDay(formulary) ?? formulary.due))}</p>}
          {safe === null ? null : <p>{t.safe(day(safe))}</p>}
          <Counted clock={clock} answers={answers} />
        </>
      );
    }
  }
}

function Counted({ clock, answers }: { readonly clock: ClockResult; readonly answers: Answers }): ReactNode {
  const { howLong: t } = useMessages();
  const { day } = useDates();
  const english = useEnglish();
  const [count = '0', unit = 'calendar-days'] = (clock.length ?? '').split(' ');
  const length = t.units[unit as keyof typeof t.units](Number(count));
  const missed =
    answers.what === 'determination'
      ? t.missedAppeal
      : answers.what === 'ineligible'
        ? t.missedIneligible
        : t.missedApplication;
  const said = (step: CountStep): string => {
    switch (step.kind) {
      case 'counted':
        return t.lengthEnds(length, day(step.date));
      case 'added':
        return t.added(day(step.date), answers.by === null ? '' : t.methods[answers.by]);
      case 'rolled':
        return t.rolled(day(step.date));
      case 'other':
        return step.plain;
    }
  };
  return (
    <>
      <h2>{t.counted}</h2>
      <ul>
        {clock.start === null ? null : <li>{t.countFrom(day(clock.start))}</li>}
        {countSteps(clock).map((step, at) => (
          <li key={at} lang={step.kind === 'other' ? english : undefined}>
            {said(step)}
          </li>
        ))}
        {answers.what === 'decision' && answers.formSupplied === 'unknown' ? <li>{t.assumedForm}</li> : null}
        {answers.what === 'decision' && answers.liability === 'unknown' ? <li>{t.assumedLiability}</li> : null}
      </ul>
      <h2>{t.missed}</h2>
      <p>{missed}</p>
      <p className="quiet small">
        {t.rule}: <span lang={english}>{clock.version?.section}</span>
        {clock.warnings.length === 0 ? '' : `. ${t.notVerified}`}
      </p>
    </>
  );
}
