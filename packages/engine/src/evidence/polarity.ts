import type { Polarity } from './assertion.ts';
import { goesOn, reach } from './reach.ts';
import type { CueMatch, Mention, SentenceWords } from './sentence-words.ts';
import type { Range } from './sentences.ts';
import { isWordAt, WordSet } from './word-set.ts';
import { WORD } from './words.ts';

/** How one mention is said, and the words that decided it. */
export interface Said {
  readonly polarity: Polarity;
  readonly cue: Range | null;
}

/** How far behind a negation its documentation noun may stand: "no recent, clear and objective documentation". */
const NOUN_REACH = 6;

/** What can come out negative. */
const testable = new Set(['sign', 'test', 'imaging']);

/** What can be asked for or intended; a symptom cannot. */
const plannable = new Set(['treatment', 'drug', 'imaging', 'test', 'work-status']);

/** What can be told without being called for. */
const tellable = new Set(['documentation', 'response']);

/** How each mention of a sentence is said, by its number. Absence rules over conjecture, conjecture over a plan. */
export function polarities(sentence: SentenceWords, fallback: Polarity): readonly Said[] {
  const { concepts, cues } = sentence;
  const plain: Said = { polarity: fallback, cue: null };
  const said: Said[] = [];
  for (let at = 0; at < concepts.length; at++) said.push(plain);
  let open = concepts.length;
  const set = (mention: Mention, polarity: Polarity, cue: Range): void => {
    if (said[mention.at] !== plain) return;
    said[mention.at] = { polarity, cue };
    open -= 1;
  };
  for (const match of cues) {
    if (match.cue.absence !== null) absence(sentence, match, match.cue.absence, set);
  }
  for (const match of cues) {
    if (match.cue.hypothesis === null) continue;
    for (const mention of around(sentence, match, match.cue.hypothesis)) set(mention, 'hypothetical', match);
  }
  for (const match of cues) {
    if (match.cue.plan === null || open === 0) continue;
    const untold =
      isWordAt(sentence.words, match.end - 1, 'indicated') && isWordAt(sentence.words, match.end - 2, 'not');
    for (const mention of around(sentence, match, match.cue.plan)) {
      if (plannable.has(mention.concept.kind)) set(mention, 'planned', match);
      // Surgery that is not indicated is not called for; a number that is not indicated is not told.
      else if (untold && tellable.has(mention.concept.kind)) set(mention, 'not-documented', match);
    }
  }
  for (const refused of concepts) {
    if (refused.concept.id !== 'denial') continue;
    // "Utilization review non-certified six visits of therapy": what was refused was asked for.
    for (const mention of reach(sentence, refused.end, sentence.end).heads)
      if (plannable.has(mention.concept.kind)) set(mention, 'planned', refused);
  }
  return said;
}

function around(sentence: SentenceWords, match: CueMatch, direction: 'after' | 'before'): readonly Mention[] {
  return direction === 'after'
    ? reach(sentence, match.end, sentence.end).heads
    : reach(sentence, clauseStart(sentence, match.start), match.start).heads;
}

type Set_ = (mention: Mention, polarity: Polarity, cue: Range) => void;

function absence(
  sentence: SentenceWords,
  match: CueMatch,
  { polarity, before }: { readonly polarity: Polarity; readonly before: boolean },
  set: Set_,
): void {
  const noun = before ? null : documentationNoun(sentence, match.end);
  const start = noun?.end ?? match.end;
  const cue = { start: match.start, end: start };
  const bare = match.end - match.start === 1 && beginsNegative(sentence, match.start);
  const forward = (): boolean => {
    const { heads, named } = reach(sentence, start, sentence.end);
    const kind = noun === null ? polarity : 'not-documented';
    // "not clear why an MRI was ordered" misses the reason, not the MRI.
    const asked =
      heads[0] !== undefined &&
      (asks(sentence, Math.max(start - 2, heads[0].start - 5), heads[0].start) ||
        (noun === null && acts(sentence, match, heads[0].start)));
    for (const mention of noun === null ? truly(sentence, heads) : heads) {
      // "negative Spurling's, intact sensation": only a test can be negative.
      if (bare && !testable.has(mention.concept.kind)) continue;
      set(mention, asked && mention.concept.kind !== 'documentation' ? 'mentioned' : settled(mention, kind), cue);
    }
    for (const mention of named) set(mention, 'mentioned', cue);
    return heads.length > 0;
  };
  const backward = (from: number): boolean => {
    const { heads, named } = reach(sentence, from, match.start);
    for (const mention of heads) set(mention, settled(mention, noun === null ? polarity : 'not-documented'), cue);
    for (const mention of named) set(mention, 'mentioned', cue);
    return heads.length > 0;
  };
  const swallowed = noun === null ? undefined : sentence.concepts.find((c) => c.start >= match.end && c.start < start);
  if (before) {
    if (!backward(clauseStart(sentence, match.start))) forward();
  } else if (!forward()) {
    // "no clinical documentation was provided": the noun itself is what is missing.
    if (swallowed !== undefined) set(swallowed, 'not-documented', cue);
    // "..., which the provider does not discuss or document": what is missing stands before.
    else if (polarity === 'not-documented') backward(sentence.start);
    // "Spurling's negative": the thing stands right before.
    else if (sentence.concepts.some((c) => c.end === match.start)) backward(clauseStart(sentence, match.start));
  } else if (swallowed !== undefined) set(swallowed, 'mentioned', cue);
}

/**
 * "No deformity, tenderness of the trapezius and spasm": without an "or", a list whose later members have places of
 * their own is a list of findings, of which only the first is missing.
 */
function truly(sentence: SentenceWords, heads: readonly Mention[]): readonly Mention[] {
  const [first, ...others] = heads;
  const last = others.at(-1);
  if (first === undefined || last === undefined || !listable.has(first.concept.kind)) return heads;
  let and = false;
  for (let i = first.end; i < last.start; i++) {
    if (isWordAt(sentence.words, i, 'or') || isWordAt(sentence.words, i, 'nor')) return heads;
    if (isWordAt(sentence.words, i, 'and')) and = true;
  }
  const placed = others.some(({ end }) => after.hasAt(sentence.words, end));
  return and && placed ? [first] : heads;
}

const listable = new Set(['finding', 'symptom', 'sign', 'function']);
const after = new WordSet(['of', 'over', 'to', 'at', 'on', 'along', 'in', 'about']);

const questions = new WordSet(['why', 'how', 'when', 'where', 'who', 'which']);

function asks({ words }: SentenceWords, from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < to; i++) if (questions.hasAt(words, i)) return true;
  return false;
}

const towards = new WordSet(['for', 'to', 'from', 'by', 'at']);

/** "have not been met *for* imaging": the negation is of a verb, and the thing only stands after its preposition. */
function acts({ words }: SentenceWords, cue: Range, to: number): boolean {
  if (!isWordAt(words, cue.end - 1, 'not')) return false;
  for (let i = cue.end; i < to; i++) if (towards.hasAt(words, i)) return true;
  return false;
}

/** "Negative", "neg". */
function beginsNegative({ words: { text, start } }: SentenceWords, at: number): boolean {
  const from = start[at] ?? 0;
  return NEG.every((code, i) => (text.charCodeAt(from + i) | 32) === code);
}
const NEG = [110, 101, 103];

/** To have no papers, or not to report a number, is to have nothing documented. */
function settled(mention: Mention, polarity: Polarity): Polarity {
  return (polarity === 'absent' || polarity === 'denied') && mention.concept.kind === 'documentation'
    ? 'not-documented'
    : polarity;
}

/** The documentation noun that a negation speaks of, past adjectives: "no [clear, recent] documentation of". */
function documentationNoun(sentence: SentenceWords, from: number): Range | null {
  let found: Range | null = null;
  let limit = from + NOUN_REACH;
  for (const { start, end, cue } of sentence.cues) {
    if (start < from) continue;
    if (start > limit) break;
    // "no CURES report": a noun at the end of a concept's words is part of the concept.
    if (cue.noun && sentence.concepts.some((c) => c.start < start && end <= c.end)) continue;
    if (cue.noun) {
      // A concept between the two is what the negation speaks of: "no pain, evidence of ...".
      if (sentence.concepts.some((c) => c.start >= from && c.end <= start)) break;
      found = { start, end };
      limit = end + 2;
    } else if (cue.scope === 'end' || cue.absence !== null || (cue.scope === 'argument' && found === null)) break;
  }
  return found;
}

/** Where the clause begins whose predicate stands at `to`: after the last verb's comma, "and" or end of scope. */
export function clauseStart(sentence: SentenceWords, to: number): number {
  const { words } = sentence;
  let start = sentence.start;
  let verb = false;
  let cue = 0;
  for (let i = sentence.start; i < to; i++) {
    while ((sentence.cues[cue]?.end ?? Number.POSITIVE_INFINITY) <= i) cue += 1;
    const here = sentence.cues[cue];
    const cued = here !== undefined && here.start === i ? here.cue : null;
    const mark = words.kind[i];
    if (mark === 59 || (cued?.scope === 'end' && (verb || here === undefined || !goesOn(words, here)))) {
      start = cued === null ? i + 1 : (here?.end ?? i + 1);
      verb = false;
    } else if (cued?.absence?.before === true || cued?.plan === 'before') verb = true;
    else if (cued?.scope === 'end-after-head' && here !== undefined && here.end - here.start === 1) verb = true;
    else if (verb && (mark === 44 || (mark === WORD && cued?.scope === 'join'))) {
      start = i + 1;
      verb = false;
    }
  }
  return start;
}
