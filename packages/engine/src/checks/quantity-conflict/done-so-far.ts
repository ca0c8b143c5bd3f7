import { evidenceOf, type Sentence } from '../../evidence/index.ts';
import type { Passage } from '../../text/index.ts';
import { isTreatment, sameTreatment } from '../treatment.ts';

/** How many visits a sentence says were had. */
interface Count {
  readonly visits: number;
  readonly sentence: Sentence;
}

export interface CountConflict {
  readonly told: Count;
  readonly recorded: Count;
}

const had =
  /\b(?:completed|attended|received|underwent|undergone|participated in|has had|have had|had|has already had|used)\b/i;
const notYet =
  /\b(?:request|recommend|authoriz|certif|approv|allow|plan|schedul|at least|approximately|about|some|presumably|up to|trial|another|additional|remaining|more|initial|first|last|since|post-?op|postsurgical|surgery)/i;

/**
 * "He has completed 16 visits" where the summary has four of that treatment. Null where either side gives no plain
 * number, or where the numbers of the summary add up to the one in the rationale.
 */
export function countConflict(heading: Passage, summary: Passage | null, rationale: Passage): CountConflict | null {
  if (summary === null) return null;
  const asked = evidenceOf(heading, 'heading')
    .assertions.map(({ concept }) => concept)
    .filter(isTreatment);
  if (asked.length !== 1) return null;
  const recorded = countsIn(summary, 'summary', asked);
  const [first] = recorded;
  if (first === undefined) return null;
  const numbers = new Set([
    ...recorded.map(({ visits }) => visits),
    recorded.reduce((sum, { visits }) => sum + visits, 0),
  ]);
  const told = countsIn(rationale, 'rationale', asked).find(({ visits }) => !numbers.has(visits));
  return told === undefined ? null : { told, recorded: first };
}

function countsIn(passage: Passage, section: 'summary' | 'rationale', asked: readonly string[]): Count[] {
  const { assertions, sentences } = evidenceOf(passage, section);
  return assertions.flatMap(({ concept, polarity, values, sentence: at, speaker }) => {
    const sentence = sentences[at];
    if (sentence === undefined || polarity !== 'present' || speaker === 'guideline' || speaker === 'utilization-review')
      return [];
    if (!isTreatment(concept) || !asked.some((one) => sameTreatment(one, concept))) return [];
    if (!had.test(sentence.text) || notYet.test(sentence.text)) return [];
    return values.flatMap(({ measure, value, min }) =>
      measure === 'visits' && min === null ? [{ visits: value, sentence }] : [],
    );
  });
}
