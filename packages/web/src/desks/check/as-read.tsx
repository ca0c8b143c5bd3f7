import type { Citation } from '@overread/engine/guidelines';
import type { Item, Letter, SideOfItem } from '@overread/engine/letter';
import type { ReactNode } from 'react';
import type { LetterRead } from '../../letter/letter-read.ts';
import { useDates } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';
import type { Chosen } from './chosen.ts';

type Choose = (chosen: Chosen) => void;

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
  const rows: readonly (readonly [label: string, value: string | null, pointer: string])[] = [
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
      <Rows rows={rows} read={read} onChoose={onChoose} />
    </>
  );
}

function Rows(props: {
  readonly rows: readonly (readonly [label: string, value: string | null, pointer: string])[];
  readonly read: LetterRead;
  readonly onChoose: Choose;
}): ReactNode {
  const { asRead: t } = useMessages();
  return (
    <dl className="facts">
      {props.rows.map(([label, value, pointer]) => {
        const place = props.read.places[pointer];
        return (
          <div key={label} className="fact">
            <dt>{label}</dt>
            <dd>
              {value === null ? (
                <span className="quiet">{t.nothing}</span>
              ) : place === undefined ? (
                <span>{value}</span>
              ) : (
                <button
                  type="button"
                  className="link"
                  title={t.show(value)}
                  onClick={() => props.onChoose({ spans: [place], which: 0, finding: null })}
                >
                  {value}
                </button>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function ItemAsRead(props: { item: Item; index: number; read: LetterRead; onChoose: Choose }): ReactNode {
  const { item, index, read, onChoose } = props;
  const { asRead: t } = useMessages();
  const { request } = item;
  const at = (name: string): string => `/items/${index}/${name}`;
  const decision = { upheld: t.upheld, overturned: t.overturned };
  const { modification } = request;
  const rows: (readonly [string, string | null, string])[] = [
    [t.decision, item.decision === null ? t.undecided : decision[item.decision], at('decision')],
    [t.treatment, request.treatment, at('heading')],
    [
      t.category,
      [request.category, request.subcategory].filter((part) => part !== null).join(', ') || null,
      at('heading'),
    ],
  ];
  const add = (label: string, value: string | null | undefined): void => {
    if (value !== null && value !== undefined && value !== '') rows.push([label, value, at('heading')]);
  };
  add(t.bodyPart, [request.side, ...request.bodyParts].filter((part) => part !== null).join(' '));
  add(t.levels, request.levels.join(', '));
  add(t.quantity, request.quantity === null ? null : `${request.quantity.value} ${request.quantity.unit}`);
  add(t.frequency, request.frequency?.printed);
  add(
    t.drug,
    request.drug === null
      ? null
      : [request.drug.generic, request.drug.brand, request.drug.strength, request.drug.form]
          .filter((part) => part !== null)
          .join(', '),
  );
  if (modification !== null) {
    const said = (quantity: { printed: string } | null): string => quantity?.printed ?? '?';
    add(t.modified, t.asked(said(modification.asked), said(modification.authorized), said(modification.remaining)));
  }
  if (request.retrospective) add(t.retrospective, request.dateOfService ?? t.yes);
  add(t.alsoAsked, request.alsoAsked.join(', '));
  add(t.notes, request.notes.join('; '));
  rows.push([t.conclusion, item.conclusionText, at('conclusionText')]);
  return (
    <>
      <h3 lang="en">{item.heading}</h3>
      <Rows rows={rows} read={read} onChoose={onChoose} />
      <Side label={t.ur} side={item.claimsAdministrator} />
      <Side label={t.reviewerCites} side={item.reviewer} />
    </>
  );
}

function Side({ label, side }: { readonly label: string; readonly side: SideOfItem | null }): ReactNode {
  const { asRead: t } = useMessages();
  return (
    <div className="as-read-side">
      <h4>{label}</h4>
      {side === null || side.citations.length === 0 ? (
        <p className="quiet" lang={side === null ? undefined : 'en'}>
          {side === null ? t.nothing : side.text}
        </p>
      ) : (
        <ul lang="en">
          {side.citations.map((citation) => (
            <li key={citation.text}>{citationLine(citation)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function citationLine({ text, name, edition, topic, sections, pages, notes }: Citation): ReactNode {
  const known = [
    name,
    edition,
    topic === name ? null : topic,
    sections.join('; '),
    pages.length > 0 ? `p. ${pages.join(', ')}` : null,
  ]
    .filter((part) => part !== null && part !== '')
    .join(', ');
  return (
    <>
      {known === '' ? text : known}
      {notes.length === 0 ? null : <span className="quiet small"> ({notes.join('; ')})</span>}
    </>
  );
}
