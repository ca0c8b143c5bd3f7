import { type Assertion, evidenceOf, type Sentence } from '../../evidence/index.ts';
import type { Reading } from '../../letter/reading.ts';
import { type Narrowing, narrowed } from './narrowing.ts';
import { studyMeant } from './study.ts';
import { isTreatment } from '../treatment.ts';
import type { Passage } from '../../text/index.ts';

/** The reviewer says in a rationale that a thing is absent or not documented. */
export interface Claim {
  readonly item: number;
  /** Index of the item in the letter. */
  readonly index: number;
  readonly said: Assertion;
  readonly sentence: Sentence;
  readonly passage: Passage;
  /** Treatments named in the same sentence, not as the thing that is missing. */
  readonly treatments: readonly Assertion[];
  /** Concepts that the heading of the item asks for. */
  readonly requested: readonly string[];
  /** How many services the heading asks for. */
  readonly services: number;
  /** Words that leave room, with those that the families meet still in it. */
  readonly hedges: readonly string[];
  /** Words that narrow what is said to be missing: "no evidence of a *complex* hernia". */
  readonly narrowed: Narrowing;
  /** "No *diagnosis* of arthritis", "no *imaging evidence* of a tear": what the missing thing was to be told by. */
  readonly told: 'diagnosis' | 'imaging' | null;
  /** It is asked what the result of a treatment was: "not noted what improvement". */
  readonly asksResult: boolean;
}

/** Every claim of absence by the reviewer, in the order of the letter. */
export function claimsOf(reading: Reading): Claim[] {
  return reading.passages.items.flatMap(({ rationale }, index) => {
    if (rationale === null) return [];
    const heading = reading.passages.items[index]?.heading;
    const asked = heading === undefined ? [] : evidenceOf(heading, 'heading').assertions;
    const requested = asked.map(({ concept }) => concept);
    const services = new Set(requested.filter(isTreatment)).size;
    const { assertions, sentences } = evidenceOf(rationale, 'rationale');
    return assertions.flatMap((raw) => {
      const { said, told } = meant(raw, assertions, rationale.text);
      if (said.polarity !== 'absent' && said.polarity !== 'not-documented') return [];
      const sentence = sentences[said.sentence];
      if (said.speaker !== 'reviewer' || said.cue === null || sentence === undefined) return [];
      if (ofGuideline.test(sentence.text)) return [];
      const neighbours = assertions.filter(
        (other) => other.sentence === said.sentence && other !== raw && other.range !== said.range,
      );
      return [
        {
          item: reading.letter.items[index]?.number ?? index + 1,
          index,
          said,
          sentence,
          passage: rationale,
          treatments: neighbours.filter(
            ({ kind, polarity }) => (kind === 'treatment' || kind === 'drug') && polarity !== said.polarity,
          ),
          requested,
          services,
          hedges: said.hedges,
          told,
          narrowed: narrowed(rationale.text, said, sentence, said === raw ? neighbours : [...neighbours, raw]),
          asksResult:
            said.kind === 'response' &&
            said.concept !== 'treatment-failure' &&
            /\b(?:what|results?|outcomes?)\b/i.test(rationale.text.slice(said.cue.range.start, said.range.end)),
        },
      ];
    });
  });
}

/** "The MTUS is silent on Ambien" misses nothing in the file. */
const ofGuideline =
  /\b(?:MTUS|ODG|ACOEM|guidelines?)\b[^.;,]{0,50}\b(?:(?:is|are) silent|(?:does|do|did) not|(?:has|have) no)\b/i;

/** Words that only lead to the thing that is missing. */
const leads: Readonly<Record<string, Claim['told']>> = {
  'trial-period': null,
  symptom: null,
  diagnosis: 'diagnosis',
  'imaging-study': 'imaging',
  mri: 'imaging',
  'x-ray': 'imaging',
  ct: 'imaging',
};
const lead =
  /^ (?:(?:evidence|findings?|confirmation|corroboration) )?(?:of|with|showing|demonstrating|confirming|corroborating|suggesting|to (?:corroborate|confirm|show|support)) (?:an? |any |the |prior |previous )?$/i;

/** The last of "sensory, motor or reflex abnormality" stands for all three. */
const nerve = new Set(['reflex-change', 'sensory-loss', 'weakness', 'sensation', 'reflexes']);

/** "No trial of splinting" misses splinting, "no imaging evidence of a tear" a tear on imaging. */
function meant(raw: Assertion, all: readonly Assertion[], text: string): { said: Assertion; told: Claim['told'] } {
  const list = nerve.has(raw.concept)
    ? /\b(?:motor|sensory)\b[\w ,/]{0,20}$/i.exec(text.slice(0, raw.range.start))
    : null;
  if (list !== null) {
    const range = { start: list.index, end: raw.range.end };
    return { said: { ...raw, concept: 'neurological-deficit', kind: 'finding', range }, told: null };
  }
  const study = studyMeant(raw);
  if (study !== null) return { said: { ...raw, concept: study, kind: 'imaging' }, told: null };
  const told = leads[raw.concept];
  if (told === undefined || (raw.polarity !== 'absent' && raw.polarity !== 'not-documented'))
    return { said: raw, told: null };
  const next = all.find(({ sentence, range }) => sentence === raw.sentence && range.start >= raw.range.end);
  if (next === undefined || !lead.test(text.slice(raw.range.end, next.range.start))) return { said: raw, told: null };
  const hedges = [...raw.hedges, ...next.hedges].filter((hedge) => hedge !== 'objective');
  return { said: { ...next, polarity: raw.polarity, cue: raw.cue, speaker: raw.speaker, hedges }, told };
}
