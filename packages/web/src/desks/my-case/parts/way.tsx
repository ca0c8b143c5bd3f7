import type { ReactNode } from 'react';
import { useEnglish } from '../../../app/english.tsx';
import { useDates } from '../../../i18n/dates.ts';
import { useMessages } from '../../../i18n/locale.tsx';
import { type Case, stageOf, wayOf } from '../standing.ts';

/** Where the case stands, the way behind it and before it, and what happens next. */
export function Way({ one }: { readonly one: Case }): ReactNode {
  const t = useMessages().myCase;
  const english = useEnglish();
  const { date } = useDates();
  const stage = stageOf(one);
  const way = wayOf(one);
  const open = one.end === null && stage !== 'deferred';
  const now = open ? way.findIndex(([, on]) => on === null) : -1;
  return (
    <section aria-labelledby="stands">
      <h2 id="stands">{t.stands}</h2>
      <p className="case-stage">{t.stages[stage]}</p>
      {one.end === null ? null : (
        <p className="quiet" lang={english}>
          {one.end.why}
        </p>
      )}
      <ol className="case-way">
        {way.map(([step, on], at) => (
          <li
            key={step}
            className={on === null ? (at === now ? 'now' : 'later') : 'done'}
            aria-current={at === now ? 'step' : undefined}
          >
            <span>{t.steps[step]}</span>
            <span className="quiet small">{on === null ? (at === now ? t.now : open ? t.later : '') : date(on)}</span>
          </li>
        ))}
      </ol>
      <h3>{t.next}</h3>
      <p>{t.nexts[stage]}</p>
    </section>
  );
}
