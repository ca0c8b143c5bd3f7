import { at as placeIn, type Passage } from '../../text/index.ts';
import type { LetterFormat } from '../letter.ts';
import { splitCredentials } from './credentials.ts';
import { documentsIn } from './documents.ts';
import type { SectionName } from './forms.ts';
import { readHeader } from './header.ts';
import { readItem } from './item.ts';
import { type ItemParts, itemParts } from './item-parts.ts';
import type { Ledger } from './ledger.ts';
import type { LetterParts, PatientParts, ReviewerParts } from './letter-parts.ts';
import type { Line } from './lines.ts';
import { necessityItems } from './necessity-items.ts';
import { patientIn } from './patient.ts';
import { credentialsIn, statedIn } from './reviewer.ts';
import { asPrintedLines, runningText } from './running-text.ts';
import type { Section } from './sections.ts';

/** Reads the letters with one section a part: those of 2014 and 2016-17, and the later ones that add sections to these. */
export function readPrintedLetter(
  format: LetterFormat,
  sections: readonly Section[],
  width: number,
  ledger: Ledger,
): LetterParts {
  const lines = (...names: readonly SectionName[]): readonly Line[] =>
    sections.filter(({ name }) => names.includes(name)).flatMap((section) => section.lines);
  const header = readHeader(lines('opening'), ledger);
  const { above, credentials } = splitCredentials(lines('statement'), ledger);
  const statement = passageOf([...above, ...lines('qualifications')], width, ledger);
  const summary = passageOf(lines('summary'), width, ledger);
  const documents = documentsIn(lines('documents'), width, ledger);
  return {
    format,
    header,
    statement,
    reviewer: reviewerOf(statement, credentials),
    documents: sections.some(({ name }) => name === 'documents') ? documents : null,
    summary,
    patient: patientOf(summary),
    items: itemsIn(lines('items'), width, ledger).map((parts, i) => readItem(parts, i + 1, width, ledger)),
  };
}

/** Items with labels; where there are none of those, items whose headings are sentences. */
function itemsIn(lines: readonly Line[], width: number, ledger: Ledger): readonly ItemParts[] {
  const sentences = necessityItems(lines, ledger);
  return sentences.length > 0 ? sentences : itemParts(lines, width, ledger);
}

/** Running text of printed lines, entered in the ledger. */
export function passageOf(lines: readonly Line[], width: number, ledger: Ledger): Passage | null {
  for (const line of lines) ledger.take('passage', line);
  return runningText(lines, asPrintedLines(width));
}

/** Credentials from their block where there is one, else from the sentences of the statement. */
export function reviewerOf(
  statement: Passage | null,
  block: Pick<ReviewerParts, 'licensedIn' | 'certifications'> | null,
): ReviewerParts {
  const stated = statedIn(statement);
  if (block !== null) return { ...block, subspecialty: null, stated };
  if (statement === null) return { licensedIn: [], certifications: [], subspecialty: null, stated };
  const said = credentialsIn(statement.text);
  const place = <T extends { span: { start: number; end: number } }>(named: T): T => ({
    ...named,
    span: placeIn(statement, named.span.start, named.span.end),
  });
  return {
    licensedIn: said.licensedIn.map(place),
    certifications: said.certifications.map(place),
    subspecialty: said.subspecialty && place(said.subspecialty),
    stated,
  };
}

export function patientOf(summary: Passage | null): PatientParts {
  const { patient, places } = patientIn(summary);
  if (summary === null) return { patient, places: [] };
  return { patient, places: places.map(([field, span]) => [field, placeIn(summary, span.start, span.end)]) };
}
