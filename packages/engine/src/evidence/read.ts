import { at, type Passage } from '../text/index.ts';
import type { Assertion, Evidence, Polarity, Sentence, Speaker } from './assertion.ts';
import { conditionOf, signed, spared } from './condition.ts';
import { datesOf } from './dates-of-words.ts';
import { hedgesOf } from './hedging.ts';
import { type Memory, places } from './place.ts';
import { polarities } from './polarity.ts';
import { sentenceWords } from './sentence-words.ts';
import { type Range, sentencesOf } from './sentences.ts';
import { type Section, speakers } from './speaker.ts';
import { states } from './state.ts';
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
