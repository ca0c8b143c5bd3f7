import { matchesIn } from '../../text/index.ts';
import type { Damage } from './damage.ts';

/**
 * Characters that were read in the wrong encoding. The reader mends them in its text; the letter as printed keeps them,
 * so they are looked for in the original.
 */
export function mojibake(original: string): Damage[] {
  return matchesIn(original, /[\u00C2-\u00F4][\u0080-\u00BF\u0152-\u0178\u2013-\u2122]|\u00E2\u20AC.?|\uFFFD/g).map(
    (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      what: `"${match[0]}" is a broken character: the text was read in the wrong encoding.`,
      severity: 'error' as const,
    }),
  );
}
