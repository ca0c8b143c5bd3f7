import { expect, it } from 'vitest';
import { only } from './read-for-tests.ts';

it.each([
  ['Pain was rated 7-8/10.', 'pain-score', 'pain', 7, 8],
  ['Neck pain is 6 out of 10.', 'neck-pain', 'pain', null, 6],
  ['Pain is 5 on a scale of 0-10.', 'pain', 'pain', null, 5],
  ['Abduction was 90 degrees.', 'abduction', 'angle', null, 90],
  ['Flexion 91°, extension 5°.', 'extension', 'angle', null, 5],
  ['Straight leg raise was positive at 45 degrees.', 'straight-leg-raise', 'angle', null, 45],
  ['Grip strength was 4/5.', 'grip-strength', 'strength', null, 4],
  ['Reflexes were 2+.', 'reflexes', 'reflex', null, 2],
  ['He had six sessions of acupuncture.', 'acupuncture', 'visits', null, 6],
  ['He had 12-18 physical therapy visits.', 'physical-therapy', 'visits', 12, 18],
  ['Naproxen 500 mg was prescribed.', 'naproxen', 'dose', null, 500],
  ['He wore a brace for 6 weeks.', 'brace', 'duration', null, 6],
  ['There was 50% improvement.', 'improvement', 'percent', null, 50],
])('%s', (text, concept, measure, min, value) => {
  expect(only(text, concept).values).toMatchObject([{ measure, min, value }]);
});

it('takes no date for a value', () => {
  expect(only('Pain was seen on 5/6/2016 and 10-13-16.', 'pain').values).toEqual([]);
});

it('takes no score of a part that is not complained of', () => {
  expect(only('Neck pain 6/10, left finger 4/10.', 'neck-pain').values).toHaveLength(1);
});

it('keeps dates and the time that is meant', () => {
  expect(only('On March 4, 2016 he underwent surgery.', 'surgery').time).toEqual({
    when: 'past',
    dates: ['2016-03-04'],
  });
  expect(only('She currently takes naproxen.', 'naproxen').time.when).toBe('current');
});
