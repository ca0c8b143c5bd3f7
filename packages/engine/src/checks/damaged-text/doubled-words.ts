import { lexicon } from '../../knowledge/generated/lexicon.ts';
import type { Damage } from './damage.ts';
import { same, wordAt, type Words, wordsOf } from './words.ts';

const allowed = new Set(lexicon.damage.doublesAllowed);
const longest = 4;

/** One to four words said twice in a row: "the the", "failure of failure of". */
export function doubledWords(text: string): Damage[] {
  const words = wordsOf(text);
  const { count, start, end, hash } = words;
  const found: Damage[] = [];
  for (let i = 0; i < count; i++) {
    for (let length = 1; length <= longest && i + 2 * length <= count; length++) {
      if (hash[i] !== hash[i + length] || !repeats(words, i, length) || !isDamage(text, words, i, length)) continue;
      found.push({
        start: start[i] ?? 0,
        end: end[i + 2 * length - 1] ?? text.length,
        what: `"${said(words, i, length).join(' ')}" stands twice in a row.`,
        severity: 'error',
      });
      i += 2 * length - 1;
      break;
    }
  }
  return found;
}

const emphatic = new Set([
  'more',
  'again',
  'over',
  'less',
  'worse',
  'better',
  'through',
  'further',
  'years',
  'months',
  'hours',
  'weeks',
  'days',
  'many',
  'back',
  'side',
  'time',
  'such',
]);

/** "Ibuprofen and ibuprofen": a pair of one. */
export function doubledPairs(text: string): Damage[] {
  const words = wordsOf(text);
  const { count, start, end, hash } = words;
  const found: Damage[] = [];
  for (let i = 0; i + 2 < count; i++) {
    if (hash[i] !== hash[i + 2] || !same(words, i, i + 2)) continue;
    const word = wordAt(words, i);
    const between = text.slice(end[i], start[i + 2]);
    if (!/^ (?:and|or) $/.test(between) || !/^[a-z]{4,}$/.test(word) || emphatic.has(word)) continue;
    // "left wrist and wrist extension": a further word makes another thing of it.
    if (/^ [a-z]/i.test(text.slice(end[i + 2], (end[i + 2] ?? 0) + 2))) continue;
    found.push({
      start: start[i] ?? 0,
      end: end[i + 2] ?? text.length,
      what: `"${word}" stands twice in one pair.`,
      severity: 'error',
    });
  }
  return found;
}

function repeats(words: Words, from: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (!same(words, from + k, from + k + length)) return false;
  return true;
}

const said = (words: Words, from: number, length: number): string[] =>
  Array.from({ length }, (_, k) => wordAt(words, from + k));

/** Numbers repeat in ranges and grades, a comma or stop makes a list of it, and some words may stand twice. */
function isDamage(text: string, words: Words, from: number, length: number): boolean {
  const first = wordAt(words, from);
  for (let k = from + 1; k < from + 2 * length; k++) {
    if (text.slice(words.end[k - 1], words.start[k]).trim() !== '') return false;
  }
  if (length === 1) return !allowed.has(first) && /[a-z]{2}|^a$/.test(first);
  // "What is not recommended is not recommended": a clause ends where the next begins.
  if (/^(?:is|are|was|were|has|have|had|do|does|did)$/.test(first)) return false;
  return said(words, from, length).some((word) => /[a-z]{2}/.test(word));
}
