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

/** Where the things of a sentence are: named in their own words, else right behind them, else right before, else what
 * the sentence was already speaking of. */
export function places(sentence: SentenceWords, memory: Memory): Map<Mention, Place> {
  const found = new Map<Mention, Place>();
  const { concepts } = sentence;
  if (sentence.places.length === 0) {
    for (const [at, mention] of concepts.entries()) {
      const next = concepts[at + 1]?.start ?? sentence.end;
      const levels = levelsIn(sentence.words, mention.start, Math.min(next, mention.end + 12));
      found.set(mention, { ...nowhere, levels });
    }
    return found;
  }
  const open: number[] = [];
  let subject: Omit<Place, 'levels'> = nowhere;
  let subjectAt = sentence.start;
  for (const [at, mention] of concepts.entries()) {
    const next = concepts[at + 1]?.start ?? sentence.end;
    const previous = concepts[at - 1]?.end ?? sentence.start;
    // "Straight leg raise" is of the back, whatever its name.
    const inside = mention.concept.kind === 'sign' ? [] : within(sentence, mention.start, mention.end);
    const before = within(sentence, Math.max(previous, mention.start - 7), mention.start).filter((place) =>
      adjoins(sentence, place.end, mention.start),
    );
    const behind = run(sentence, mention.end, Math.min(next, mention.end + 24));
    // The side of "left shoulder pain" stands before the words that name the part.
    const named = inside.some((place) => place.part !== null)
      ? [...sidesOnly(before), ...inside, ...sidesOnly(behind)]
      : [];
    let chosen =
      named.length > 0 ? named : behind.some((p) => p.part !== null) && before.length === 0 ? behind : before;
    if (chosen.length === 0) chosen = behind;
    else if (chosen === before) chosen = [...before, ...sidesOnly(behind)];
    const opening = within(sentence, subjectAt, mention.start);
    if (opening.some((p) => p.part !== null)) {
      if (chosen !== before) subject = settle(opening.slice(-4));
      subjectAt = mention.end;
    }
    const levels = levelsIn(sentence.words, mention.start, Math.min(next, mention.end + 12));
    for (const used of chosen) subjectAt = Math.max(subjectAt, used.end);
    const own = settle(chosen);
    let place = own;
    if (own.parts.length > 0) {
      // "Left hip: tenderness over the trochanter": the side goes with the part.
      if (own.side === null && own.parts.some((part) => subject.parts.includes(part)))
        place = { ...own, side: subject.side };
      subject = place;
    } else if (chosen.length === 0) place = subject;
    else place = { parts: subject.parts, side: own.side };
    found.set(mention, { ...place, levels });
    if (chosen.length === 0 || place.parts.length === 0) open.push(at);
  }
  // "tenderness, swelling or deformity of the left knee": the place at the end goes for the whole list.
  for (const at of open.toReversed()) {
    const mention = concepts[at];
    const next = concepts[at + 1];
    if (mention === undefined || next === undefined || !listed(sentence, mention, next)) continue;
    const [here, there] = [found.get(mention), found.get(next)];
    if (here === undefined || there === undefined || (there.parts.length === 0 && there.side === null)) continue;
    found.set(mention, {
      parts: here.parts.length === 0 ? there.parts : here.parts,
      side: here.side ?? there.side,
      levels: here.levels,
    });
  }
  remember(found, memory);
  return found;
}

/** A part goes on at the side it had in the sentence before: "Right knee: ... The knee is swollen." */
function remember(found: Map<Mention, Place>, memory: Memory): void {
  const here: Memory = new Map();
  for (const [mention, { parts, side, levels }] of found) {
    if (parts.length === 0) continue;
    const part = parts.length === 1 ? (parts[0] ?? '') : '';
    const known = side ?? memory.get(part) ?? null;
    if (side === null && known !== null) found.set(mention, { parts, side: known, levels });
    for (const each of parts) here.set(each, here.has(each) && here.get(each) !== known ? null : known);
  }
  if (here.size === 0) return;
  memory.clear();
  for (const [part, side] of here) memory.set(part, side);
}

function settle(matches: readonly PlaceMatch[]): Omit<Place, 'levels'> {
  if (matches.length === 0) return nowhere;
  const parts: string[] = [];
  let side: Place['side'] = null;
  for (const match of matches) {
    if (match.part !== null && !parts.includes(match.part)) parts.push(match.part);
    if (match.side !== null) side = side === null || side === match.side ? match.side : 'bilateral';
  }
  return { parts, side };
}

const nowhere: Omit<Place, 'levels'> = { parts: [], side: null };

function within({ places: all }: SentenceWords, from: number, to: number): PlaceMatch[] {
  return all.filter((place) => place.start >= from && place.end <= to);
}

function sidesOnly(matches: readonly PlaceMatch[]): PlaceMatch[] {
  return matches.filter((place) => place.part === null);
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
function run(sentence: SentenceWords, from: number, to: number): PlaceMatch[] {
  const matches: PlaceMatch[] = [];
  let last = from;
  for (const place of sentence.places) {
    if (place.start < from) continue;
    if (place.start >= to) break;
    const gap = place.start - last;
    if (matches.length === 0 ? gap > BEHIND : gap > 4) break;
    if (crosses(sentence, last, place.start, matches.length === 0)) break;
    matches.push(place);
    last = place.end;
  }
  return matches;
}

function crosses({ words, cues }: SentenceWords, from: number, to: number, first: boolean): boolean {
  for (let i = from; i < to; i++) {
    const mark = words.kind[i];
    if (mark === 59 || mark === 58 || (first && mark === 44)) return true;
  }
  return cues.some((c) => c.start >= from && c.end <= to && (c.cue.scope === 'end' || c.cue.absence !== null));
}

/** Spinal levels from `from` to `to`: `L4-5`, `L5-S1`, `C6`, each segment or root by itself. */
export function levelsIn(words: Words, from: number, to: number): string[] {
  const levels: string[] = [];
  for (let i = from; i < to; i++) {
    const level = levelAt(words, i);
    if (level === null) continue;
    const { text, start, end } = words;
    if (words.kind[i + 1] === 45 && i + 2 < to) {
      const second =
        levelAt(words, i + 2) ?? (words.kind[i + 2] === NUMBER ? text.slice(start[i + 2], end[i + 2]) : null);
      if (second !== null && second.length <= 3) {
        levels.push(`${level}-${second}`);
        i += 2;
        continue;
      }
    }
    levels.push(level);
  }
  return levels;
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
