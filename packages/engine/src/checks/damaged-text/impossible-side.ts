import { matchesIn } from '../../text/index.ts';
import type { Damage } from './damage.ts';

/** "The left ankle reflex was 2 on the right": one joint cannot be on the other side. */
const onTheOther =
  /\b(left|right) (?:ankle|knee|hip|shoulder|elbow|wrist|hand|foot|thumb|leg|arm|thigh|calf)(?: [\w+]+){0,5}? on the (left|right)\b/gi;

export function impossibleSides(text: string): Damage[] {
  return matchesIn(text, onTheOther).flatMap((match) =>
    match[1]?.toLowerCase() === match[2]?.toLowerCase() ||
    /\b(?:than|compared|and|versus|vs|but|while)\b/i.test(match[0])
      ? []
      : [
          {
            start: match.index,
            end: match.index + match[0].length,
            what: 'A joint of one side is told on the other.',
            severity: 'error' as const,
          },
        ],
  );
}
