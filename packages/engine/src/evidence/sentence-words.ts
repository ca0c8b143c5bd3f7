import type { Amounts } from './numbers.ts';
import type { PhraseMatch } from './phrases.ts';
import type { Range } from './sentences.ts';
import type { ConceptEntry, Cue, Found, PlaceEntry, Tables } from './tables.ts';
import { WordSet } from './word-set.ts';
import type { Words } from './words.ts';

/** One sentence with everything that was found in it, by number of word. */
export interface SentenceWords extends Range {
  readonly words: Words;
  readonly concepts: readonly Mention[];
  readonly cues: readonly CueMatch[];
  readonly hedges: readonly PhraseMatch[];
  readonly places: readonly PlaceMatch[];
  readonly amounts: Amounts;
}

export interface Mention extends Range {
  readonly concept: ConceptEntry;
  /** Its number in the sentence: what is found of the mentions of a sentence is kept in lists, by this number. */
  readonly at: number;
}

export interface CueMatch extends Range {
  readonly cue: Cue;
}

export interface PlaceMatch extends Range, PlaceEntry {}

/** Kinds whose own words ask for something: "the request for". */
const orders = new Set(['request', 'documentation']);
const negations = new WordSet(['no', 'not', 'without', 'little', 'minimal']);
const none: readonly never[] = [];

/** Hands the matches of a whole text out to its sentences. A cue inside a concept's words is part of the concept. */
export function* sentenceWords(
  words: Words,
  ranges: readonly Range[],
  tables: Tables,
  found: Found,
): Generator<SentenceWords> {
  const { concepts, cues, hedges, places } = found;
  let [c, q, h, p] = [0, 0, 0, 0];
  for (const range of ranges) {
    const mentions: Numbered[] = [];
    for (let match = concepts[c]; match !== undefined && match.start < range.end; match = concepts[++c]) {
      const concept = tables.conceptOf[match.entry];
      if (concept !== undefined && concept.kind !== 'ignored')
        mentions.push({ start: match.start, end: match.end, concept, at: mentions.length });
    }
    if (mentions.length === 0) {
      // Nothing is said here; what else was found is passed by.
      while ((cues[q]?.start ?? Number.POSITIVE_INFINITY) < range.end) q += 1;
      while ((hedges[h]?.start ?? Number.POSITIVE_INFINITY) < range.end) h += 1;
      while ((places[p]?.start ?? Number.POSITIVE_INFINITY) < range.end) p += 1;
      yield silent(words, range, tables.amounts);
      continue;
    }
    const heard: CueMatch[] = [];
    let at = 0;
    for (let match = cues[q]; match !== undefined && match.start < range.end; match = cues[++q]) {
      const cue = tables.cueOf[match.entry];
      if (cue === undefined) continue;
      while ((mentions[at]?.end ?? Number.POSITIVE_INFINITY) <= match.start) at += 1;
      const mention = mentions[at];
      if (mention !== undefined && mention.start < match.end && !cue.noun) {
        const inside = mention.start <= match.start && match.end <= mention.end;
        const whole = mention.start === match.start && match.end === mention.end;
        const timely = cue.when !== null && cue.absence === null && cue.scope === null && cue.plan === null;
        const kept =
          (cue.plan !== null && orders.has(mention.concept.kind)) || (whole && cue.state !== undefined) || timely;
        if (inside && !kept) continue;
        // "failure to document", "did not show": the cue is the longer, so the concept is part of it.
        if (cue.absence !== null && match.start <= mention.start && mention.end <= match.end) {
          mentions.splice(at, 1);
          for (let rest = at; rest < mentions.length; rest++) renumber(mentions, rest);
        }
        // "had not | proven beneficial": the concept has the negation in it.
        else if (!inside && match.end < mention.end && negations.hasAt(words, mention.start)) continue;
      }
      // "not clear how | many visits": what is missed begins inside the cue.
      const runsIn = mention !== undefined && match.start < mention.start && mention.start < match.end;
      heard.push({ start: match.start, end: runsIn && mention.end > match.end ? mention.start : match.end, cue });
    }
    let soft: PhraseMatch[] | null = null;
    for (let match = hedges[h]; match !== undefined && match.start < range.end; match = hedges[++h])
      (soft ??= []).push(match);
    let where: PlaceMatch[] | null = null;
    for (let match = places[p]; match !== undefined && match.start < range.end; match = places[++p]) {
      const place = tables.placeOf[match.entry];
      if (place !== undefined)
        (where ??= []).push({ start: match.start, end: match.end, part: place.part, side: place.side });
    }
    yield {
      start: range.start,
      end: range.end,
      words,
      concepts: mentions,
      cues: heard,
      hedges: soft ?? none,
      places: where ?? none,
      amounts: tables.amounts,
    };
  }
}

type Numbered = { -readonly [K in keyof Mention]: Mention[K] };

function renumber(mentions: Numbered[], at: number): void {
  const mention = mentions[at];
  if (mention !== undefined) mention.at = at;
}

const silent = (words: Words, { start, end }: Range, amounts: Amounts): SentenceWords => ({
  start,
  end,
  words,
  concepts: none,
  cues: none,
  hedges: none,
  places: none,
  amounts,
});
