import type { Mention, SentenceWords } from './sentence-words.ts';
import { isWordAt, WordSet } from './word-set.ts';

/** What a cue reaches: the things it is about, and those that are only named with them. */
export interface Reach {
  readonly heads: readonly Mention[];
  readonly named: readonly Mention[];
}

const COMMA = 44;
const SLASH = 47;
/** How many words may part a cue from the first thing it speaks of. */
const FAR = 16;

/** Kinds that follow the thing they judge: "conservative treatment failure" is a failure, not a treatment. */
const judging = new Set(['response', 'documentation', 'criterion', 'request']);
const judged = new Set(['treatment', 'drug', 'test', 'imaging', 'symptom', 'functional-status', 'work-status']);

/**
 * Walks from `from` to `to` and sorts what is mentioned there. The first mention is a head. After a preposition comes
 * an argument ("failure *of* therapy"); a list goes on as it began ("pain, numbness or weakness"). A conjunction that
 * opens a new statement, a semicolon or another negation ends the walk.
 */
export function reach(sentence: SentenceWords, from: number, to: number): Reach {
  const { words, concepts, cues, places } = sentence;
  const clause = clauses.hasAt(words, from) || clauses.hasAt(words, from - 1);
  let subjects = 0;
  const heads: Mention[] = [];
  const named: Mention[] = [];
  let concept = 0;
  let cue = 0;
  let argument = false;
  let wanted = false;
  let joined = false;
  let joinedAt = -1;
  let filled = false;
  let place = 0;
  let comma = false;
  let inArgument = false;
  let first: Mention | null = null;
  let last: Mention | null = null;
  let i = from;
  while (i < to) {
    while ((concepts[concept]?.start ?? Number.POSITIVE_INFINITY) < i) concept += 1;
    while ((cues[cue]?.start ?? Number.POSITIVE_INFINITY) < i) cue += 1;
    const mention = concepts[concept];
    if (mention !== undefined && mention.start === i) {
      if (first === null || last === null) {
        (wanted && judged.has(mention.concept.kind) ? named : heads).push(mention);
        first = mention;
      } else if (argument) {
        inArgument = true;
        named.push(mention);
      } else if (joined) {
        if (inArgument && sameSort(first, last, mention)) inArgument = false;
        (inArgument ? named : heads).push(mention);
      } else if (clause && subjects === 0 && !inArgument && mention.concept.kind === 'response') {
        // "that therapy alone | has failed".
        subjects = heads.length;
        heads.push(mention);
      } else if (last.concept.kind === 'response' && judged.has(mention.concept.kind)) {
        // "failed conservative treatment": what failed is only named.
        inArgument = true;
        named.push(mention);
      } else if (!inArgument && compound(last, mention)) {
        if (heads.at(-1) === last) {
          heads.pop();
          named.push(last);
        }
        heads.push(mention);
        if (first === last) first = mention;
      } else (inArgument ? named : heads).push(mention);
      last = mention;
      argument = opens(sentence, mention);
      joined = false;
      comma = false;
      filled = false;
      i = mention.end;
      continue;
    }
    // "MRI of the neck and EMG": the preposition has its place, and the list goes on.
    while ((places[place]?.start ?? Number.POSITIVE_INFINITY) < i) place += 1;
    if (argument && places[place]?.start === i && places[place]?.part !== null) filled = true;
    const match = cues[cue];
    if (match !== undefined && match.start === i) {
      const { absence, noun, plan } = match.cue;
      // "The number of visits and the response are not documented": what is judged together is one list.
      const scope = to < sentence.end && goesOn(words, match) ? 'join' : match.cue.scope;
      // "that the medicines | are ineffective": the subject is only named where its predicate is a thing.
      if (clause && subjects === 0 && first !== null && scope === 'end-after-head' && match.end - match.start === 1) {
        subjects = heads.length;
        last = null;
        argument = joined = comma = inArgument = false;
        i = match.end;
        continue;
      }
      if (scope === 'end' || (scope === 'end-after-head' && first !== null)) break;
      if (absence !== null && !noun) break;
      // "no evidence of improvement, additional visits are ...": a new statement.
      if (plan !== null && comma && first !== null) break;
      // "rationale for the need of therapy", "the need for therapy": what is wanted is only named.
      if (plan === 'after') {
        if (first === null) wanted = true;
        else argument = true;
      }
      if (scope === 'argument' && first !== null) {
        // "of the number of visits or *of* improvement": the list goes on where it began.
        if (joined && joinedAt === i) inArgument = false;
        else argument = true;
      }
      if (scope === 'join') {
        if (filled) argument = false;
        joined = true;
        joinedAt = match.end;
      }
      // A word of time may run into the thing: "has tried | and failed".
      i = mention === undefined ? match.end : Math.max(i + 1, Math.min(match.end, mention.start));
      continue;
    }
    const mark = words.kind[i];
    if (mark === 59 || (mark === 58 && i > from)) break;
    if (mark === COMMA || mark === SLASH) {
      joined = true;
      if (mark === COMMA) argument = false;
      comma = mark === COMMA;
    }
    // "did not document (by examination or test) any red flags": how it was looked for.
    if (mark === 40 && first === null) {
      while (i < to && words.kind[i] !== 41) i += 1;
    }
    if (first === null && i - from > FAR) break;
    i += 1;
  }
  if (subjects > 0 && heads.length > subjects && heads.slice(subjects).every(predicated))
    named.push(...heads.splice(0, subjects));
  else if (subjects > 0) named.push(...heads.splice(subjects));
  return { heads, named };
}

/** "... and the ...", where no new statement begins. */
export function goesOn(words: SentenceWords['words'], { start, end }: { start: number; end: number }): boolean {
  return end - start === 2 && isWordAt(words, start, 'and') && isWordAt(words, start + 1, 'the');
}

const clauses = new WordSet(['that', 'whether', 'if']);

/** What can be said of a subject: "the medicines are *ineffective*", "the pain is *radicular*". */
function predicated({ concept }: Mention): boolean {
  return concept.kind === 'response' || concept.kind === 'symptom' || concept.kind === 'functional-status';
}

/** A list comes back from an argument to what it was about: "failure of therapy, or any *improvement*". */
function sameSort(first: Mention, last: Mention, mention: Mention): boolean {
  if (mention.concept.above.has(first.concept.id)) return true;
  return mention.concept.kind === first.concept.kind && last.concept.kind !== first.concept.kind;
}

const openers = new WordSet(['of', 'to', 'from', 'for', 'with', 'prior', 'previous']);

/** "conservative treatment failure": two nouns side by side, of which the second judges the first. */
function compound(last: Mention, mention: Mention): boolean {
  return mention.start === last.end && judging.has(mention.concept.kind) && judged.has(last.concept.kind);
}

/** A concept whose own words end in a preposition opens an argument: "failure of". */
function opens({ words }: SentenceWords, mention: Mention): boolean {
  return mention.end - mention.start > 1 && openers.hasAt(words, mention.end - 1);
}
