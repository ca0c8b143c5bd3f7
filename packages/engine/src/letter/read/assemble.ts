import type { SourceText, Span } from '../../text/index.ts';
import type { Letter } from '../letter.ts';
import type { Reading } from '../reading.ts';
import type { Ledger } from './ledger.ts';
import type { LetterParts } from './letter-parts.ts';
import type { Line } from './lines.ts';
import type { Joining } from './running-text.ts';
import { unreadIn } from './unread.ts';

/** Puts the parts together as a letter with the place of every value, and gathers what nobody understood. */
export function assemble(
  source: SourceText,
  printed: readonly Line[],
  parts: LetterParts,
  joining: Joining,
  ledger: Ledger,
): Reading {
  const { header, statement, reviewer, documents, summary, patient, items } = parts;
  const entries = ledger.entries();
  const { unread, unnamed } = unreadIn(printed, joining, entries);
  const date = (field: keyof Letter['dates']): string | null => header.get(field)?.value ?? null;
  const letter: Letter = {
    format: parts.format,
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
      subspecialty: reviewer.subspecialty?.name ?? null,
      ...reviewer.stated,
    },
    patient: patient.patient,
    documents: documents && (documents.text === '' ? [] : documents.text.split('\n')),
    summary: summary && { text: summary.text },
    items: items.map(({ item }) => item),
    outcome: outcomeOf(items.map(({ item }) => item.decision)),
    unread: unread.map(({ text }) => text),
  };
  return {
    source,
    letter,
    places: placesOf(parts),
    passages: { statement, documents, summary, items: items.map(({ passages }) => passages) },
    unread: unread.map(({ span, why }) => ({ span, why })),
    ledger: [...entries.map(({ span, fate, why }) => ({ span, fate, why })), ...unnamed].toSorted(
      (a, b) => a.span.start - b.span.start,
    ),
  };
}

/** All upheld, all overturned, or some of each; null where a decision is missing. */
export function outcomeOf(decisions: readonly ('upheld' | 'overturned' | null)[]): Letter['outcome'] {
  if (decisions.length === 0 || decisions.includes(null)) return null;
  if (!decisions.includes('overturned')) return 'uphold';
  return decisions.includes('upheld') ? 'partial-overturn' : 'overturn';
}

function placesOf({ header, statement, reviewer, documents, summary, patient, items }: LetterParts): Map<string, Span> {
  const places = new Map<string, Span>();
  for (const [field, { span }] of header) {
    places.set(field === 'caseNumber' || field === 'priority' ? `/${field}` : `/dates/${field}`, span);
  }
  for (const [path, passage] of [
    ['/statement', statement],
    ['/documents', documents],
    ['/summary', summary],
  ] as const) {
    if (passage) places.set(path, passage.span);
  }
  reviewer.licensedIn.forEach(({ span }, i) => places.set(`/reviewer/licensedIn/${i}`, span));
  reviewer.certifications.forEach(({ span }, i) => places.set(`/reviewer/certifications/${i}`, span));
  if (reviewer.subspecialty) places.set('/reviewer/subspecialty', reviewer.subspecialty.span);
  for (const [field, span] of patient.places) places.set(`/patient/${field}`, span);
  items.forEach((item, i) => {
    for (const [path, span] of item.places) places.set(`/items/${i}/${path}`, span);
  });
  return places;
}
