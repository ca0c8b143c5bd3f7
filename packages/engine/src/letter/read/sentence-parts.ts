import { matchesIn } from '../../text/index.ts';
import { guidelineSentences, itemLabels, type LabelledPart } from './forms.ts';
import type { Labelled } from './item-parts.ts';
import type { Ledger } from './ledger.ts';
import { dropStart, keepStart, type Line } from './lines.ts';
import { printedAt } from './printed-words.ts';

/** The parts of an item whose guideline lines are sentences: "The Claims Administrator based its decision on ...". */
export interface SentenceParts {
  readonly claimsAdministrator: Labelled | null;
  readonly reviewer: Labelled | null;
  readonly rationale: Labelled | null;
}

/** Parts the lines below a heading at labels and at the sentences that open each side. Behind the rationale's label all is rationale. */
export function sentenceParts(lines: readonly Line[], ledger: Ledger): SentenceParts {
  const parts = new Map<LabelledPart, { lines: Line[]; at: number }>();
  let open: LabelledPart | null = null;
  const opened = (named: LabelledPart, at: number): Line[] => {
    // What the form's own label opens is the reviewer's, until a sentence says whose it is.
    const part = named === 'guidelines' ? 'reviewer' : named;
    const known = parts.get(part);
    if (known) return known.lines;
    const fresh: Line[] = [];
    parts.set(part, { lines: fresh, at });
    return fresh;
  };
  const give = (line: Line, side: LabelledPart | null): LabelledPart | null => {
    if (side !== 'rationale') return bySentence(line, side, opened);
    opened(side, line.start).push(line);
    return side;
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined) break;
    const label: LabelEnd | null = open === 'rationale' ? null : labelAt(lines, i);
    if (label) {
      const last = lines[label.line] ?? line;
      for (let j = i; j < label.line; j++) ledger.take('fixed', lines[j] ?? line);
      ledger.take('fixed', { start: last.start, end: last.start + label.taken });
      i = label.line;
      open = label.part;
      const rest = dropStart(last, label.taken);
      if (open !== 'guidelines') opened(open, last.end);
      if (rest) open = give(rest, open);
      continue;
    }
    open = give(line, open);
  }
  return {
    claimsAdministrator: parts.get('claimsAdministrator') ?? null,
    reviewer: parts.get('reviewer') ?? null,
    rationale: parts.get('rationale') ?? null,
  };
}

interface LabelEnd {
  readonly part: LabelledPart;
  readonly line: number;
  readonly taken: number;
}

function labelAt(lines: readonly Line[], at: number): LabelEnd | null {
  for (const { bare, field } of itemLabels) {
    const end = printedAt(lines, at, bare);
    if (end !== null && end.line <= at + 2) return { part: field, ...end };
  }
  return null;
}

const sentenceStart = /(?:^|[.!?]["”)]?\s{1,4})(?=The (?:Claims|Expert|Physician|Professional|Medical) )/g;

/** Gives the stretches of a line to the side whose sentence they belong to; returns the side that is open behind it. */
function bySentence(
  line: Line,
  open: LabelledPart | null,
  opened: (part: LabelledPart, at: number) => Line[],
): LabelledPart | null {
  let side = open;
  let rest: Line | null = line;
  let from = 0;
  for (const match of matchesIn(line.text, sentenceStart)) {
    const at = match.index + match[0].length;
    const part = guidelineSentences.find(({ bare }) => startsWith(line.text.slice(at), bare))?.field;
    if (part === undefined || part === side || rest === null) continue;
    // Behind the reviewer's sentences the claims administrator may be named again.
    if (part === 'claimsAdministrator' && side === 'reviewer') continue;
    const before = at > from ? keepStart(rest, at - from) : null;
    if (before && side) opened(side, before.start).push(before);
    rest = at > from ? dropStart(rest, at - from) : rest;
    from = at;
    side = part;
  }
  if (rest && side) opened(side, rest.start).push(rest);
  return side;
}

function startsWith(text: string, bare: string): boolean {
  let i = 0;
  for (let j = 0; j < text.length && i < bare.length; j++) {
    const character = text[j] ?? '';
    if (character === ' ') continue;
    if (character.toLowerCase() !== bare[i]) return false;
    i++;
  }
  return i === bare.length;
}
