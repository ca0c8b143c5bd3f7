import { type Passage, sentencesOf } from '../../text/index.ts';
import type { Check } from '../check.ts';
import { quoteFrom } from '../quote.ts';
import { isGeneral, isParticular } from './particular.ts';

const id = 'no-patient-reasons';
const source =
  'LC 4610.6(c), (d): the reviewer decides on the specific medical needs of the employee and cites the medical condition';

/** Words that only ever speak of this worker, wherever they stand. */
const surely =
  /\b(?:he|she|his|her|him|hers|claimant|claimant's|applicant|applicant's|injured worker|injured worker's|iw|(?:this|our) (?:patient|worker|individual|employee|case|request)|(?:current|present) case|case at hand|at issue|present here|first-time request|office visit|the (?:patient|worker|employee|individual) (?:is|was|has|had|does|did|reports?|reported|presents?|presented|complain\w*|continues?|continued|underwent|received|would|will|already)|patient's (?:pain|condition|symptoms|diagnos\w+|injury|history|clinical|current)|date of injury|years? old|request for authorization|rfa|there (?:was|were) (?:no|a lack|insufficient|little)|given that|these circumstances|to undergo|underwent|is being (?:prescribed|requested|treated))\b|\b\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\b/i;
/** Words on the file; in guideline text they stand beside a rule ("should be documented"). */
const file =
  /\b(?:records?|documentation|documented|documents?|notes?|noted|reports?|reported|providers?|physician|doctor|treater|treating (?:physician|provider|doctor|surgeon)|submitted|provided|exam|examination|subjective|history|prior|previous|summary|surgeon|therapist|no evidence of|no indication|no mention|diagnos\w*|symptoms|complain\w*)\b/i;
const rule =
  /\b(?:mtus|odg|acoem|guidelines?|chapter|official disability|recommended|recommends?|criteria|literature|stud(?:y|ies)|trials?|evidence-based|fda|should|must|may|can be|defined|patients|people|often|usually|generally|typically|frequently|commonly|\w+ et al)\b|\([A-Z][a-z]+(?:,| et al)[^)]*\d{4}\)/i;
/** The item falls or stands with another one: a reason, if a short one. */
const withAnother =
  /\b(?:primary (?:procedure|surgery|surgical|request|service)|associated (?:services?|surgical|surgery)|(?:surgery|procedure|operation|arthroscopy|injection|repair|release|fusion|decompression|replacement|reconstruction|meniscectomy|discectomy|arthroplasty|surgical (?:request|intervention|procedure))[\w ,-]{0,40} (?:is|was|has been|are|were) (?:not )?(?:medically )?(?:necessary|approved|certified|authorized|supported|indicated|established|warranted)|other item)\b/i;

/** The result alone. */
const verdict =
  /\b(?:medically (?:necessary|appropriate|indicated|reasonable)|medical necessity|not (?:necessary|indicated|supported|warranted))\b/i;

/** Guideline text and a result, and nothing of this worker between them. */
export const check: Check = {
  id,
  severity: 'error',
  description: 'Finds a rationale that holds guideline text and a result, and nothing of this worker.',
  source,
  run(reading) {
    return reading.letter.items.flatMap((item, index) => {
      const rationale = reading.passages.items[index]?.rationale ?? null;
      if (rationale === null || rationale.text === '' || speaksOfWorker(rationale)) return [];
      const last = sentencesOf(rationale).at(-1) ?? { start: 0, end: rationale.text.length };
      const message =
        'Nothing in this rationale is about this worker: it gives the guideline and the result. ' +
        'The reader cannot tell which fact decided. Name the finding, or the absence, that the guideline is held against.';
      return [
        {
          check: id,
          severity: 'error' as const,
          item: item.number,
          message,
          quotes: [quoteFrom(rationale, last.start, last.end)],
          source,
        },
      ];
    });
  },
};

/** Some sentence that is no guideline talk names the worker, the file or another item, or tells of this case. */
function speaksOfWorker(rationale: Passage): boolean {
  let reason = false;
  for (const { start, end } of sentencesOf(rationale)) {
    const text = rationale.text.slice(start, end);
    if (surely.test(text) || withAnother.test(text) || (file.test(text) && !rule.test(text))) return true;
    if (verdict.test(text)) continue;
    if (isParticular(text)) return true;
    // A plain sentence behind the guideline is a reason ("A soft dressing suffices."); within it, it is the guideline's.
    reason = !isGeneral(text);
  }
  return reason;
}
