import { evidenceOf, type Sentence } from '../evidence/index.ts';
import type { Passage } from '../text/index.ts';

/** What a reviewer says of the request itself. */
const ofRequest =
  /\b(?:request(?:s|ed|ing)?|in question|necessity (?:of|for)|need (?:of|for)|medically necessary|not necessary|is (?:not )?(?:supported|warranted|indicated|certified|justified))\b/i;

/** The sentences of a rationale that speak of this worker's case: no guideline talk, no report of what UR said. */
export function ownSentences(rationale: Passage): readonly Sentence[] {
  return evidenceOf(rationale, 'rationale').sentences.filter(
    ({ speaker }) => speaker !== 'guideline' && speaker !== 'utilization-review',
  );
}

/** Those of them that speak of the request. */
export function requestSentences(rationale: Passage): readonly Sentence[] {
  return ownSentences(rationale).filter(({ text }) => ofRequest.test(text));
}
