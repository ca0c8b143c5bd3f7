import { clockRule } from '@overread/engine/law';
import type { ApiProblem } from '@overread/client';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useEnglish } from '../../app/english.tsx';
import { ProblemView } from '../../app/problem-view.tsx';
import { TimeTag } from '../../case/time-tag.tsx';
import { monthsFrom } from '../../counts/months.ts';
import { calendarQuery } from '../../counts/queries.ts';
import { today, useDates } from '../../i18n/dates.ts';
import { useLocale, useMessages } from '../../i18n/locale.tsx';
import { localeTags } from '../../i18n/messages.ts';
import { weeksOf } from './weeks.ts';

/** The legal clocks of a month on their days; those of one day on request. It is a table already. */
export function ClockCalendar(): ReactNode {
  const { charts: t, work, clocks: c } = useMessages();
  const { locale } = useLocale();
  const { day } = useDates();
  const english = useEnglish();
  const search = useSearch({ from: '/charts' });
  const now = today();
  const month = search.month ?? now.slice(0, 7);
  const weeks = weeksOf(month);
  const found = useQuery(calendarQuery(weeks[0]?.[0] ?? now, weeks.at(-1)?.[6] ?? now));
  const [chosen, choose] = useState<string | null>(null);
  const entries = found.data?.entries ?? [];
  const on = (date: string) => entries.filter((one) => one.due.startsWith(date));
  const late = entries.filter((one) => one.standing === 'late').length;
  const title = new Intl.DateTimeFormat(localeTags[locale], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
  const shown = chosen === null ? [] : on(chosen);
  return (
    <section className="chart card" aria-labelledby="calendar">
      <h2 id="calendar">{t.calendar}</h2>
      <p className="calendar-turn">
        <Link
          to="/charts"
          search={{ ...search, month: monthsFrom(month, -1) }}
          resetScroll={false}
          className="no-print"
        >
          {t.previous}
        </Link>
        <strong>{title}</strong>
        <Link to="/charts" search={{ ...search, month: monthsFrom(month, 1) }} resetScroll={false} className="no-print">
          {t.next}
        </Link>
      </p>
      {found.error === null ? null : <ProblemView problem={found.error as ApiProblem} lang="en" />}
      <p className="quiet">
        {found.data === undefined
          ? work.reading
          : entries.length === 0
            ? t.nothingDue
            : t.calendarSummary(entries.length, late)}
      </p>
      <table className="calendar">
        <thead>
          <tr>
            {t.weekdays.split(',').map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((date) => {
                const due = on(date);
                const past = due.some((one) => one.standing === 'late');
                return (
                  <td
                    key={date}
                    className={`${date.startsWith(month) ? '' : 'other'} ${date === now ? 'now' : ''}`}
                    aria-current={date === now ? 'date' : undefined}
                  >
                    <span className="calendar-day">{Number(date.slice(8))}</span>
                    {due.length === 0 ? null : (
                      <button
                        type="button"
                        className={past ? 'calendar-due late' : 'calendar-due'}
                        aria-pressed={chosen === date}
                        aria-label={`${day(date)}: ${t.dueOn(due.length)}${past ? `, ${work.standing.late}` : ''}`}
                        onClick={() => choose(chosen === date ? null : date)}
                      >
                        {due.length}
                        {past ? ' !' : ''}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {chosen === null || shown.length === 0 ? null : (
        <div role="region" aria-label={day(chosen)}>
          <h3>{day(chosen)}</h3>
          <ul>
            {shown.map((one) => (
              <li key={`${one.caseNumber} ${one.clock}`}>
                {one.caseNumber}: <span lang={english}>{clockRule(one.clock).title}</span>{' '}
                <span className="quiet">{c.actor[one.actor]}</span> <TimeTag status={one.standing} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
