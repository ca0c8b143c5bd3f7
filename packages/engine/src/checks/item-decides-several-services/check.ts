import type { Item } from '../../letter/letter.ts';
import type { Check } from '../check.ts';
import { quoteAt } from '../quote.ts';

const id = 'item-decides-several-services';
const source =
  '8 CCR 9792.10.6(e): the determination states for each disputed medical treatment whether it is necessary';

/** One decision over two services hides that one of them might have been necessary. */
export const check: Check = {
  id,
  severity: 'note',
  description: 'Finds one decision over two or more services that could be decided apart.',
  source,
  run(reading) {
    return reading.letter.items.flatMap((item, index) => {
      const heading = reading.passages.items[index]?.heading;
      const services = servicesAsked(item);
      if (services.length < 2 || heading === undefined) return [];
      const message =
        `One decision covers ${services.join('; ')}. Each is a treatment of its own and may deserve its own answer. ` +
        'Decide them in separate items, or say in the rationale why both stand or fall together.';
      return [
        {
          check: id,
          severity: 'note' as const,
          item: item.number,
          message,
          quotes: [quoteAt(reading, heading.span)],
          source,
        },
      ];
    });
  },
};

/** The services of a heading; a picture of each part of the body is one. */
function servicesAsked({ request }: Item): string[] {
  const { treatment, subcategory, bodyParts, alsoAsked } = request;
  const main = treatment ?? 'the first service';
  const pictures = subcategory === 'Imaging/Radiology' && bodyParts.length > 1 && alsoAsked.length === 0;
  return pictures ? bodyParts.map((part) => `${main} of the ${part}`) : [main, ...alsoAsked];
}
