import type { Polarity } from './assertion.ts';
import { reach } from './reach.ts';
import type { CueMatch, Mention, SentenceWords } from './sentence-words.ts';
import type { Range } from './sentences.ts';
import { WORD } from './words.ts';

/** How one mention is said, and the words that decided it. */
export interface Said {
  readonly polarity: Polarity;
  readonly cue: Range | null;
}

/** How far behind a negation its documentation noun may stand: "no recent, clear and objective documentation". */
const NOUN_REACH = 6;

/** What can be asked for or intended; a symptom cannot. */
const plannable = new Set(['treatment', 'drug', 'imaging', 'test', 'work-status']);

/** How each mention of a sentence is said. Absence rules over conjecture, conjecture over a plan. */
export function polarities(sentence: SentenceWords, fallback: Polarity): Map<Mention, Said> {
  const said = new Map<Mention, Said>();
  const set = (mention: Mention, polarity: Polarity, cue: Range): void => {
    if (!said.has(mention)) said.set(mention, { polarity, cue });
  };
  for (const match of sentence.cues) {
    if (match.cue.absence !== null) absence(sentence, match, match.cue.absence, set);
  }
  for (const match of sentence.cues) {
    if (!match.cue.hypothesis) continue;
    const { heads } = reach(sentence, match.end, sentence.end);
    for (const mention of heads) set(mention, 'hypothetical', match);
  }
  for (const match of sentence.cues) {
    if (match.cue.plan === null || said.size === sentence.concepts.length) continue;
    const region =
      match.cue.plan === 'after'
        ? reach(sentence, match.end, sentence.end)
        : reach(sentence, clauseStart(sentence, match.start), match.start);
    for (const mention of region.heads) if (plannable.has(mention.concept.kind)) set(mention, 'planned', match);
  }
  for (const mention of sentence.concepts) if (!said.has(mention)) said.set(mention, { polarity: fallback, cue: null });
  return said;
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
  const forward = (): boolean => {
    const { heads, named } = reach(sentence, start, sentence.end);
    const kind = noun === null ? polarity : 'not-documented';
    for (const mention of heads) set(mention, settled(mention, kind), cue);
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
  } else if (swallowed !== undefined) set(swallowed, 'mentioned', cue);
}

/** To have no papers is to have nothing documented. */
function settled(mention: Mention, polarity: Polarity): Polarity {
  return polarity === 'absent' && mention.concept.kind === 'documentation' ? 'not-documented' : polarity;
}

/** The documentation noun that a negation speaks of, past adjectives: "no [clear, recent] documentation of". */
function documentationNoun(sentence: SentenceWords, from: number): Range | null {
  let found: Range | null = null;
  let limit = from + NOUN_REACH;
  for (const { start, end, cue } of sentence.cues) {
    if (start < from) continue;
    if (start > limit) break;
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
    if (mark === 59 || cued?.scope === 'end') {
      start = cued === null ? i + 1 : (here?.end ?? i + 1);
      verb = false;
    } else if (cued?.scope === 'end-after-head' && here !== undefined && here.end - here.start === 1) verb = true;
    else if (verb && (mark === 44 || (mark === WORD && cued?.scope === 'join'))) {
      start = i + 1;
      verb = false;
    }
  }
  return start;
}
