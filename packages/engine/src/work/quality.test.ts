import { expect, test } from 'vitest';
import { quality, type QualityAnswer, qualityScore } from './quality.ts';

const all = (answer: QualityAnswer): Record<string, QualityAnswer> =>
  Object.fromEntries(quality.questions.map(({ id }) => [id, answer]));

test('a case with nothing wrong has 100 and passes', () => {
  expect(qualityScore(all('yes'))).toEqual({ score: 100, worst: null, passes: true, open: [] });
});

test('one critical thing wrong fails the case whatever the rest', () => {
  expect(qualityScore({ ...all('yes'), 'every-item-decided': 'no' })).toMatchObject({
    score: 0,
    worst: 'critical',
    passes: false,
  });
});

test('small things add up', () => {
  expect(qualityScore({ ...all('yes'), 'plain-language': 'no' })).toMatchObject({
    score: 97,
    worst: 'minor',
    passes: true,
  });
  const two = { ...all('yes'), 'plain-language': 'no', 'guideline-in-force': 'no' } as const;
  expect(qualityScore(two)).toMatchObject({ score: 87, worst: 'major', passes: false });
});

test('where nothing applied there is no score, and what is open is named', () => {
  expect(qualityScore(all('not-applicable'))).toMatchObject({ score: null, passes: false });
  const { 'no-identity': _left, ...rest } = all('yes');
  expect(qualityScore(rest)).toMatchObject({ passes: false, open: ['no-identity'] });
});
