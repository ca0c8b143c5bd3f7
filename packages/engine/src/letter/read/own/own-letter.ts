import type { Span } from '../../../text/index.ts';
import type { Letter, LetterFormat, Patient } from '../../letter.ts';
import { labels, noDocuments, restated, separator, stated, whatHappensNext } from '../../write/form.ts';
import type { Header, HeaderValue } from '../header.ts';
import { nothingAt } from '../item.ts';
import type { Ledger } from '../ledger.ts';
import type { LetterParts, PatientParts, ReviewerParts } from '../letter-parts.ts';
import { dropStart, type Line } from '../lines.ts';
import { type Named, statesIn } from '../names.ts';
import { bare } from '../printed-words.ts';
import { saysWhatItemsSay } from './own-box.ts';
import { ownItems } from './own-items.ts';
import { dateIn, left, ownRows, type Row, taken } from './own-rows.ts';
import { ownSections } from './own-sections.ts';
import { ownList, ownText } from './own-text.ts';

/** Reads a letter of our own form, whatever file it came from. */
export function readOwnLetter(lines: readonly Line[], ledger: Ledger): LetterParts {
  const { opening, parts } = ownSections(lines, ledger);
  const of = (part: Parameters<typeof parts.get>[0]): readonly Line[] => parts.get(part) ?? [];
  const format = formatOf(opening, ledger);
  const items = ownItems(of('items'), ledger);
  saysWhatItemsSay(of('decided'), items, ledger);
  fixedParagraphs(of('next'), whatHappensNext.join(''), ledger);
  const listed = of('documents');
  const none = bare(listed.map(({ text }) => text).join('')) === bare(noDocuments);
  if (none) for (const line of listed) ledger.take('fixed', line);
  leaveEntries(of('unread'), ledger);
  return {
    format,
    header: headerOf(of('case'), ledger),
    statement: parts.has('statement') ? (ownText(of('statement'), ledger) ?? nothingAt(0)) : null,
    reviewer: reviewerOf(of('reviewer'), ledger),
    documents: parts.has('documents')
      ? ((none ? null : ownList(listed, ledger)) ?? nothingAt(listed[0]?.start ?? 0))
      : null,
    summary: parts.has('summary') ? (ownText(of('summary'), ledger) ?? nothingAt(0)) : null,
    patient: patientOf(of('worker'), ledger),
    items,
  };
}

const families = ['2013-notice', '2014', '2016-17', 'later-sections', 'later-professional'] as const;

function formatOf(opening: readonly Line[], ledger: Ledger): LetterFormat {
  const words = bare(opening.map(({ text }) => text).join(''));
  const family = families.find((format) => bare(restated(format)) === words);
  if (family !== undefined) for (const line of opening) ledger.take('fixed', line);
  return family ?? 'overread';
}

function fixedParagraphs(lines: readonly Line[], words: string, ledger: Ledger): void {
  if (bare(lines.map(({ text }) => text).join('')) === bare(words))
    for (const line of lines) ledger.take('fixed', line);
}

function headerOf(lines: readonly Line[], ledger: Ledger): Header {
  const { caseNumber, priority, injury, urDenial, applicationReceived, assigned, decision } = labels;
  const rows = ownRows(
    lines,
    { caseNumber, priority, injury, urDenial, applicationReceived, assigned, decision },
    ledger,
  );
  const header = new Map<Parameters<Header['get']>[0], HeaderValue>();
  for (const [field, row] of rows) {
    const value =
      field === 'caseNumber' || field === 'priority'
        ? { value: row.text, span: taken(row, ledger) }
        : dateIn(row, ledger);
    if (value) header.set(field, value);
  }
  return header;
}

function patientOf(lines: readonly Line[], ledger: Ledger): PatientParts {
  const { age, sex, dateOfInjury } = labels;
  const rows = ownRows(lines, { age, sex, dateOfInjury }, ledger);
  const places: [keyof Patient, Span][] = [];
  const read = <Value>(field: keyof Patient, valueOf: (row: Row) => Value | null): Value | null => {
    const row = rows.get(field);
    if (row === undefined) return null;
    const value = valueOf(row);
    if (value === null) return left(row, 'This row holds no such value.', ledger);
    places.push([field, taken(row, ledger)]);
    return value;
  };
  const years = read('age', ({ text }) => (/^\d{1,3}$/.test(text) ? Number(text) : null));
  const which = read('sex', ({ text }) => (/^male$/i.test(text) ? 'male' : /^female$/i.test(text) ? 'female' : null));
  const injury = dateIn(rows.get('dateOfInjury'), ledger);
  if (injury) places.push(['dateOfInjury', injury.span]);
  return { patient: { age: years, sex: which, dateOfInjury: injury?.value ?? null }, places };
}

function reviewerOf(lines: readonly Line[], ledger: Ledger): ReviewerParts {
  const { licensedIn, certifications, subspecialty, independence, fiveYears, hours24 } = labels;
  const rows = ownRows(lines, { licensedIn, certifications, subspecialty, independence, fiveYears, hours24 }, ledger);
  const list = (field: 'licensedIn' | 'certifications' | 'subspecialty'): Named[] => {
    const row = rows.get(field);
    if (row === undefined) return [];
    const span = taken(row, ledger);
    return row.text.split(separator).map((name) => ({ name, span }));
  };
  const says = (field: 'independence' | 'fiveYears' | 'hours24'): boolean => {
    const row = rows.get(field);
    if (row === undefined) return false;
    if (bare(row.text) !== bare(stated)) return left(row, 'This row says "Stated" or "Not stated".', ledger) ?? false;
    taken(row, ledger);
    return true;
  };
  return {
    // A code of no state stands as it was.
    licensedIn: list('licensedIn').map(({ name, span }) => ({ name: statesIn(name)[0]?.name ?? name, span })),
    certifications: list('certifications'),
    subspecialty: list('subspecialty')[0] ?? null,
    stated: statedIn(says),
  };
}

function statedIn(says: (field: 'independence' | 'fiveYears' | 'hours24') => boolean): ReviewerParts['stated'] {
  return {
    independenceStated: says('independence'),
    fiveYearsStated: says('fiveYears'),
    hours24Stated: says('hours24'),
  } satisfies Pick<Letter['reviewer'], 'independenceStated' | 'fiveYearsStated' | 'hours24Stated'>;
}

/** Entries of "Text that could not be placed": the numbers are of the form, the entries stay unread. */
function leaveEntries(lines: readonly Line[], ledger: Ledger): void {
  let number = 0;
  let entry: Line[] = [];
  const close = (): void => {
    if (number > 0) ledger.leaveLines(entry, 'An earlier reading could not place this text either.');
    entry = [];
  };
  for (const line of lines) {
    const mark = `${number + 1}.`;
    if ((number === 0 || line.gap || line.page) && line.text.startsWith(`${mark} `)) {
      close();
      number++;
      ledger.take('fixed', { start: line.start, end: line.start + mark.length });
      const rest = dropStart(line, mark.length);
      if (rest) entry.push(rest);
    } else entry.push(line);
  }
  close();
}
