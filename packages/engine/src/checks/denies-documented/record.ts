import { type Evidence, evidenceOf, type Assertion, type Sentence } from '../../evidence/index.ts';
import type { Reading } from '../../letter/reading.ts';
import type { Passage } from '../../text/index.ts';
import { outcomesIn } from './outcomes.ts';
import { studyMeant } from './study.ts';

/** A fact that the letter tells, with its sentence. */
export interface Fact {
  readonly told: Assertion;
  readonly sentence: Sentence;
  readonly passage: Passage;
  /** Number of the item whose rationale tells it, null for the summary. */
  readonly item: number | null;
  /** Treatments and medicines in the same sentence. */
  readonly treatments: readonly string[];
}

export interface LetterRecord {
  readonly facts: readonly Fact[];
  /** Things that the summary itself also says are absent or normal: the record is not of one mind. */
  readonly denied: ReadonlySet<string>;
}

/**
 * What the summary tells as done, found, complained of or planned, then what the reviewer tells of the worker in the
 * rationales; not what utilization review said, nor a guideline.
 */
export function recordOf({ passages, letter }: Reading): LetterRecord {
  const facts: Fact[] = [];
  const denied = new Set<string>();
  if (passages.summary !== null) {
    const evidence = evidenceOf(passages.summary, 'summary');
    for (const fact of factsIn(evidence, passages.summary, null)) facts.push(fact);
    for (const said of evidence.assertions) {
      const { concept, polarity, state, speaker } = said;
      if (speaker === 'utilization-review' || speaker === 'guideline' || studyNegative(said)) continue;
      if (polarity === 'absent' || polarity === 'denied' || polarity === 'not-documented' || state === 'normal')
        denied.add(concept);
    }
  }
  for (const [index, { rationale }] of passages.items.entries()) {
    if (rationale === null) continue;
    const item = letter.items[index]?.number ?? index + 1;
    for (const fact of factsIn(evidenceOf(rationale, 'rationale'), rationale, item))
      if (ofThisWorker(fact)) facts.push(fact);
  }
  return { facts, denied };
}

/** What a reviewer may be held to: findings and complaints of the worker, in a sentence that names the worker. */
function ofThisWorker({ told, sentence }: Fact): boolean {
  return (
    observed.has(told.kind) &&
    told.polarity === 'present' &&
    /\b(?:the|this) (?:injured )?(?:patient|worker|claimant|applicant|employee)\b(?!s)|\b(?:exam|examination|MRI|x-rays?)\b/i.test(
      sentence.text,
    ) &&
    !/\b(?:request|guidelines?|should|if)\b/i.test(sentence.text)
  );
}

const observed = new Set(['finding', 'sign', 'function', 'symptom']);

function factsIn({ assertions, sentences }: Evidence, passage: Passage, item: number | null): Fact[] {
  const own = [...assertions, ...outcomesIn(assertions, sentences)].filter(
    ({ speaker }) => speaker !== 'utilization-review' && speaker !== 'guideline',
  );
  const treatmentsIn = new Map<number, string[]>();
  for (const { sentence, kind, concept, polarity } of own) {
    if ((kind !== 'treatment' && kind !== 'drug') || polarity === 'planned') continue;
    const list = treatmentsIn.get(sentence) ?? [];
    list.push(concept);
    treatmentsIn.set(sentence, list);
  }
  return own.flatMap((said) => {
    const told = asFact(said);
    const sentence = sentences[told.sentence];
    if (
      sentence === undefined ||
      ofRelative(told, sentence) ||
      (told.polarity !== 'present' && told.polarity !== 'planned')
    )
      return [];
    return [{ told, sentence, passage, item, treatments: treatmentsIn.get(told.sentence) ?? [] }];
  });
}

/** "The x-rays were negative": they were taken. */
function studyNegative({ kind, polarity, cue }: Assertion): boolean {
  return (
    (kind === 'imaging' || kind === 'test') &&
    polarity === 'absent' &&
    /^(?:(?:is|are|was|were) )?(?:neg|normal|unremarkable)/i.test(cue?.text ?? '')
  );
}

const gains = new Set(['improvement', 'pain-relief', 'functional-improvement', 'response']);

/** What is said in the negative and yet documents something: "the films were negative", "it has not helped". */
function asFact(said: Assertion): Assertion {
  const study = studyMeant(said);
  if (study !== null) return { ...said, concept: study, kind: 'imaging' };
  if (studyNegative(said)) return { ...said, polarity: 'present' };
  if (said.kind === 'response' && gains.has(said.concept) && (said.polarity === 'absent' || said.polarity === 'denied'))
    return { ...said, concept: 'no-benefit', polarity: 'present' };
  return said;
}

/** "His father had a heart attack" is not of the worker. */
function ofRelative({ range, kind }: Assertion, sentence: Sentence): boolean {
  if (kind === 'treatment' || kind === 'drug') return false;
  const before = sentence.text.slice(0, range.start - sentence.range.start);
  // "His wife has noticed him snoring" tells of him.
  if (
    /\b(?:notic(?:es|ed)|report(?:s|ed)|stat(?:es|ed)|sa(?:id|ys)|observ(?:es|ed)|complain(?:s|ed)|hears?|witness(?:es|ed)|describ(?:es|ed)|tells|told)\b/i.test(
      before,
    )
  )
    return false;
  return /\b(?:father|mother|parents?|brother|sister|son|daughter|wife|husband|spouse|uncle|aunt|cousin|family history|friend|co-?worker)\b[^;:]{0,30}\b(?:had|has|have|was|is|suffer\w*|died|diagnosed|of|with|for)\b[^.;]*$/i.test(
    before,
  );
}
