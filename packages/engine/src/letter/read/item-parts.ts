import type { Span } from '../../text/index.ts';
import { type DecisionWord, decisionWord } from './decision-line.ts';
import { itemLabels, type LabelledPart } from './forms.ts';
import { headingStart } from './heading-start.ts';
import type { Ledger } from './ledger.ts';
import { dropStart, keepStart, type Line } from './lines.ts';
import { type Ending, printedAt } from './printed-words.ts';

/** One disputed item as printed: lines of the heading, the decision, lines of each labelled part. */
export interface ItemParts {
  readonly heading: readonly Line[];
  readonly decision: 'upheld' | 'overturned' | null;
  readonly decisionPlace: Span | null;
  readonly claimsAdministrator: Labelled | null;
  readonly reviewer: Labelled | null;
  readonly rationale: Labelled | null;
}

/** What stands behind a label; `at` is where it would begin if nothing does. */
export interface Labelled {
  readonly lines: readonly Line[];
  readonly at: number;
}

interface LabelAt {
  readonly part: LabelledPart;
  readonly line: number;
  readonly ending: Ending;
}

interface Opener {
  /** First line below the heading. */
  readonly end: number;
  readonly word: DecisionWord | null;
}

/** Parts the lines below "IMR ISSUES, DECISIONS AND RATIONALES" into items. */
export function itemParts(lines: readonly Line[], width: number, ledger: Ledger): ItemParts[] {
  const labels = labelsIn(lines);
  const openers = openersIn(lines, labels);
  const gaps = gapsCount(lines, labels);
  // Labels below the heading before, which ends at `bound`, and above this one.
  const above = shared(labels, openers);
  const starts = openers.map(({ end }, i) => {
    const bound = openers[i - 1]?.end ?? 0;
    const labelled = above[i]?.at(-1);
    const floor = labelled ? labelled.ending.line + 1 : bound;
    return headingStart(lines, end, floor, labelled !== undefined, gaps, width);
  });
  return openers.map((opener, i) => {
    const start = starts[i] ?? 0;
    const stop = starts[i + 1] ?? lines.length;
    return oneItem(lines, start, opener, stop, above[i + 1] ?? [], ledger);
  });
}

/** The labels above each heading's end and below the one before; behind the last heading, those of its item. */
function shared(labels: readonly LabelAt[], openers: readonly Opener[]): LabelAt[][] {
  const shares: LabelAt[][] = openers.map(() => []);
  shares.push([]);
  let i = 0;
  for (const label of labels) {
    for (let opener = openers[i]; opener && label.line >= opener.end; opener = openers[i]) i++;
    shares[i]?.push(label);
  }
  return shares;
}

function labelsIn(lines: readonly Line[]): LabelAt[] {
  const found: LabelAt[] = [];
  for (let i = 0; i < lines.length; i++) {
    const first = (lines[i]?.text.charCodeAt(0) ?? 0) | 32;
    for (const { bare, field } of itemLabels) {
      if (bare.charCodeAt(0) !== first) continue;
      const ending = printedAt(lines, i, bare);
      if (ending === null || ending.line > i + 2) continue;
      found.push({ part: field, line: i, ending });
      i = ending.line;
      break;
    }
  }
  return found;
}

/** Where headings end: at decision words, and at a first label that no decision word stands above. */
function openersIn(lines: readonly Line[], labels: readonly LabelAt[]): Opener[] {
  const openers: Opener[] = [];
  const labelLines = new Map(labels.map((label) => [label.line, label]));
  // Parts seen since the last heading; a label that returns, or the claims administrator's, opens the next item.
  let seen = new Set<LabelledPart>();
  let open = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined) break;
    const label = labelLines.get(i);
    if (label) {
      if (seen.has('rationale') && (label.part === 'claimsAdministrator' || seen.has(label.part))) open = false;
      if (!open) {
        openers.push({ end: i, word: null });
        seen = new Set();
        open = true;
      }
      seen.add(label.part);
      i = label.ending.line;
      continue;
    }
    const word = decisionWord(line);
    if (word === null) continue;
    const next = lines[i + 1];
    const labelled = labelLines.has(i + 1);
    const sure = word.shape === 'bare' ? labelled : labelled || next === undefined || next.gap || next.page;
    if (!sure) continue;
    openers.push({ end: i + 1, word });
    seen = new Set();
    open = true;
  }
  return openers;
}

/** True where blank lines part the paragraphs of this text, so that a heading's start can be told by one. */
function gapsCount(lines: readonly Line[], labels: readonly LabelAt[]): boolean {
  const inside = labels.filter(({ line, part }) => part !== 'claimsAdministrator' && lines[line]?.page !== true);
  return inside.length > 0 && inside.filter(({ line }) => lines[line]?.gap === true).length * 2 > inside.length;
}

function oneItem(
  lines: readonly Line[],
  start: number,
  { end, word }: Opener,
  stop: number,
  labels: readonly LabelAt[],
  ledger: Ledger,
): ItemParts {
  const heading = lines.slice(start, end);
  const last = heading.pop();
  let decisionPlace: Span | null = null;
  if (last !== undefined && word !== null) {
    decisionPlace = { start: last.start + word.at, end: last.start + word.at + word.printed.length };
    const kept = keepStart(last, word.heading);
    if (kept) heading.push(kept);
    else colonOff(heading, ledger);
    ledger.take('fixed', { start: last.start + word.heading, end: decisionPlace.start });
    if (word.decision) ledger.take('value', decisionPlace);
    else ledger.leave(decisionPlace, 'An item is upheld or overturned; this word says neither.');
    ledger.take('fixed', { start: decisionPlace.end, end: last.end });
  } else if (last !== undefined) heading.push(last);
  const parts = new Map<LabelledPart, Labelled>();
  labels.forEach((label, i) => {
    const first = lines[label.ending.line];
    if (first === undefined || parts.has(label.part)) return;
    const open = lines[label.line] ?? first;
    for (let j = label.line; j < label.ending.line; j++) ledger.take('fixed', lines[j] ?? open);
    ledger.take('fixed', { start: first.start, end: first.start + label.ending.taken });
    const rest = dropStart(first, label.ending.taken);
    const body = lines.slice(label.ending.line + 1, labels[i + 1]?.line ?? stop);
    parts.set(label.part, { lines: rest ? [rest, ...body] : body, at: first.start + label.ending.taken });
  });
  return {
    heading,
    decision: word?.decision ?? null,
    decisionPlace,
    claimsAdministrator: parts.get('claimsAdministrator') ?? null,
    reviewer: parts.get('reviewer') ?? parts.get('guidelines') ?? null,
    rationale: parts.get('rationale') ?? null,
  };
}

/** The decision word stands on a line of its own: its colon ends the line above. */
function colonOff(heading: Line[], ledger: Ledger): void {
  const last = heading[heading.length - 1];
  if (last === undefined || !last.text.endsWith(':')) return;
  ledger.take('fixed', { start: last.end - 1, end: last.end });
  heading.pop();
  const kept = keepStart(last, last.text.length - 1);
  if (kept) heading.push(kept);
}
