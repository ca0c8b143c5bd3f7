import type { Assertion } from './assertion.ts';
import type { Mention, PlaceMatch, SentenceWords } from './sentence-words.ts';
import { listed } from './state.ts';
import { NUMBER, WORD, type Words } from './words.ts';

export interface Place {
  readonly parts: readonly string[];
  readonly side: Assertion['side'];
  readonly levels: readonly string[];
}

/** The side of each part in the sentence before; null where that sentence named both. */
export type Memory = Map<string, Assertion['side']>;

/** How far behind a thing its place may begin: "tenderness to palpation over the left lumbar paraspinal muscles". */
const BEHIND = 6;

/**
 * Where the things of a sentence are, by their number: named in their own words, else right behind them, else right
 * before, else what the sentence was already speaking of.
 */
export function places(sentence: SentenceWords, memory: Memory): readonly Place[] {
  const found: Place[] = [];
  const { concepts } = sentence;
  if (sentence.places.length === 0) {
    for (const mention of concepts) {
      const levels = levelsOf(sentence, mention);
      found.push(levels.length === 0 ? placeless : { parts: nowhere.parts, side: null, levels });
    }
    return found;
  }
  let open: number[] | null = null;
  let subject: Where = nowhere;
  let subjectAt = sentence.start;
  for (let at = 0; at < concepts.length; at++) {
    const mention = concepts[at];
    if (mention === undefined) break;
    const next = concepts[at + 1]?.start ?? sentence.end;
    const previous = concepts[at - 1]?.end ?? sentence.start;
    // "Straight leg raise" is of the back, whatever its name.
    const inside = mention.concept.kind === 'sign' ? none : within(sentence, mention.start, mention.end);
    const before = adjoining(sentence, Math.max(previous, mention.start - 7), mention.start);
    const behind = run(sentence, mention.end, Math.min(next, mention.end + 24));
    // The side of "left shoulder pain" stands before the words that name the part.
    const named = namesPart(inside) ? [...sidesOnly(before), ...inside, ...sidesOnly(behind)] : none;
    let chosen = named.length > 0 ? named : before.length === 0 && namesPart(behind) ? behind : before;
    if (chosen.length === 0) chosen = behind;
    else if (chosen === before && behind.length > 0) chosen = [...before, ...sidesOnly(behind)];
    const opening = within(sentence, subjectAt, mention.start);
    if (namesPart(opening)) {
      subject = settle(opening.length > 4 ? opening.slice(-4) : opening);
      subjectAt = mention.end;
    }
    const levels = levelsOf(sentence, mention);
    for (const used of chosen) subjectAt = Math.max(subjectAt, used.end);
    const own = settle(chosen);
    let place: Where = own;
    if (own.parts.length > 0) {
      // "Left hip: tenderness over the trochanter": the side goes with the part.
      if (own.side === null && own.parts.some((part) => subject.parts.includes(part)))
        place = { parts: own.parts, side: subject.side };
      subject = place;
    } else if (chosen.length === 0) place = subject;
    else place = { parts: subject.parts, side: own.side };
    found.push({ parts: place.parts, side: place.side, levels });
    if (chosen.length === 0 || place.parts.length === 0) (open ??= []).push(at);
  }
  if (open !== null) handBack(sentence, found, open);
  remember(found, memory);
  return found;
}

/** "tenderness, swelling or deformity of the left knee": the place at the end goes for the whole list. */
function handBack(sentence: SentenceWords, found: Place[], open: readonly number[]): void {
  for (let last = open.length - 1; last >= 0; last--) {
    const at = open[last] ?? 0;
    const mention = sentence.concepts[at];
    const next = sentence.concepts[at + 1];
    const [here, there] = [found[at], found[at + 1]];
    if (mention === undefined || next === undefined || here === undefined || there === undefined) continue;
    if (there.parts.length === 0 && there.side === null) continue;
    if (!listed(sentence, mention, next)) continue;
    found[at] = {
      parts: here.parts.length === 0 ? there.parts : here.parts,
      side: here.side ?? there.side,
      levels: here.levels,
    };
  }
}

/** A part goes on at the side it had in the sentence before: "Right knee: ... The knee is swollen." */
function remember(found: Place[], memory: Memory): void {
  let here: Memory | null = null;
  for (let at = 0; at < found.length; at++) {
    const { parts, side, levels } = found[at] ?? placeless;
    if (parts.length === 0) continue;
    const part = parts.length === 1 ? (parts[0] ?? '') : '';
    const known = side ?? memory.get(part) ?? null;
    if (side === null && known !== null) found[at] = { parts, side: known, levels };
    here ??= new Map();
    for (const each of parts) {
      const before = here.get(each);
      here.set(each, before !== undefined && before !== known ? null : known);
    }
  }
  if (here === null) return;
  memory.clear();
  for (const [part, side] of here) memory.set(part, side);
}

function levelsOf({ concepts, words, end }: SentenceWords, mention: Mention): readonly string[] {
  const next = concepts[mention.at + 1]?.start ?? end;
  return levelsIn(words, mention.start, Math.min(next, mention.end + 12));
}

function settle(matches: readonly PlaceMatch[]): Where {
  if (matches.length === 0) return nowhere;
  const parts: string[] = [];
  let side: Place['side'] = null;
  for (const match of matches) {
    if (match.part !== null && !parts.includes(match.part)) parts.push(match.part);
    if (match.side !== null) side = side === null || side === match.side ? match.side : 'bilateral';
  }
  return { parts, side };
}

type Where = Omit<Place, 'levels'>;
const none: readonly never[] = [];
const nowhere: Where = { parts: none, side: null };
/** Nothing is said of where. */
export const placeless: Place = { parts: none, side: null, levels: none };

/** Places stand in order and do not overlap. */
function within({ places: all }: SentenceWords, from: number, to: number): readonly PlaceMatch[] {
  let found: PlaceMatch[] | null = null;
  for (const place of all) {
    if (place.start < from) continue;
    if (place.end > to) break;
    (found ??= []).push(place);
  }
  return found ?? none;
}

/** Those right before a thing. */
function adjoining(sentence: SentenceWords, from: number, to: number): readonly PlaceMatch[] {
  const all = within(sentence, from, to);
  return all.length === 0 ? all : all.filter((place) => adjoins(sentence, place.end, to));
}

function sidesOnly(matches: readonly PlaceMatch[]): readonly PlaceMatch[] {
  return matches.length === 0 ? matches : matches.filter((place) => place.part === null);
}

function namesPart(matches: readonly PlaceMatch[]): boolean {
  for (const { part } of matches) if (part !== null) return true;
  return false;
}

/** "neck, back and right shoulder pain": only places, commas and joining words up to the thing. */
function adjoins(sentence: SentenceWords, from: number, to: number): boolean {
  let i = from;
  while (i < to) {
    const place = sentence.places.find((p) => p.start === i);
    if (place !== undefined) {
      i = place.end;
      continue;
    }
    const cue = sentence.cues.find((c) => c.start <= i && i < c.end);
    const mark = sentence.words.kind[i];
    if (mark === WORD && cue !== undefined && cue.cue.scope !== 'join' && cue.cue.state === undefined) return false;
    if (mark === WORD && cue === undefined && to - i > 2) return false;
    if (mark === 59 || mark === 58 || mark === 46) return false;
    i += 1;
  }
  return true;
}

/** The places right behind a thing, with those joined to them. */
function run(sentence: SentenceWords, from: number, to: number): readonly PlaceMatch[] {
  let matches: PlaceMatch[] | null = null;
  let last = from;
  for (const place of sentence.places) {
    if (place.start < from) continue;
    if (place.start >= to) break;
    const gap = place.start - last;
    if (gap > (matches === null ? BEHIND : 4)) break;
    if (crosses(sentence, last, place.start, matches === null)) break;
    (matches ??= []).push(place);
    last = place.end;
  }
  return matches ?? none;
}

function crosses({ words, cues }: SentenceWords, from: number, to: number, first: boolean): boolean {
  for (let i = from; i < to; i++) {
    const mark = words.kind[i];
    if (mark === 59 || mark === 58 || (first && mark === 44)) return true;
  }
  return cues.some((c) => c.start >= from && c.end <= to && (c.cue.scope === 'end' || c.cue.absence !== null));
}

/** Spinal levels from `from` to `to`: `L4-5`, `L5-S1`, `C6`, each segment or root by itself. */
export function levelsIn(words: Words, from: number, to: number): readonly string[] {
  let levels: string[] | null = null;
  for (let i = from; i < to; i++) {
    const level = levelAt(words, i);
    if (level === null) continue;
    const { text, start, end } = words;
    if (words.kind[i + 1] === 45 && i + 2 < to) {
      const second =
        levelAt(words, i + 2) ?? (words.kind[i + 2] === NUMBER ? text.slice(start[i + 2], end[i + 2]) : null);
      if (second !== null && second.length <= 3) {
        (levels ??= []).push(`${level}-${second}`);
        i += 2;
        continue;
      }
    }
    (levels ??= []).push(level);
  }
  return levels ?? none;
}

function levelAt(words: Words, at: number): string | null {
  if (words.kind[at] !== WORD) return null;
  const from = words.start[at] ?? 0;
  const length = (words.end[at] ?? 0) - from;
  if (length < 2 || length > 3) return null;
  const region = words.text.charCodeAt(from) & ~32;
  if (region !== 67 && region !== 84 && region !== 76 && region !== 83) return null;
  const number = Number(words.text.slice(from + 1, from + length));
  const most = region === 67 ? 8 : region === 84 ? 12 : 5;
  return number >= 1 && number <= most ? `${String.fromCharCode(region)}${number}` : null;
}
