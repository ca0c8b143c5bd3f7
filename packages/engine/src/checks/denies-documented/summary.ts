import { type Assertion, type Evidence, evidenceOf, type Sentence } from '../../evidence/index.ts';
import type { Reading } from '../../letter/reading.ts';
import type { Passage } from '../../text/index.ts';

/** A fact that the summary tells, with its sentence. */
export interface Fact {
  readonly told: Assertion;
  readonly sentence: Sentence;
  /** Treatments and medicines in the same sentence. */
  readonly treatments: readonly string[];
}

export interface Summary {
  readonly passage: Passage;
  readonly facts: readonly Fact[];
  /** Things that the summary itself also says are absent or normal: the record is not of one mind. */
  readonly denied: ReadonlySet<string>;
}

/** What the summary tells as done, found, complained of or planned; not what utilization review said. */
export function summaryOf(reading: Reading): Summary | null {
  const passage = reading.passages.summary;
  if (passage === null) return null;
  const evidence: Evidence = evidenceOf(passage, 'summary');
  const own = evidence.assertions.filter(({ speaker }) => speaker !== 'utilization-review' && speaker !== 'guideline');
  const treatmentsIn = new Map<number, string[]>();
  for (const { sentence, kind, concept, polarity } of own) {
    if ((kind !== 'treatment' && kind !== 'drug') || polarity === 'planned') continue;
    const list = treatmentsIn.get(sentence) ?? [];
    list.push(concept);
    treatmentsIn.set(sentence, list);
  }
  const facts = own.flatMap((told) => {
    const sentence = evidence.sentences[told.sentence];
    if (sentence === undefined || (told.polarity !== 'present' && told.polarity !== 'planned')) return [];
    return [{ told, sentence, treatments: treatmentsIn.get(told.sentence) ?? [] }];
  });
  const denied = new Set(
    own.flatMap(({ concept, polarity, state }) =>
      polarity === 'absent' || polarity === 'denied' || polarity === 'not-documented' || state === 'normal'
        ? [concept]
        : [],
    ),
  );
  return { passage, facts, denied };
}
