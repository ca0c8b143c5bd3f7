import { type Assertion, evidenceOf, type Sentence } from '../../evidence/index.ts';
import { lexicon } from '../../knowledge/generated/lexicon.ts';
import type { Reading } from '../../letter/reading.ts';
import { isTreatment } from './treatment.ts';
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
  readonly narrowed: { readonly before: boolean; readonly after: boolean };
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

/** Words that only lead to the thing that is missing. */
const leads: Readonly<Record<string, Claim['told']>> = {
  'trial-period': null,
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
  const told = leads[raw.concept];
  if (told === undefined || (raw.polarity !== 'absent' && raw.polarity !== 'not-documented'))
    return { said: raw, told: null };
  const next = all.find(({ sentence, range }) => sentence === raw.sentence && range.start >= raw.range.end);
  if (next === undefined || !lead.test(text.slice(raw.range.end, next.range.start))) return { said: raw, told: null };
  const hedges = [...raw.hedges, ...next.hedges].filter((hedge) => hedge !== 'objective');
  return { said: { ...next, polarity: raw.polarity, cue: raw.cue, speaker: raw.speaker, hedges }, told };
}

/** Words that say nothing of what is missing. */
const empty = new Set(
  `a an the this that these any of his her their its he she they it patient patient's patients injured worker worker's
  claimant claimant's applicant applicant's employee individual has had have having been be being is was were are prior
  previous past course courses history presence existence receiving received undergone undergoing underwent attended attempts attempt been went participated utilized taken taking on tried given prescribed identified reported recorded mentioned shown listed seen found completed tried
  attempted used performed done noted documented documentation evidence indication indicating indicate that showing
  show demonstrating demonstrate regarding about concerning of for in on with and or to support specifying which
  reflect reflecting the file record records medical provided submitted available review case exam examination physical
  findings clinical note notes report reports from by at as well also there no nor significant other such one two more
  given currently ever so far suggesting suggest establish any results result what may received trial trials
  documenting describing either both if whether formal complaints complaint symptoms signs sign finding worker's
  objective present within during signed executed formal baseline`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words for a part or a side, which are held against those of the summary by themselves. */
const places = new Set(
  [...lexicon.places.places, ...lexicon.places.sides].flatMap(({ terms }) =>
    terms.flatMap((term) => term.toLowerCase().split(/[^a-z]+/)),
  ),
);

/** Words that leave room are held against a claim by themselves. */
const soft = new Set(
  lexicon.phrases
    .filter(({ role }) => role === 'hedge')
    .flatMap(({ groups }) => groups.flatMap(({ phrases }) => phrases.flatMap((words) => words.split(' ')))),
);

/** Words after which a sentence says what the absence means, not what is absent. */
const close =
  /^(?:[;:.]|,(?! (?:that|which) )| to (?:warrant|support|justify|necessitate|substantiate|suggest|cause)| that would| which would| warranting| supporting the| therefore| and therefore| so | such that| but | however| as such| given | although | prior to (?:this|the) request| in this case| at this time| for this| in the (?:medical |clinical |submitted |provided )?(?:records?|documentation|file|notes?)| on (?:physical )?(?:exam|examination))/i;

function narrowed(
  text: string,
  said: Assertion,
  sentence: Sentence,
  neighbours: readonly Assertion[],
): Claim['narrowed'] {
  const cue = said.cue;
  if (cue === null) return { before: true, after: true };
  const [from, to] =
    cue.range.end <= said.range.start ? [cue.range.end, said.range.start] : [said.range.end, cue.range.start];
  const behind = Math.max(said.range.end, cue.range.end);
  const rest = text.slice(behind, sentence.range.end);
  let end = 0;
  while (end < rest.length && !close.test(rest.slice(end, end + 60))) end += 1;
  return { before: content(text, from, to, neighbours), after: content(text, behind, behind + end, neighbours) };
}

/** Whether words of substance stand between two places, those of other statements left out. */
function content(text: string, from: number, to: number, neighbours: readonly Assertion[]): boolean {
  for (const match of text.slice(from, to).matchAll(/[\p{L}']+/gu)) {
    const start = from + match.index;
    if (neighbours.some(({ range }) => range.start <= start && start < range.end)) continue;
    const word = match[0].toLowerCase();
    if (!empty.has(word) && !soft.has(word) && !places.has(word) && !places.has(word.replace(/s$/, ''))) return true;
  }
  return false;
}
