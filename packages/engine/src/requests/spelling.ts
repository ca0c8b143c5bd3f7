import { lexicon } from '../knowledge/generated/lexicon.ts';
import { taxonomy } from '../knowledge/generated/taxonomy.ts';
import { foldTerm } from '../text/index.ts';
import { serviceTerms } from './services.ts';

const SHORTEST = 6;
/** A printed word of six letters counts where one was left out ("theapy"). */
const SHORTEST_READ = 7;

/** Letters at the start and at the end of a word; one slip leaves one of the two as it is. */
const KEPT = 3;

/** The words of the taxonomy, and those of them that share a start or an end. */
interface Dictionary {
  readonly words: ReadonlySet<string>;
  readonly byStart: ReadonlyMap<string, readonly string[]>;
  readonly byEnd: ReadonlyMap<string, readonly string[]>;
}

let dictionary: Dictionary | undefined;

function build(): Dictionary {
  const terms = [
    ...serviceTerms(),
    ...taxonomy.bodyParts.flatMap(({ parts }) =>
      parts.flatMap(({ terms: own, implied }) => [...own, ...(implied ?? [])]),
    ),
    ...Object.values(lexicon.units.units).flat(),
  ];
  const words = new Set<string>();
  // One text and one search: much cheaper than folding thousands of terms one by one.
  for (const word of foldedText(terms.join('\n')).match(/[a-z]+/g) ?? []) if (word.length >= SHORTEST) words.add(word);
  const byStart = new Map<string, string[]>();
  const byEnd = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST_READ) continue;
    enter(byStart, word.slice(0, KEPT), word);
    enter(byEnd, word.slice(-KEPT), word);
  }
  return { words, byStart, byEnd };
}

/** As `foldTerm`, for a text of many terms. */
const foldedText = (text: string): string => text.toLowerCase().replace(/[^\0-\x7f]/g, (mark) => foldTerm(mark) || ' ');

function enter(index: Map<string, string[]>, key: string, word: string): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [word]);
  else known.push(word);
}

/** A text with words of seven letters or more put right that are one slip away from one word of the taxonomy. */
export interface Corrected {
  readonly text: string;
  readonly corrections: readonly { readonly printed: string; readonly read: string }[];
}

/** Null where there is nothing to put right. A slip: a letter too many, too few, another, or two exchanged. */
export function corrected(text: string): Corrected | null {
  const corrections: { printed: string; read: string }[] = [];
  const mended = text.replaceAll(/[A-Za-z]{7,}|[A-Za-z]{6}(?![A-Za-z])/g, (printed) => {
    dictionary ??= build();
    const word = printed.toLowerCase();
    if (dictionary.words.has(word) || isPlural(word, dictionary.words)) return printed;
    const read = nearest(word, dictionary);
    if (read === null) return printed;
    corrections.push({ printed, read });
    return read;
  });
  return corrections.length === 0 ? null : { text: mended, corrections };
}

const isPlural = (word: string, words: ReadonlySet<string>): boolean =>
  word.endsWith('s') && (words.has(word.slice(0, -1)) || (word.endsWith('ies') && words.has(`${word.slice(0, -3)}y`)));

/** The one word that is a slip away, or null where there is none or a choice. */
function nearest(word: string, { byStart, byEnd }: Dictionary): string | null {
  let found: string | null = null;
  for (const likely of [byStart.get(word.slice(0, KEPT)), byEnd.get(word.slice(-KEPT))]) {
    for (const candidate of likely ?? []) {
      if (Math.abs(candidate.length - word.length) > 1 || candidate === found || !slips(word, candidate)) continue;
      if (found !== null) return null;
      found = candidate;
    }
  }
  return found;
}

/** Exactly one slip apart. */
function slips(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let endA = a.length - 1;
  let endB = b.length - 1;
  while (endA >= start && endB >= start && a[endA] === b[endB]) {
    endA--;
    endB--;
  }
  const left = endA - start + 1;
  const right = endB - start + 1;
  if (left <= 1 && right <= 1) return left + right > 0;
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}
