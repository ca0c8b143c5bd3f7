import type { ReactNode } from 'react';
import { useEnglish } from '../app/english.tsx';
import { ConfidenceTag } from '../app/tags.tsx';
import { useDates } from '../i18n/dates.ts';
import { useMessages } from '../i18n/locale.tsx';
import type { Clock } from './queries.ts';
import { TimeTag } from './time-tag.tsx';

/** The clocks of a case that have a date: what is due when, from whom, by which rule. Those that run stand first. */
export function ClockTable({ clocks }: { readonly clocks: readonly Clock[] }): ReactNode {
  const { clocks: t, work } = useMessages();
  const { day } = useDates();
  const english = useEnglish();
  const sorted = clocks.toSorted(
    (a, b) => Number(a.standing === null) - Number(b.standing === null) || (a.due < b.due ? -1 : 1),
  );
  return (
    <section className="case-section" aria-labelledby="clocks">
      <h2 id="clocks">{t.results}</h2>
      <div className="wide">
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{work.clock}</th>
              <th scope="col">{t.due}</th>
              <th scope="col">{work.stands}</th>
              <th scope="col">{t.who}</th>
              <th scope="col">{t.section}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((clock) => (
              <tr key={`${clock.clock} ${clock.start ?? ''} ${clock.due}`}>
                <th scope="row" lang={english}>
                  {clock.title}
                  <span className="rule-note">{clock.explanation.plain}</span>
                </th>
                <td data-label={t.due}>
                  {day(clock.due)}
                  {clock.left === null || clock.done !== null ? null : (
                    <span className="rule-note">{t.left(clock.left)}</span>
                  )}
                </td>
                <td data-label={work.stands}>
                  {clock.standing === null ? (
                    <span className="tag plain">{t.status[clock.status]}</span>
                  ) : (
                    <TimeTag status={clock.standing} />
                  )}
                </td>
                <td data-label={t.who}>{t.actor[clock.actor]}</td>
                <td data-label={t.section} className="small">
                  <span lang={english}>{clock.version?.section}</span>{' '}
                  <ConfidenceTag confidence={clock.version?.confidence} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
