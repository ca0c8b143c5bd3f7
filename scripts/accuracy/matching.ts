import type { Finding } from '@overread/engine/checks';
import type { DefectLabel } from './labels.ts';

/** Which kinds of labelled defect a check may find. */
export const codesOf: Readonly<Record<string, readonly string[]>> = {
  'age-conflict': ['D4'],
  'beyond-medical-necessity': ['D13'],
  'citation-edition-not-in-force': ['D12', 'D13'],
  'citation-missing': ['D7'],
  'citation-page-outside-topic': ['D12', 'D13'],
  'citation-pages-repeated': ['D11', 'D13'],
  'citation-unknown': ['D11', 'D12', 'D13'],
  'citation-wrong-region': ['D12'],
  'damaged-text': ['D11'],
  'date-conflict': ['D5'],
  'date-impossible': ['D5'],
  'decision-contradicts-conclusion': ['D1'],
  'decision-contradicts-rationale': ['D1', 'D13'],
  'denies-documented': ['D2'],
  'exceeds-guideline-arithmetic': ['D6', 'D13'],
  'guideline-misapplied': ['D12', 'D3', 'D13'],
  'guideline-misquoted': ['D11', 'D12', 'D13'],
  'header-date-conflict': ['D5'],
  'item-decides-several-services': ['D10', 'D13'],
  'item-duplicated': ['D10'],
  'mtus-skipped': ['D8'],
  'no-patient-reasons': ['D9', 'D3'],
  'patient-conflict': ['D4', 'D13'],
  'quantity-conflict': ['D6', 'D10', 'D13'],
  'region-conflict': ['D3'],
  'remaining-portion-muddled': ['D10', 'D6'],
  'sex-conflict': ['D4'],
  'side-conflict': ['D3', 'D13', 'D11'],
  'summary-contradicts-itself': ['D13', 'D3', 'D11'],
  'summary-copied-from-ur': ['D13'],
  vocabulary: ['D13'],
  'wrong-subject': ['D3', 'D12', 'D13'],
};

/** Defects that one sentence proves: any finding of the right code in the item points at them. */
const ofTheItem = new Set(['D1', 'D7', 'D8', 'D9']);

/** Same code, same item (where both name one), and quotes that overlap. */
export function matches(finding: Finding, defect: DefectLabel): boolean {
  if (!(codesOf[finding.check] ?? []).includes(defect.code)) return false;
  if (defect.item !== null && finding.item !== null && defect.item !== finding.item) return false;
  if (ofTheItem.has(defect.code) && defect.item === finding.item) return true;
  return finding.quotes.some((quote) =>
    [defect.quoteA, defect.quoteB].some((label) => label !== '' && overlap(quote.text, label)),
  );
}

/** One holds the other, or they share a run of four words, or most words of the shorter. */
function overlap(a: string, b: string): boolean {
  const [first, second] = [words(a), words(b)];
  if (first.length === 0 || second.length === 0) return false;
  const [joined, other] = [` ${first.join(' ')} `, ` ${second.join(' ')} `];
  if (joined.includes(other) || other.includes(joined)) return true;
  for (let i = 0; i + 4 <= first.length; i++) if (other.includes(` ${first.slice(i, i + 4).join(' ')} `)) return true;
  const set = new Set(second);
  const shared = first.filter((word) => set.has(word)).length;
  return shared >= 2 && shared / Math.min(first.length, second.length) >= 0.7;
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
