import type { ReactNode } from 'react';
import { useEnglish } from '../../app/english.tsx';
import { csv } from '../../counts/csv.ts';
import type { MonthCounts } from '../../counts/queries.ts';
import { SaveFile } from '../../counts/save-file.tsx';
import { useLocale, useMessages } from '../../i18n/locale.tsx';
import { localeTags } from '../../i18n/messages.ts';

const counted = [
  'received',
  'potentiallyIneligible',
  'ineligible',
  'eligible',
  'terminated',
  'withdrawn',
  'completed',
  'completedStandard',
  'completedExpedited',
  'completedFormulary',
  'overturned',
  'itemsUpheld',
  'itemsOverturned',
] as const;

const timed = [
  'standardFromAssignment',
  'expeditedFromAssignment',
  'standardFromRecords',
  'expeditedFromRecords',
  'formularyFromRecords',
] as const;

interface Definition {
  readonly count: string;
  readonly means: string;
}

/** One row a count, one column a month; under each count what it means. */
export function MonthTable(props: {
  readonly entries: readonly MonthCounts[];
  readonly definitions: readonly Definition[];
}): ReactNode {
  const { entries, definitions } = props;
  const t = useMessages().oversight;
  const { locale } = useLocale();
  const english = useEnglish();
  const short = new Intl.DateTimeFormat(localeTags[locale], { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const name = (month: string): string => short.format(new Date(`${month}-01T00:00:00Z`));
  const means = (count: string): string =>
    definitions.find((one) => one.count.split(', ').some((key) => key === count || count.endsWith(key)))?.means ?? '';
  const saved = csv([
    ['count', ...entries.map((entry) => entry.month)],
    ...counted.map((count) => [count, ...entries.map((entry) => entry[count])]),
    ...timed.flatMap((count) =>
      (['timely', 'late', 'dayMissing', 'averageDays'] as const).map((part) => [
        `${count} ${part}`,
        ...entries.map((entry) => entry[count][part]),
      ]),
    ),
  ]);
  return (
    <>
      <div className="wide" tabIndex={0} role="group" aria-label={t.months}>
        <table className="list months">
          <thead>
            <tr>
              <th scope="col">{t.count}</th>
              {entries.map((entry) => (
                <th key={entry.month} scope="col" className="number">
                  {name(entry.month)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counted.map((count) => (
              <tr key={count}>
                <th scope="row">
                  {t.counts[count]}
                  <span className="rule-note" lang={english}>
                    {means(count)}
                  </span>
                </th>
                {entries.map((entry) => (
                  <td key={entry.month} data-label={name(entry.month)} className="number">
                    {entry[count]}
                  </td>
                ))}
              </tr>
            ))}
            {timed.map((count) => (
              <tr key={count}>
                <th scope="row">
                  {t.timed[count](entries[0]?.[count].limit ?? 0)}
                  <span className="rule-note" lang={english}>
                    {means(count)}
                  </span>
                </th>
                {entries.map((entry) => {
                  const { timely, late, dayMissing, averageDays } = entry[count];
                  return (
                    <td key={entry.month} data-label={name(entry.month)} className="number">
                      {timely + late + dayMissing === 0 ? t.none : t.timing(timely, late, dayMissing, averageDays)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <SaveFile name={`months-${entries[0]?.month ?? ''}-${entries.at(-1)?.month ?? ''}.csv`} text={saved} />
    </>
  );
}
