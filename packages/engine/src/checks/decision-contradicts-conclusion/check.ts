import type { Check } from '../check.ts';
import { quoteOf } from '../quote.ts';

const id = 'decision-contradicts-conclusion';
const source = 'LC 4610.6(h)(5): a determination that rests on a plainly erroneous finding of fact is set aside';

/** Upheld means that the denial stands: not medically necessary. The sentence that concludes must say the same. */
export const check: Check = {
  id,
  severity: 'error',
  description: 'Finds an item whose heading decides one way and whose concluding sentence the other.',
  source,
  run(reading) {
    return reading.letter.items.flatMap((item, index) => {
      const { decision, conclusion } = item;
      const opposed =
        (decision === 'upheld' && conclusion === 'medically-necessary') ||
        (decision === 'overturned' && conclusion === 'not-medically-necessary');
      const concluding = quoteOf(reading, `/items/${index}/conclusionText`);
      if (!opposed || concluding === null) return [];
      const word = quoteOf(reading, `/items/${index}/decision`);
      const message =
        decision === 'upheld'
          ? 'The heading upholds the denial, but the rationale concludes that the treatment is medically necessary. Nobody can know which of the two binds. Decide, and make both say the same.'
          : 'The heading overturns the denial, but the rationale concludes that the treatment is not medically necessary. Nobody can know which of the two binds. Decide, and make both say the same.';
      const quotes = word === null ? [concluding] : [concluding, word];
      return [{ check: id, severity: 'error' as const, item: item.number, message, quotes, source }];
    });
  },
};
