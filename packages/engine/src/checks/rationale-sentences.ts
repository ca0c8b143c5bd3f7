import { evidenceOf, type Sentence } from '../evidence/index.ts';
import type { Passage } from '../text/index.ts';

/** What a reviewer says of the request itself. */
const ofRequest =
  /\b(?:request(?:s|ed|ing)?|in question|necessity (?:of|for)|need (?:of|for)|medically necessary|not necessary|is (?:not )?(?:supported|warranted|indicated|certified|justified))\b/i;

interface Told {
  readonly own: readonly Sentence[];
  readonly ofRequest: readonly Sentence[];
}

/** Several checks ask for the sentences of one rationale. */
const known = new WeakMap<Passage, Told>();

function told(rationale: Passage): Told {
  const before = known.get(rationale);
  if (before !== undefined) return before;
  const own = evidenceOf(rationale, 'rationale').sentences.filter(
    ({ speaker }) => speaker !== 'guideline' && speaker !== 'utilization-review',
  );
  const found = { own, ofRequest: own.filter(({ text }) => ofRequest.test(text)) };
  known.set(rationale, found);
  return found;
}

/** The sentences of a rationale that speak of this worker's case: no guideline talk, no report of what UR said. */
export function ownSentences(rationale: Passage): readonly Sentence[] {
  return told(rationale).own;
}

/** Those of them that speak of the request. */
export function requestSentences(rationale: Passage): readonly Sentence[] {
  return told(rationale).ofRequest;
}
