import type { Check } from '../check.ts';
import { quoteAt } from '../quote.ts';

const id = 'item-decides-several-services';
const source =
  '8 CCR 9792.10.6(e): the determination states for each disputed medical treatment whether it is necessary';

/** One decision over two services hides that one of them might have been necessary. */
export const check: Check = {
  id,
  severity: 'warning',
  description: 'Finds one decision over two or more services that could be decided apart.',
  source,
  run(reading) {
    return reading.letter.items.flatMap((item, index) => {
      const heading = reading.passages.items[index]?.heading;
      if (item.request.alsoAsked.length === 0 || heading === undefined) return [];
      const services = [item.request.treatment ?? 'the first service', ...item.request.alsoAsked];
      const message =
        `One decision covers ${services.join('; ')}. Each is a treatment of its own and may deserve its own answer. ` +
        'Decide them in separate items, or say in the rationale why both stand or fall together.';
      return [
        {
          check: id,
          severity: 'warning' as const,
          item: item.number,
          message,
          quotes: [quoteAt(reading, heading.span)],
          source,
        },
      ];
    });
  },
};
