import { regionsOfPart } from '../../guidelines/index.ts';
import type { Reading } from '../../letter/reading.ts';
import { sentencesOf } from '../../text/index.ts';
import type { Finding } from '../finding.ts';
import { quoteFrom } from '../quote.ts';

/** The imaging rule of the chapters on neck and low back: one compressed nerve, and surgery in view. */
const spineRule = /\b(?:specific nerve compromise|nerve root compromise)\b[^.]*\bneurolog/i;
const spinal = new Set(['neck', 'upper-back', 'low-back', 'back', 'spine']);

/** The imaging rule of the spine held against a joint of a limb. */
export function spineCriteria(reading: Reading): Finding[] {
  return reading.letter.items.flatMap((item, index) => {
    const parts = reading.passages.items[index];
    const regions = item.request.bodyParts.flatMap((part) => regionsOfPart(part) ?? ['spine']);
    if (parts?.rationale == null || item.request.subcategory !== 'Imaging/Radiology') return [];
    if (regions.length === 0 || regions.some((region) => spinal.has(region))) return [];
    const sentence = sentencesOf(parts.rationale).find(({ start, end }) =>
      spineRule.test(parts.rationale?.text.slice(start, end) ?? ''),
    );
    if (sentence === undefined) return [];
    const message =
      `The rule quoted is the one for imaging of the spine; the item is imaging of the ${item.request.bodyParts.join(', ')}. ` +
      'Its criteria say nothing of this joint. Judge by the chapter for it.';
    const quotes = [
      quoteFrom(parts.rationale, sentence.start, sentence.end),
      quoteFrom(parts.heading, 0, parts.heading.text.length),
    ];
    const source = 'ACOEM 2nd edition, chapters 8 and 12 (imaging); 8 CCR 9792.23';
    return [
      { check: 'guideline-misapplied', severity: 'warning' as const, item: item.number, message, quotes, source },
    ];
  });
}
