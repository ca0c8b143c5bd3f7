import { firstWordsOf } from './first-words.ts';
import { type Tokens, tokensOf } from './tokens.ts';
import { WordBits } from './word-bits.ts';

/** Shorter texts are searched as they are: splitting them into words would cost more. */
const LONG = 400;

/**
 * Every match of a global pattern, in order: `[...text.matchAll(pattern)]` without the copy of the pattern that it makes
 * each time. In a long text a pattern that begins with one of a few words is tried at those words alone, which are
 * found for all patterns together.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  if (text.length >= LONG) {
    const atWords = planOf(pattern);
    if (atWords !== null) {
      const tokens = tokensOf(text);
      // A letter beyond ASCII parts words for a pattern, but not for us.
      if (!tokens.foreign) return matchesAtWords(text, tokens, atWords);
    }
  }
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return none;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    // An empty match would come again for ever.
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

const none: readonly never[] = [];

interface AtWords {
  readonly words: WordBits;
  /** The pattern, tried at one place. */
  readonly here: RegExp;
}

const plans = new WeakMap<RegExp, AtWords | { readonly none: true }>();

function planOf(pattern: RegExp): AtWords | null {
  let plan = plans.get(pattern);
  if (plan === undefined) {
    const words = /[uv]/.test(pattern.flags) ? null : firstWordsOf(pattern.source);
    plan =
      words === null
        ? { none: true }
        : { words: WordBits.ofWords(words), here: new RegExp(pattern.source, pattern.flags.replace('g', 'y')) };
    plans.set(pattern, plan);
  }
  return 'none' in plan ? null : plan;
}

function matchesAtWords(
  text: string,
  { count, start, hash }: Tokens,
  { words, here }: AtWords,
): readonly RegExpExecArray[] {
  let found: RegExpExecArray[] | null = null;
  let free = 0;
  for (let at = 0; at < count; at++) {
    if (!words.mayHold(hash[at] ?? 0)) continue;
    const from = start[at] ?? 0;
    if (from < free) continue;
    here.lastIndex = from;
    const match = here.exec(text);
    if (match === null) continue;
    (found ??= []).push(match);
    free = here.lastIndex;
  }
  return found ?? none;
}
