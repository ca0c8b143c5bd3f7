import { matchesIn } from '../../text/index.ts';
import type { Check } from '../check.ts';
import { quoteFrom } from '../quote.ts';
import { textsOf } from '../texts.ts';

const id = 'vocabulary';
const source =
  'LC 4610.6(c), (d): the reviewer decides whether the treatment is medically necessary; certifying is the word of UR';

const word = /\b(?:non-? ?certif(?:ied|y|ication)|(?:is|are|be) (?:not )?certified)\b/gi;

/** "Non-certified" is what utilization review says. In a rationale it shows text taken over from the denial. */
export const check: Check = {
  id,
  severity: 'note',
  description:
    'Finds words of utilization review ("non-certified") where the reviewer should decide medical necessity.',
  source,
  run(reading) {
    return textsOf(reading).flatMap(({ passage, item }) => {
      if (item === null) return [];
      const match = matchesIn(passage.text, word).find((found) => !aboutReview(passage.text, found.index));
      if (match === undefined) return [];
      const message =
        `"${match[0]}" is the wording of utilization review. The determination has to say whether the treatment is medically necessary. ` +
        'Say it in those words.';
      const quotes = [quoteFrom(passage, match.index, match.index + match[0].length)];
      return [{ check: id, severity: 'note' as const, item, message, quotes, source }];
    });
  },
};

/** "The prior review non-certified…" reports what utilization review did, and may use its word. */
function aboutReview(text: string, at: number): boolean {
  const start = text.lastIndexOf('. ', at) + 1;
  const end = text.indexOf('. ', at);
  return /\b(?:utilization review|prior review|previous|ur|claims administrator|denied|board)\b/i.test(
    text.slice(start, end < 0 ? undefined : end),
  );
}
