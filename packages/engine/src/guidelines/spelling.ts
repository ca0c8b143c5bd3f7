import { matchesIn } from '../text/index.ts';
import { guidelines } from '../knowledge/generated/guidelines.ts';

/** A text with words mended that stand one slip away from a word of the guidelines' names. */
export interface Mended {
  readonly text: string;
  /** Offset in the mended text → offset in the printed one. */
  readonly toPrinted: (offset: number) => number;
  /** `Shouldr` → `shoulder`, in words. */
  readonly notes: readonly string[];
}

const vocabulary = new Set<string>();
const wordPattern = /[A-Za-z]{5,}/g;
for (const document of guidelines.documents) {
  for (const name of [...document.names, ...(document.weakNames ?? [])]) learn(name);
  for (const edition of document.editions) learn(edition.title);
}
for (const { topics } of [guidelines.chronicPain2009, guidelines.chronicPain2016]) {
  for (const topic of topics) for (const name of [topic.name, ...(topic.aliases ?? [])]) learn(name);
}
for (const { name, aliases = [] } of [...guidelines.acoem2004.sections, ...guidelines.postsurgical2009.sections]) {
  for (const one of [name, ...aliases]) learn(one);
}
for (const { name } of guidelines.opioids2016.sections) learn(name ?? '');
learn(
  'Section Sections Pages Table Chapter Effective Revised Guidelines Practice Medicine Occupational California Edition',
);
// The misspellings that the knowledge lists are found by name and need no mending; they must not draw others.
for (const slip of ['forewarm', 'inital', 'diagnositc', 'gudelines']) vocabulary.delete(slip);

function learn(name: string): void {
  for (const [word] of matchesIn(name, wordPattern)) vocabulary.add(word.toLowerCase());
}

const byLength = Map.groupBy(vocabulary, (word) => word.length);

/** Null where nothing needs mending, which is the usual case. Linear in the text; unknown words cost one look each. */
export function mend(text: string): Mended | null {
  const notes: string[] = [];
  const changes: { start: number; end: number; word: string }[] = [];
  for (const match of matchesIn(text, wordPattern)) {
    const [printed] = match;
    const word = printed.toLowerCase();
    if (vocabulary.has(word)) continue;
    const meant = neighbour(word);
    if (meant === null) continue;
    changes.push({ start: match.index, end: match.index + printed.length, word: meant });
    notes.push(`"${printed}" is read as "${meant}"`);
  }
  if (changes.length === 0) return null;
  let mended = '';
  let at = 0;
  const shifts: { from: number; by: number }[] = [];
  for (const { start, end, word } of changes) {
    mended += text.slice(at, start) + word;
    at = end;
    shifts.push({ from: mended.length, by: end - mended.length });
  }
  mended += text.slice(at);
  const toPrinted = (offset: number): number => offset + (shifts.findLast((shift) => shift.from <= offset)?.by ?? 0);
  return { text: mended, toPrinted, notes };
}

/** The one word of the vocabulary that a single slip parts from this one; null where none or several do. */
function neighbour(word: string): string | null {
  let found: string | null = null;
  for (const length of [word.length - 1, word.length, word.length + 1]) {
    for (const known of byLength.get(length) ?? []) {
      if (!oneSlip(word, known)) continue;
      if (found !== null) return null;
      found = known;
    }
  }
  // A plural is no slip.
  return found !== null && (`${found}s` === word || `${word}s` === found) ? null : found;
}

/** One letter left out, put in, put for another, or two neighbours changed round. */
function oneSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const leftA = endA - start;
  const leftB = endB - start;
  if (leftA + leftB === 1 || (leftA === 1 && leftB === 1)) return true;
  return leftA === 2 && leftB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}
