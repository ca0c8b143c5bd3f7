import { expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';
import { wordsOf } from './words.ts';

const split = (text: string): string[] => {
  const words = wordsOf(text, null);
  return sentencesOf(words).map(({ start, end }) => text.slice(words.start[start], words.end[end - 1]));
};

it.each([
  ['He has pain. She has none.', 2],
  ['MRI of the lumbar spine.The patient has pain.', 2],
  ['Dr. Smith saw him. Pain was 7.5 of 10.', 2],
  ['Tenderness at L4-5. Reflexes 2+.', 2],
  ['Plain films vs. MRI were discussed.', 1],
  ['See e.g. the report of 10/13/2016.', 1],
  ['He said "it hurts." Then he left.', 2],
  ['Lifts up to 10 lbs. with the right arm.', 1],
  ['Lifts up to 10 lbs. She is off work.', 2],
  ['First line\nSecond line', 2],
  ['Is it swollen? No.', 2],
  ['Approx. 6 visits (est. 4 weeks) were used.', 1],
  ['Take 1 tab. daily.', 1],
])('finds in "%s" %i', (text, count) => {
  expect(split(text)).toHaveLength(count);
});

it('keeps a closing quotation mark with its sentence', () => {
  expect(split('He said "it hurts." Then he left.')[0]).toBe('He said "it hurts."');
});
