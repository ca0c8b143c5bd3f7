import { at, type Passage, type Span } from '../text/index.ts';
import type { Assertion, Evidence, Polarity, Sentence, Speaker } from './assertion.ts';
import { conditionOf, signed, spared } from './condition.ts';
import { datesOf } from './dates-of-words.ts';
import { hedgesOf } from './hedging.ts';
import { type Memory, placeless, places } from './place.ts';
import { polarities } from './polarity.ts';
import { type SentenceWords, sentenceWords } from './sentence-words.ts';
import { type Range, sentencesOf } from './sentences.ts';
import { type Section, speakers } from './speaker.ts';
import { states } from './state.ts';
import { tables } from './tables.ts';
import { timeless, times } from './time.ts';
import { values } from './values.ts';
import { type Columns, columnsFor, type Words } from './words.ts';

/** What a reader must know of a passage beside its words. */
export interface Context {
  readonly section: Section;
  /** Who speaks where nothing else is said; by default the record, in a rationale the reviewer. */
  readonly speaker?: Speaker;
}

/** Kept from one passage to the next, while they are not large. */
let columns: Columns = columnsFor('');
const LARGE = 1 << 16;

function columnsOf(text: string): Columns {
  if (columns.start.length > text.length) return columns;
  const enough = columnsFor(text);
  if (text.length < LARGE) columns = enough;
  return enough;
}

/** What a passage says, each with its place. Never throws on any text; time is linear in it. */
export function readEvidence(passage: Passage, context: Context): Evidence {
  const lexicon = tables();
  const words = lexicon.wordsOf(passage.text, columnsOf(passage.text));
  const ranges = sentencesOf(words);
  const found = lexicon.find(words);
  const who = speakers(words, ranges, lexicon, found, context.section, context.speaker ?? null);
  const sentences: Sentence[] = ranges.map((range, index) => {
    const { start, end } = placeOf(words, range);
    return {
      span: at(passage, start, end),
      text: passage.text.slice(start, end),
      range: { start, end },
      speaker: who[index] ?? 'record',
    };
  });
  const assertions: Assertion[] = [];
  const memory: Memory = new Map();
  const fallback: Polarity = context.section === 'heading' ? 'planned' : 'present';
  let index = -1;
  for (const sentence of sentenceWords(words, ranges, lexicon, found)) {
    index += 1;
    if (sentence.concepts.length > 0)
      assertIn(passage, sentence, index, who[index] ?? 'record', fallback, memory, assertions);
  }
  return { sentences, assertions };
}

function placeOf({ start, end }: Words, range: Range): Span {
  return { start: start[range.start] ?? 0, end: end[range.end - 1] ?? 0 };
}

/** Adds what one sentence says. */
function assertIn(
  passage: Passage,
  sentence: SentenceWords,
  index: number,
  speaker: Speaker,
  fallback: Polarity,
  memory: Memory,
  assertions: Assertion[],
): void {
  const { words } = sentence;
  const said = polarities(sentence, fallback);
  const state = states(sentence);
  const dates = datesOf(words, sentence);
  const measured = values(sentence, dates);
  const where = places(sentence, memory);
  const when = times(sentence, dates);
  for (const mention of sentence.concepts) {
    const { concept } = mention;
    const range = placeOf(words, mention);
    const { polarity: raw, cue } = said[mention.at] ?? { polarity: fallback, cue: null };
    // A rule plans nothing for this worker.
    const settled = raw === 'planned' && speaker === 'guideline' ? 'present' : raw;
    const own = measured[mention.at] ?? none;
    // "The ankle reflex was absent": the function was looked for and is not as it should be.
    const lost =
      concept.kind === 'function' &&
      cue !== null &&
      /absent|lost/i.test(words.text.slice(words.start[cue.start], words.end[cue.end - 1]));
    const condition = lost ? 'abnormal' : conditionOf(mention, state[mention.at] ?? null, own);
    const { parts, side, levels } = where[mention.at] ?? placeless;
    assertions.push({
      concept: concept.id,
      kind: concept.kind,
      polarity: signed(
        mention,
        lost || spared(mention, settled, condition, own.length > 0) ? 'present' : settled,
        condition,
        state[mention.at] !== undefined,
      ),
      state: condition,
      speaker,
      parts,
      side,
      levels,
      values: own,
      hedges: hedgesOf(sentence, mention, cue),
      time: when[mention.at] ?? timeless,
      span: at(passage, range.start, range.end),
      text: passage.text.slice(range.start, range.end),
      range,
      cue: cue === null ? null : decider(passage, placeOf(words, cue)),
      sentence: index,
    });
  }
}

function decider(passage: Passage, range: Span): Assertion['cue'] {
  return {
    text: passage.text.slice(range.start, range.end),
    span: at(passage, range.start, range.end),
    range,
  };
}

const none: readonly never[] = [];

const known = new WeakMap<Passage, Map<Section, Evidence>>();

/** `readEvidence`, remembered: several checks ask the same passage. */
export function evidenceOf(passage: Passage, section: Section): Evidence {
  const sections = known.get(passage) ?? new Map<Section, Evidence>();
  known.set(passage, sections);
  const read = sections.get(section) ?? readEvidence(passage, { section });
  sections.set(section, read);
  return read;
}

/** The assertions alone. */
export function readAssertions(passage: Passage, context: Context): readonly Assertion[] {
  return readEvidence(passage, context).assertions;
}
