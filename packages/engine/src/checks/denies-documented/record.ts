import { type Evidence, evidenceOf, type Assertion, type Sentence } from '../../evidence/index.ts';
import type { Reading } from '../../letter/reading.ts';
import type { Passage } from '../../text/index.ts';

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
    facts.push(...factsIn(evidence, passages.summary, null));
    for (const { concept, polarity, state, speaker } of evidence.assertions) {
      if (speaker === 'utilization-review' || speaker === 'guideline') continue;
      if (polarity === 'absent' || polarity === 'denied' || polarity === 'not-documented' || state === 'normal')
        denied.add(concept);
    }
  }
  for (const [index, { rationale }] of passages.items.entries()) {
    if (rationale === null) continue;
    const item = letter.items[index]?.number ?? index + 1;
    facts.push(...factsIn(evidenceOf(rationale, 'rationale'), rationale, item).filter(ofThisWorker));
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
  const own = [...assertions, ...painDrops(assertions, sentences)].filter(
    ({ speaker }) => speaker !== 'utilization-review' && speaker !== 'guideline',
  );
  const treatmentsIn = new Map<number, string[]>();
  for (const { sentence, kind, concept, polarity } of own) {
    if ((kind !== 'treatment' && kind !== 'drug') || polarity === 'planned') continue;
    const list = treatmentsIn.get(sentence) ?? [];
    list.push(concept);
    treatmentsIn.set(sentence, list);
  }
  return own.flatMap((told) => {
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

/** "His father had a heart attack" is not of the worker. */
function ofRelative({ range, kind }: Assertion, sentence: Sentence): boolean {
  if (kind === 'treatment' || kind === 'drug') return false;
  const before = sentence.text.slice(0, range.start - sentence.range.start);
  return /\b(?:father|mother|parents?|brother|sister|son|daughter|wife|husband|spouse|uncle|aunt|cousin|family history|friend|co-?worker)\b[^;:]{0,30}\b(?:had|has|have|was|is|suffer\w*|died|diagnosed|of|with|for)\b[^.;]*$/i.test(
    before,
  );
}

const fell =
  /\bpain\b[^.;]{0,60}?\bfrom (?:an? )?(\d{1,2})(?:\/10| out of 10| of 10)? (?:down )?to (?:an? )?(\d{1,2})\b(?!%| percent| weeks| months| years| degrees)/i;
const score =
  /\b(?:BAI|BDI|PHQ(?:-?9)?|GAD(?:-?7)?|PCL(?:-?5)?|ODI|DASH|Oswestry|inventory|score)\b[^.;]{0,40}?\b(?:from|of) (?:an? )?(\d{1,3}) (?:down )?to (?:an? )?(\d{1,3})\b(?!%| percent)/i;
const without =
  /\b(\d{1,2})(?:\/10| out of 10| of 10)? without\b[^.;]{0,40}?\b(\d{1,2})(?:\/10| out of 10| of 10)? with\b(?!out)/i;

/** "The pain went from 7 to 3", "8 without medication and 4 with it": relief of pain in numbers. */
function painDrops(assertions: readonly Assertion[], sentences: readonly Sentence[]): Assertion[] {
  return sentences.flatMap(({ text }, index) => {
    const inPain = fell.exec(text) ?? (/\bpain\b/i.test(text) ? without.exec(text) : null);
    const match = inPain ?? score.exec(text);
    if (match === null || Number(match[2]) >= Number(match[1]) || /\b(?:rang|vari|fluctuat)/i.test(text)) return [];
    const pain = assertions.find(
      ({ sentence, kind, polarity }) =>
        sentence === index && (inPain === null || kind === 'symptom') && polarity === 'present',
    );
    return pain === undefined
      ? []
      : [
          {
            ...pain,
            concept: inPain === null ? 'improvement' : 'pain-relief',
            kind: 'response' as const,
            state: null,
            hedges: [],
            parts: [],
            side: null,
            text: match[0],
          },
        ];
  });
}
