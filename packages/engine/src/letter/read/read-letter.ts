import { at as placeIn, type Passage, type SourceText, type Span } from '../../text/index.ts';
import type { Problem } from '../../problems/index.ts';
import type { Letter } from '../letter.ts';
import type { Reading } from '../reading.ts';
import { type Credentials, splitCredentials } from './credentials.ts';
import type { SectionName } from './forms.ts';
import { formatOf } from './format.ts';
import { withoutFurniture } from './furniture.ts';
import { readHeader } from './header.ts';
import { readItem } from './item.ts';
import { itemParts } from './item-parts.ts';
import { Ledger } from './ledger.ts';
import { type Line, linesOf } from './lines.ts';
import { noLetter } from './no-letter.ts';
import { patientIn } from './patient.ts';
import { credentialsIn, statedIn } from './reviewer.ts';
import { runningText, widthOf } from './running-text.ts';
import { sectionsOf } from './sections.ts';
import { unreadIn } from './unread.ts';

/**
 * Reads a Final Determination Letter: lines, then sections, then items, then their parts. Every value keeps its place;
 * what no stage understood is kept verbatim in `unread`. A text that is no known letter gives one problem.
 */
export function readLetter(source: SourceText): Reading | Problem {
  const ledger = new Ledger();
  const printed = linesOf(source.text);
  const lines = withoutFurniture(printed, ledger);
  const width = widthOf(lines);
  const sections = sectionsOf(lines, ledger);
  const format = formatOf(sections);
  if (format === null) return noLetter(printed, sections);

  const named = (name: SectionName): readonly Line[] => sections.filter((s) => s.name === name).flatMap((s) => s.lines);
  const passage = (text: readonly Line[]): Passage | null => {
    for (const line of text) ledger.take('passage', line);
    return runningText(text, width);
  };

  const places = new Map<string, Span>();
  const header = readHeader(named('opening'), ledger);
  for (const [field, { span }] of header) {
    places.set(field === 'caseNumber' || field === 'priority' ? `/${field}` : `/dates/${field}`, span);
  }
  const { above, credentials } = splitCredentials(named('statement'), ledger);
  const statement = passage(above);
  const summary = passage(named('summary'));
  const items = itemParts(named('items'), width, ledger).map((parts, i) => readItem(parts, i + 1, width, ledger));
  const reviewer = credentials ?? inStatement(statement);
  const { patient, places: patientPlaces } = patientIn(summary);

  if (statement) places.set('/statement', statement.span);
  if (summary) places.set('/summary', summary.span);
  reviewer.licensedIn.forEach(({ span }, i) => places.set(`/reviewer/licensedIn/${i}`, span));
  reviewer.certifications.forEach(({ span }, i) => places.set(`/reviewer/certifications/${i}`, span));
  for (const [field, span] of patientPlaces) {
    if (summary) places.set(`/patient/${field}`, placeIn(summary, span.start, span.end));
  }
  items.forEach((item, i) => {
    for (const [path, span] of item.places) places.set(`/items/${i}/${path}`, span);
  });

  const unread = unreadIn(printed, ledger);
  const date = (field: 'assigned' | 'injury' | 'decision' | 'urDenial' | 'applicationReceived'): string | null =>
    header.get(field)?.value ?? null;
  const letter: Letter = {
    format,
    caseNumber: header.get('caseNumber')?.value ?? null,
    dates: {
      assigned: date('assigned'),
      injury: date('injury'),
      decision: date('decision'),
      urDenial: date('urDenial'),
      applicationReceived: date('applicationReceived'),
    },
    priority: header.get('priority')?.value ?? null,
    statement: statement && { text: statement.text },
    reviewer: {
      licensedIn: reviewer.licensedIn.map(({ name }) => name),
      certifications: reviewer.certifications.map(({ name }) => name),
      subspecialty: reviewer.subspecialty ?? null,
      ...statedIn(statement),
    },
    patient,
    documents: null,
    summary: summary && { text: summary.text },
    items: items.map(({ item }) => item),
    outcome: outcomeOf(items.map(({ item }) => item.decision)),
    unread: unread.map(({ text }) => text),
  };
  return {
    source,
    letter,
    places,
    passages: { statement, documents: null, summary, items: items.map(({ passages }) => passages) },
    unread: unread.map(({ span, why }) => ({ span, why })),
  };
}

function inStatement(statement: Passage | null): Credentials & { subspecialty: string | null } {
  if (statement === null) return { licensedIn: [], certifications: [], subspecialty: null };
  const said = credentialsIn(statement.text);
  const place = ({ name, span }: { name: string; span: Span }): { name: string; span: Span } => ({
    name,
    span: placeIn(statement, span.start, span.end),
  });
  return {
    licensedIn: said.licensedIn.map(place),
    certifications: said.certifications.map(place),
    subspecialty: said.subspecialty?.name ?? null,
  };
}

function outcomeOf(decisions: readonly ('upheld' | 'overturned' | null)[]): Letter['outcome'] {
  if (decisions.length === 0 || decisions.includes(null)) return null;
  if (!decisions.includes('overturned')) return 'uphold';
  return decisions.includes('upheld') ? 'partial-overturn' : 'overturn';
}
