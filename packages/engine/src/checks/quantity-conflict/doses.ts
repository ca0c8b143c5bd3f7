/** Doses as a heading states them: tablets each time, times a day, days. */
export interface Doses {
  readonly each: number;
  readonly perDay: number;
  readonly days: number;
}

const numbers: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, half: 0.5 };
const rates: readonly (readonly [RegExp, number])[] = [
  [/\b(?:once (?:a|per) day|once daily|every day|qd|qhs|(?:at|every) (?:night|bedtime)|nightly)\b/i, 1],
  [
    /\b(?:twice (?:a|per) day|twice daily|two times (?:a|per) day|two times daily|2 times (?:a|per) day|2 times daily|2x daily|bid|b\.i\.d|every 12 hours|q12h)\b/i,
    2,
  ],
  [
    /\b(?:three times (?:a|per) day|three times daily|3 times (?:a|per) day|3 times daily|3x daily|tid|t\.i\.d|every 8 hours|q8h)\b/i,
    3,
  ],
  [
    /\b(?:four times (?:a|per) day|four times daily|4 times (?:a|per) day|4 times daily|4x daily|qid|q\.i\.d|every 6 hours|q6h)\b/i,
    4,
  ],
];

/** Reads "one tablet twice daily 14 days"; null where a range, "as needed" or a missing part leaves the sum open. */
export function dosesStated(heading: string): Doses | null {
  if (/\b(?:as needed|prn|up to|refills?)\b|\d ?- ?\d ?(?:tab|cap|time|x)/i.test(heading)) return null;
  const each = /\b(one|two|three|half|\d) (?:tab|tablet|cap|capsule|pill)s?\b/i.exec(heading);
  const days = /\b(?:for |x ?)?(\d{1,3}) ?days?(?! supply:?$)/i.exec(heading);
  const rate = rates.find(([pattern]) => pattern.test(heading));
  if (each === null || days === null || rate === undefined) return null;
  const word = (each[1] ?? '').toLowerCase();
  return { each: numbers[word] ?? Number(word), perDay: rate[1], days: Number(days[1]) };
}
