import { lexicon } from '../knowledge/generated/lexicon.ts';
import { taxonomy } from '../knowledge/generated/taxonomy.ts';
import { foldTerm } from '../text/index.ts';
import { serviceTerms } from './services.ts';

const SHORTEST = 6;

/** Each word with one letter left out → the words it may have been; and the words themselves. */
interface Dictionary {
  readonly words: ReadonlySet<string>;
  readonly near: ReadonlyMap<string, readonly string[]>;
}

let dictionary: Dictionary | undefined;

function build(): Dictionary {
  const words = new Set<string>();
  const terms = [
    ...serviceTerms(),
    ...taxonomy.bodyParts.flatMap(({ parts }) =>
      parts.flatMap(({ terms: own, implied }) => [...own, ...(implied ?? [])]),
    ),
    ...Object.values(lexicon.units.units).flat(),
  ];
  for (const term of terms) {
    for (const word of foldTerm(term).split(/[^a-z]+/)) if (word.length >= SHORTEST) words.add(word);
  }
  const near = new Map<string, string[]>();
  for (const word of words) {
    for (const less of shortened(word)) {
      const known = near.get(less);
      if (known === undefined) near.set(less, [word]);
      else if (!known.includes(word)) known.push(word);
    }
  }
  return { words, near };
}

function shortened(word: string): string[] {
  const all: string[] = [];
  for (let i = 0; i < word.length; i++) all.push(word.slice(0, i) + word.slice(i + 1));
  return all;
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

function nearest(word: string, { words, near }: Dictionary): string | null {
  const candidates = new Set<string>();
  const consider = (candidate: string): void => {
    // A printed word of six letters counts where one was left out ("theapy").
    if (candidate.length >= 7 && slips(word, candidate)) candidates.add(candidate);
  };
  for (const known of near.get(word) ?? []) consider(known);
  for (const less of shortened(word)) {
    if (words.has(less)) consider(less);
    for (const known of near.get(less) ?? []) consider(known);
  }
  return candidates.size === 1 ? ([...candidates][0] ?? null) : null;
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
