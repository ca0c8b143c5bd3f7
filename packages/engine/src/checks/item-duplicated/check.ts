import type { Item } from '../../letter/letter.ts';
import type { Check } from '../check.ts';
import { quoteAt } from '../quote.ts';

const id = 'item-duplicated';
const source = '8 CCR 9792.10.6(e): one decision for each disputed treatment; LC 4610.5(h)';

/** Two decisions on one request can differ, and even where they agree nobody knows what was asked. */
export const check: Check = {
  id,
  severity: 'error',
  description: 'Finds two items that decide the same request.',
  source,
  run(reading) {
    const { items } = reading.letter;
    const first = new Map<string, number>();
    return items.flatMap((item, index) => {
      const key = words(item);
      const earlier = first.get(key);
      if (earlier === undefined) {
        first.set(key, index);
        return [];
      }
      const here = reading.passages.items[index]?.heading;
      const there = reading.passages.items[earlier]?.heading;
      if (key === '' || here === undefined || there === undefined) return [];
      const differ = items[earlier]?.decision !== item.decision;
      const message =
        `Items ${earlier + 1} and ${item.number} are the same request` +
        `${differ ? ', decided differently' : ''}. One request has one decision. ` +
        'Remove one of them, or say in the headings how they differ.';
      const quotes = [quoteAt(reading, here.span), quoteAt(reading, there.span)];
      return [{ check: id, severity: 'error' as const, item: item.number, message, quotes, source }];
    });
  },
};

/** The heading without case, punctuation and order of words: "Motrin 600mg #40" and "MOTRIN 600 mg, #40" are one. */
function words(item: Item): string {
  const parts =
    item.heading
      .toLowerCase()
      .replace(/(\d)(mg|mcg|ml|gm?|%)/g, '$1 $2')
      .match(/[a-z0-9%#/.]+/g) ?? [];
  return parts.map((part) => part.replace(/\.$/, '')).join(' ');
}
