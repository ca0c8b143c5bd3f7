import type { Mention, SentenceWords } from './sentence-words.ts';

export type State = 'normal' | 'abnormal' | null;

/** How far before a function the word may stand that says how it is: "decreased active lumbar range of motion". */
const BEFORE = 4;
/** How far behind: "motor strength of the left lower extremity was noted to be decreased". */
const AFTER = 14;

/**
 * Whether each measured function and provocative sign of a sentence is normal, by its predicate or its adjective: by
 * its number, undefined where nothing is said.
 */
export function states(sentence: SentenceWords): readonly (State | undefined)[] {
  const found: (State | undefined)[] = [];
  let previous: Mention | undefined;
  for (const mention of sentence.concepts) {
    if (mention.concept.kind !== 'function' && mention.concept.kind !== 'sign') continue;
    const before = adjective(sentence, mention);
    const carried = before === undefined ? carriedFrom(sentence, previous, found, mention) : undefined;
    const after = before === undefined ? predicate(sentence, mention) : undefined;
    const state = before ?? after ?? carried;
    if (state !== undefined) found[mention.at] = state;
    previous = mention;
  }
  return found;
}

/** "decreased strength, sensation": the adjective of the first goes for the list. */
function carriedFrom(
  sentence: SentenceWords,
  previous: Mention | undefined,
  found: readonly (State | undefined)[],
  mention: Mention,
): State | undefined {
  const known = previous === undefined ? undefined : found[previous.at];
  if (previous !== undefined && known !== undefined && akin(previous, mention) && listed(sentence, previous, mention))
    return known;
  const loss = sentence.concepts[mention.at - 1];
  const lost = loss !== undefined && losses.has(loss.concept.id) && loss.end - loss.start > 1;
  return lost && listed(sentence, loss, mention) ? 'abnormal' : undefined;
}

/** An adjective goes on among signs, among movements, and among strength, sensation and reflexes. */
function akin({ concept: a }: Mention, { concept: b }: Mention): boolean {
  if (a.kind === 'sign' || b.kind === 'sign') return a.kind === b.kind;
  return families.some((id) => a.above.has(id) && b.above.has(id));
}
const families = ['range-of-motion', 'neurological-examination'];

/** Findings that say of a function that it is not normal. */
const losses = new Set(['weakness', 'sensory-loss', 'reflex-change', 'decreased-range-of-motion', 'decreased-grip']);

/** "decreased sensation": only adjectives, sides and parts may stand between. */
function adjective(sentence: SentenceWords, mention: Mention): State | undefined {
  let state: State | undefined;
  for (const { start, end, cue } of sentence.cues) {
    if (start >= mention.start) break;
    if (cue.state === undefined || end > mention.start || mention.start - end > BEFORE) continue;
    if (barred(sentence, end, mention.start)) continue;
    state = cue.state;
  }
  return state;
}

/** Something between the two starts another statement. */
function barred(sentence: SentenceWords, from: number, to: number): boolean {
  const { words, concepts, cues } = sentence;
  for (let i = from; i < to; i++) {
    const mark = words.kind[i];
    if (mark === 44 || mark === 59 || mark === 58 || mark === 40) return true;
  }
  if (concepts.some((c) => c.start >= from && c.end <= to && c.concept.kind !== 'demographic')) return true;
  return cues.some((c) => c.start >= from && c.end <= to && c.cue.scope !== null && c.cue.scope !== 'argument');
}

/** "strength was 4/5 and decreased": the first word of a state behind it, before another function's own predicate. */
function predicate(sentence: SentenceWords, mention: Mention): State | undefined {
  const { words, cues, concepts } = sentence;
  const limit = Math.min(sentence.end, mention.end + AFTER);
  for (const { start, end, cue } of cues) {
    if (start < mention.end) continue;
    if (start >= limit) return undefined;
    if (cue.scope === 'end' && cue.state === undefined && start > mention.end) return undefined;
    if (cue.state === undefined) continue;
    for (let i = mention.end; i < start; i++) if (words.kind[i] === 59) return undefined;
    // Another thing between the two must be part of the same list.
    let last = mention;
    for (const other of concepts) {
      if (other.start < mention.end || other.end > start) continue;
      if (!listed(sentence, last, other)) return undefined;
      last = other;
    }
    // An adjective belongs to what follows it: "reflexes 2+, decreased sensation".
    const next = concepts.find((c) => c.start >= end);
    const owned = next !== undefined && next.start - end <= 1 && !barred(sentence, end, next.start);
    const comma = commaBetween(sentence, last.end, start);
    if (owned && comma && (next.concept.kind === 'function' || next.concept.kind === 'sign')) return undefined;
    if (comma && !verbBetween(sentence, last.end, start)) return undefined;
    return cue.state;
  }
  return undefined;
}

function commaBetween({ words }: SentenceWords, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words.kind[i] === 44) return true;
  return false;
}

function verbBetween({ cues }: SentenceWords, from: number, to: number): boolean {
  return cues.some((c) => c.start >= from && c.end <= to && c.cue.scope === 'end-after-head');
}

/** Two members of one list: only commas, joining words, sides and parts stand between them. */
export function listed(sentence: SentenceWords, a: Mention, b: Mention): boolean {
  const { words, cues, places } = sentence;
  if (b.start - a.end > 10) return false;
  let joined = false;
  let i = a.end;
  let p = 0;
  let c = 0;
  while (i < b.start) {
    const mark = words.kind[i];
    if (mark === 44 || mark === 47) joined = true;
    else if (mark === 1) {
      while ((places[p]?.start ?? Number.POSITIVE_INFINITY) < i) p += 1;
      while ((cues[c]?.start ?? Number.POSITIVE_INFINITY) < i) c += 1;
      const place = places[p]?.start === i ? places[p] : undefined;
      const cue = cues[c]?.start === i ? cues[c] : undefined;
      if (place !== undefined) {
        i = place.end;
        continue;
      }
      if (cue?.cue.scope === 'join') joined = true;
      else if (cue === undefined || cue.cue.scope === 'argument') {
        // "sensation in the left L5-S1, decreased ...": a preposition with its place belongs to what stands before.
      } else return false;
      i = cue?.end ?? i + 1;
      continue;
    } else if (mark === 59 || mark === 58) return false;
    i += 1;
  }
  return joined;
}
