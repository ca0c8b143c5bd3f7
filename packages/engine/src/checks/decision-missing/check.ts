import type { Check } from '../check.ts';
import { quoteAt } from '../quote.ts';

const id = 'decision-missing';
const source = 'LC 4610.6(d): the determination must state for each disputed item whether it is medically necessary';

/** An item without a decision binds nobody. */
export const check: Check = {
  id,
  severity: 'error',
  description: 'Finds a disputed item whose heading carries no decision.',
  source,
  run(reading) {
    return reading.letter.items.flatMap((item, index) => {
      const heading = reading.passages.items[index]?.heading;
      if (item.decision !== null || heading === undefined) return [];
      const message =
        'This item is neither upheld nor overturned, so the parties cannot know whether the treatment must be provided. ' +
        'End the heading with "Upheld" or "Overturned".';
      return [
        {
          check: id,
          severity: 'error' as const,
          item: item.number,
          message,
          quotes: [quoteAt(reading, heading.span)],
          source,
        },
      ];
    });
  },
};
