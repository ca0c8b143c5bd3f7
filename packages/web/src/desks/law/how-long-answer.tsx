import type { ClockResult } from '@overread/engine/law';
import type { ReactNode } from 'react';
import { useEnglish } from '../../app/english.tsx';
import { today, useDates } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { type Answers, type CountStep, countSteps, howLong, safeDay } from './how-long.ts';

/** The last day as a weekday and date, how it was counted, and what happens if it is missed. */
export function HowLongAnswer({ answers }: { readonly answers: Answers }): ReactNode {
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
