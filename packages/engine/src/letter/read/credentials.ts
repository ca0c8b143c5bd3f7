import { matchesIn, at as placeIn, type Passage, type Span } from '../../text/index.ts';
import { type CredentialField, credentialLabels } from './forms.ts';
import type { Ledger } from './ledger.ts';
import { dropStart, type Line } from './lines.ts';
import { type Named, specialtiesIn, statesIn } from './names.ts';
import { bare, type Ending, printedAt } from './printed-words.ts';
import { oneParagraph, runningText } from './running-text.ts';

/** Names of the credentials block, each with its place in the source text. */
export interface Credentials {
  readonly licensedIn: readonly Named[];
  readonly certifications: readonly Named[];
  readonly subspecialty?: string | null;
}

const opening = bare('The Expert Reviewer has the following credentials:');

/** Parts a section at the credentials block: the lines above it, and what the block says; null where there is none. */
export function splitCredentials(
  lines: readonly Line[],
  ledger: Ledger,
): { above: readonly Line[]; credentials: Credentials | null } {
  const start = lines.findIndex((_, i) => printedAt(lines, i, opening) !== null || labelAt(lines, i) !== null);
  if (start < 0) return { above: lines, credentials: null };
  let licensedIn: readonly Named[] = [];
  let certifications: readonly Named[] = [];
  let i = start;
  const fixed = printedAt(lines, start, opening);
  if (fixed) {
    for (; i < fixed.line; i++) take(lines, i, ledger);
    take(lines, i++, ledger);
  }
  while (i < lines.length) {
    const label = labelAt(lines, i);
    if (label === null) {
      i++;
      continue;
    }
    const value: Line[] = [];
    const { ending } = label;
    const line = lines[ending.line];
    if (line === undefined) break;
    ledger.take('fixed', { start: lines[i]?.start ?? line.start, end: line.start + ending.taken });
    const rest = dropStart(line, ending.taken);
    if (rest) value.push(rest);
    for (i = ending.line + 1; i < lines.length && labelAt(lines, i) === null && goesOn(lines, i, value); i++) {
      const next = lines[i];
      if (next) value.push({ ...next, gap: false, page: false });
    }
    const passage = runningText(value, oneParagraph);
    if (passage === null) continue;
    if (label.field === 'states') licensedIn = placed(passage, statesRead(passage, value, ledger));
    else {
      certifications = placed(passage, specialtiesIn(passage.text));
      for (const printed of value) ledger.take('value', printed);
    }
  }
  return { above: lines.slice(0, start), credentials: { licensedIn, certifications } };
}

/** A list goes on over a line end; after a blank line only where the line before ends in a comma or "and". */
function goesOn(lines: readonly Line[], at: number, value: readonly Line[]): boolean {
  const line = lines[at];
  const last = value[value.length - 1];
  return line !== undefined && (!line.gap || last === undefined || /(?:,|&|\band)$/.test(last.text));
}

/** A label of the credentials block at the start of line `at`. */
export function labelAt(lines: readonly Line[], at: number): { field: CredentialField; ending: Ending } | null {
  for (const { bare: printed, field } of credentialLabels) {
    const ending = printedAt(lines, at, printed);
    if (ending !== null && ending.line <= at + 1) return { field, ending };
  }
  return null;
}

function take(lines: readonly Line[], at: number, ledger: Ledger): void {
  const line = lines[at];
  if (line) ledger.take('fixed', line);
}

function statesRead(passage: Passage, lines: readonly Line[], ledger: Ledger): Named[] {
  const states = statesIn(passage.text);
  const parts = matchesIn(passage.text, /[^,;]+[,;]?/g);
  const isKnown = (part: string): boolean => statesIn(part).length > 0 || part.trim().length < 2;
  if (parts.every(([part]) => isKnown(part))) {
    for (const line of lines) ledger.take('value', line);
    return states;
  }
  for (const part of parts) {
    const place: Span = placeIn(passage, part.index, part.index + part[0].trimEnd().length);
    if (isKnown(part[0])) ledger.take('value', place);
    else ledger.leave(place, 'This is no state or territory of the United States.');
  }
  return states;
}

function placed(passage: Passage, names: readonly Named[]): Named[] {
  return names.map(({ name, span }) => ({ name, span: placeIn(passage, span.start, span.end) }));
}
