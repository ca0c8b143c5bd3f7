import type { Letter } from '@overread/engine/letter';
import type { ReactNode } from 'react';
import type { LetterRead } from '../../letter/letter-read.ts';
import { useDates } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';
import type { Choose } from './chosen.ts';
import { type FactRow, FactRows } from './fact-rows.tsx';
import { ItemAsRead } from './item-as-read.tsx';

/** The letter as data: header, reviewer, items with their requests and citations; each value leads to its place. */
export function AsRead({ read, onChoose }: { readonly read: LetterRead; readonly onChoose: Choose }): ReactNode {
  const t = useMessages();
  const { letter } = read;
  if (letter === null) return null;
  return (
    <div className="as-read">
      <Header letter={letter} read={read} onChoose={onChoose} />
      <h2>{t.asRead.items}</h2>
      <ol className="as-read-items">
        {letter.items.map((item, index) => (
          <li key={item.number}>
            <ItemAsRead item={item} index={index} read={read} onChoose={onChoose} />
          </li>
        ))}
      </ol>
      {letter.documents === null || letter.documents.length === 0 ? null : (
        <>
          <h2>{t.asRead.documents}</h2>
          <ul lang="en">
            {letter.documents.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {read.unread.length === 0 ? null : (
        <>
          <h2>{t.asRead.unread}</h2>
          <ul lang="en">
            {read.unread.map(({ span, why }) => (
              <li key={span.start}>
                <button
                  type="button"
                  className="link"
                  onClick={() => onChoose({ spans: [span], which: 0, finding: null })}
                >
                  “{read.text.slice(span.start, span.end).trim()}”
                </button>{' '}
                {why}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Header({ letter, read, onChoose }: { letter: Letter; read: LetterRead; onChoose: Choose }): ReactNode {
  const { asRead: t } = useMessages();
  const { date } = useDates();
  const on = (iso: string | null): string | null => (iso === null ? null : date(iso));
  const { dates, reviewer, patient } = letter;
  const said = (flag: boolean): string => (flag ? t.yes : t.no);
  const rows: readonly FactRow[] = [
    [t.caseNumber, letter.caseNumber, '/caseNumber'],
    [t.format, letter.format, ''],
    [t.outcome, letter.outcome, '/outcome'],
    [t.priority, letter.priority, '/priority'],
    [t.injury, on(dates.injury), '/dates/injury'],
    [t.urDenial, on(dates.urDenial), '/dates/urDenial'],
    [t.received, on(dates.applicationReceived), '/dates/applicationReceived'],
    [t.assigned, on(dates.assigned), '/dates/assigned'],
    [t.decision, on(dates.decision), '/dates/decision'],
    [t.patient, [patient.age, patient.sex].filter((part) => part !== null).join(', ') || null, '/patient/age'],
    [t.licensed, reviewer.licensedIn.join(', ') || null, '/reviewer/licensedIn/0'],
    [t.certified, reviewer.certifications.join(', ') || null, '/reviewer/certifications/0'],
    [t.independent, said(reviewer.independenceStated), '/statement'],
    [t.fiveYears, said(reviewer.fiveYearsStated), '/statement'],
    [t.hours24, said(reviewer.hours24Stated), '/statement'],
  ];
  return (
    <>
      <h2>{t.header}</h2>
      <FactRows rows={rows} read={read} onChoose={onChoose} />
    </>
  );
}
