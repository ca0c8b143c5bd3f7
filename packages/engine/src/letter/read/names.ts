import { taxonomy } from '../../knowledge/generated/taxonomy.ts';
import { matchesIn, type Span } from '../../text/index.ts';

/** A name found in a text, with its place in that text. */
export interface Named {
  readonly name: string;
  readonly span: Span;
}

const codeOf = new Map<string, string>();
for (const { code, name, also } of taxonomy.states) {
  for (const printed of [name, ...(also ?? [])]) codeOf.set(printed.toLowerCase(), code);
}
const codes = new Set(taxonomy.states.map(({ code }) => code));
const stateNames = new RegExp(
  `(?<![A-Za-z])(?:${[...codeOf.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll('.', '\\.').replaceAll(' ', '\\s+'))
    .join('|')})(?![A-Za-z])|(?<![A-Za-z])[A-Z]{2}(?![A-Za-z])`,
  'gi',
);

/** States named in a list or sentence, as USPS codes, each once, in the order printed. */
export function statesIn(text: string): Named[] {
  const found: Named[] = [];
  for (const match of matchesIn(text, stateNames)) {
    const printed = match[0].replace(/\s+/g, ' ');
    const code = codeOf.get(printed.toLowerCase()) ?? (codes.has(printed) ? printed : undefined);
    if (code === undefined || found.some(({ name }) => name === code)) continue;
    found.push({ name: code, span: { start: match.index, end: match.index + match[0].length } });
  }
  return found;
}

const specialtyOf = new Map<string, string>();
let longest = 1;
for (const { name, also } of taxonomy.specialties) {
  for (const printed of [name, ...(also ?? [])]) {
    const words = wordsOf(printed);
    longest = Math.max(longest, words.length);
    specialtyOf.set(keyOf(words), name);
  }
}

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** A comma, semicolon or dash of a list stands right behind the word. */
  readonly ends: boolean;
  /** A name may end here: the same, or a slash. */
  readonly mayEnd: boolean;
}

/** The words of a name; a comma inside it counts, one behind it does not. */
function keyOf(words: readonly Word[]): string {
  return words.map(({ key, ends }, i) => (ends && i < words.length - 1 ? `${key},` : key)).join(' ');
}

/** Words as names are compared: lower case, `&` and `+` as "and", British `ae` as `e`, without points and hyphens. */
function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of matchesIn(text, /[^\s,;/()-]+/g)) {
    const key = match[0] === '&' || match[0] === '+' ? 'and' : match[0].toLowerCase().replaceAll('&', ' and ');
    const end = match.index + match[0].length;
    const folded = key.replaceAll('ae', 'e').replace(/[.'’]/g, '');
    if (folded === '') continue;
    const behind = text.slice(end, end + 3);
    const ends = /^\s?[,;]|^\s[-–]\s/.test(behind);
    words.push({ key: folded, start: match.index, end, ends, mayEnd: ends || /^\s?\//.test(behind) });
  }
  return words;
}

/**
 * Specialties named in a list: canonical names in the order printed, each once. Known names may hold commas and "and";
 * of several that fit, the longest. What is not known stands as printed, up to the next comma.
 */
export function specialtiesIn(text: string): Named[] {
  const words = wordsOf(text);
  const found: Named[] = [];
  const add = (name: string, first: Word, last: Word): void => {
    if (!found.some((other) => other.name === name)) found.push({ name, span: { start: first.start, end: last.end } });
  };
  for (let i = 0; i < words.length; ) {
    const first = words[i];
    if (first === undefined) break;
    if (found.length > 0 && (first.key === 'and' || first.key === 'in')) {
      i++;
      continue;
    }
    const known = knownAt(words, i);
    if (known) {
      add(known.name, first, words[known.end - 1] ?? first);
      i = known.end;
      continue;
    }
    let end = i + 1;
    while (end < words.length && words[end - 1]?.ends !== true) end++;
    const last = words[end - 1] ?? first;
    add(text.slice(first.start, last.end).replace(/\s+/g, ' '), first, last);
    i = end;
  }
  return found;
}

/** The longest known name at a word that ends at a comma, at "and", or with the text. */
function knownAt(words: readonly Word[], at: number): { name: string; end: number } | null {
  for (let end = Math.min(words.length, at + longest); end > at; end--) {
    const name = specialtyOf.get(keyOf(words.slice(at, end)));
    if (name === undefined) continue;
    if (end === words.length || words[end - 1]?.mayEnd === true || words[end]?.key === 'and') return { name, end };
  }
  return null;
}
