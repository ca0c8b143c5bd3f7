import { at, type Passage } from '../text/index.ts';
import type { Assertion, Evidence, Polarity, Sentence, Speaker, Value } from './assertion.ts';
import { datesOf } from './dates-of-words.ts';
import { type Memory, places } from './place.ts';
import { polarities } from './polarity.ts';
import { type Mention, type SentenceWords, sentenceWords } from './sentence-words.ts';
import { type Range, sentencesOf } from './sentences.ts';
import { type Section, speakers } from './speaker.ts';
import { type State, states } from './state.ts';
import { tables } from './tables.ts';
import { times } from './time.ts';
import { values } from './values.ts';
import { wordsOf } from './words.ts';

/** What a reader must know of a passage beside its words. */
export interface Context {
  readonly section: Section;
  /** Who speaks where nothing else is said; by default the record, in a rationale the reviewer. */
  readonly speaker?: Speaker;
}

/** What a passage says, each with its place. Never throws on any text; time is linear in it. */
export function readEvidence(passage: Passage, context: Context): Evidence {
  const lexicon = tables();
  const words = wordsOf(passage.text, lexicon.vocabulary);
  const ranges = sentencesOf(words);
  const found = lexicon.find(words);
  const who = speakers(words, ranges, lexicon, found, context.section, context.speaker ?? null);
  const place = (range: Range): { start: number; end: number } => ({
    start: words.start[range.start] ?? 0,
    end: words.end[range.end - 1] ?? 0,
  });
  const sentences: Sentence[] = ranges.map((range, index) => {
    const { start, end } = place(range);
    return {
      span: at(passage, start, end),
      text: passage.text.slice(start, end),
      range: { start, end },
      speaker: who[index] ?? 'record',
    };
  });
  const assertions: Assertion[] = [];
  const memory: Memory = new Map();
  let index = -1;
  for (const sentence of sentenceWords(words, ranges, lexicon, found)) {
    index += 1;
    if (sentence.concepts.length === 0) continue;
    const said = polarities(sentence, context.section === 'heading' ? 'planned' : 'present');
    const state = states(sentence);
    const dates = datesOf(words, sentence);
    const measured = values(sentence, dates);
    const where = places(sentence, memory);
    const when = times(sentence, dates);
    for (const mention of sentence.concepts) {
      const { start, end } = place(mention);
      const { polarity: raw, cue } = said.get(mention) ?? { polarity: 'present' as Polarity, cue: null };
      // A rule plans nothing for this worker.
      const settled = raw === 'planned' && who[index] === 'guideline' ? 'present' : raw;
      const own = measured.get(mention) ?? [];
      // "The ankle reflex was absent": the function was looked for and is not as it should be.
      const lost =
        mention.concept.kind === 'function' &&
        cue !== null &&
        /absent|lost/i.test(words.text.slice(words.start[cue.start], words.end[cue.end - 1]));
      const condition = lost ? 'abnormal' : conditionOf(mention, state.get(mention) ?? null, own);
      const cueAt = cue === null ? null : place(cue);
      assertions.push({
        concept: mention.concept.id,
        kind: mention.concept.kind,
        polarity: signed(
          mention,
          lost || spared(mention, settled, condition, own.length > 0) ? 'present' : settled,
          condition,
          state.has(mention),
        ),
        state: condition,
        speaker: who[index] ?? 'record',
        parts: where.get(mention)?.parts ?? [],
        side: where.get(mention)?.side ?? null,
        levels: where.get(mention)?.levels ?? [],
        values: own,
        hedges: hedgesOf(sentence, mention, cue),
        time: when.get(mention) ?? { when: null, dates: [] },
        span: at(passage, start, end),
        text: passage.text.slice(start, end),
        range: { start, end },
        cue:
          cueAt === null
            ? null
            : {
                text: passage.text.slice(cueAt.start, cueAt.end),
                span: at(passage, cueAt.start, cueAt.end),
                range: cueAt,
              },
        sentence: index,
      });
    }
  }
  return { sentences, assertions };
}

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

/** A strength below 5/5 is abnormal, whatever else is said of it; 5/5 is normal where nothing else is. */
function conditionOf({ concept }: Mention, state: State, own: readonly Value[]): State {
  if (concept.kind !== 'function' && concept.kind !== 'sign') return null;
  const strength = own.filter(({ measure }) => measure === 'strength');
  if (strength.some(({ value, min, printed }) => (min ?? value) < 5 || /5 ?-/.test(printed))) return 'abnormal';
  if (strength.length > 0) return state ?? 'normal';
  if (
    own.some(
      ({ measure, value, unit }) => measure === 'angle' && unit.startsWith('/') && value < Number(unit.slice(1, -8)),
    )
  )
    return 'abnormal';
  return state;
}

/** "no weakness, intact sensation": a function that is said to be normal is not what is missing. */
function spared({ concept }: Mention, polarity: Polarity, state: State, measured: boolean): boolean {
  return concept.kind === 'function' && polarity === 'absent' && (state === 'normal' || measured);
}

/** A provocative sign is there where it is positive, and not there where it is negative. */
function signed({ concept }: Mention, polarity: Polarity, state: State, stated: boolean): Polarity {
  if (concept.kind !== 'sign') return polarity;
  if (state === 'normal') return polarity === 'present' || polarity === 'not-documented' ? 'absent' : polarity;
  if (polarity !== 'present') return polarity;
  return state === 'abnormal' ? 'present' : stated ? 'mentioned' : 'present';
}

/**
 * Words that leave room: in the cue, from the thing before to the end of this one ("no objective evidence of X or of
 * significant Y"), or right before the thing where there is no cue.
 */
function hedgesOf(sentence: SentenceWords, mention: Mention, cue: Range | null): string[] {
  const { words, concepts } = sentence;
  const previous = concepts.filter((other) => other.end <= mention.start).at(-1)?.end ?? sentence.start;
  const from = cue === null || cue.start > mention.start ? mention.start - 2 : Math.max(cue.end, previous);
  return sentence.hedges
    .filter(({ start, end }) => {
      const inCue = cue !== null && start >= cue.start && end <= cue.end;
      return inCue || (start >= from && end <= mention.end);
    })
    .map((match) => words.text.slice(words.start[match.start], words.end[match.end - 1]).toLowerCase());
}
