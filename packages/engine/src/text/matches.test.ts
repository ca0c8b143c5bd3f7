import { expect, it } from 'vitest';
import { matchesIn } from './matches.ts';

it.each([
  ['six visits, 12 more, then 3', /\d+/g],
  ['no number here', /\d+/g],
  ['neck and back', /\b/g],
])('finds in "%s" what matchAll finds', (text, pattern) => {
  const found = matchesIn(text, pattern).map((match) => [match.index, match[0]]);
  expect(found).toEqual([...text.matchAll(pattern)].map((match) => [match.index, match[0]]));
});

it('begins anew each time', () => {
  const pattern = /pain/g;
  expect(matchesIn('pain', pattern)).toHaveLength(1);
  expect(matchesIn('pain', pattern)).toHaveLength(1);
});
