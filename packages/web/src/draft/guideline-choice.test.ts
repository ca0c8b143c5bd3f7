import { readGuidelineLine } from '@overread/engine/guidelines';
import { expect, it } from 'vitest';
import { choicesFor, editionStands, withCited } from './guideline-choice.ts';

it('offers what was in force on the day first, in words that are read back as the same source', () => {
  const [first] = choicesFor('low back', '2026-03-02');
  expect(first).toMatchObject({ key: 'mtus/low-back', inForce: true, entry: null });
  for (const { key, line, edition } of choicesFor('low back', '2026-03-02').filter(({ inForce }) => inForce)) {
    const [citation] = readGuidelineLine(line).citations;
    expect([citation?.guideline, citation?.edition], line).toEqual([key, edition]);
  }
});

it('says where an edition was not the one in force', () => {
  const [old] = readGuidelineLine('MTUS Low Back Complaints 2004, Section(s): Special Studies').citations;
  if (old === undefined) return expect.unreachable();
  expect(editionStands(old, '2026-03-02')).toMatchObject({ inForce: false, edition: '2020' });
  expect(editionStands(old, '2014-03-02')).toMatchObject({ inForce: true });
});

it('puts a second source behind the first, once', () => {
  const two = withCited('MTUS Low Back Disorders 2020.', 'MTUS Chronic Pain 2017');
  expect(two).toBe('MTUS Low Back Disorders 2020; MTUS Chronic Pain 2017');
  expect(withCited(two, 'MTUS Chronic Pain 2017')).toBe(two);
  expect(readGuidelineLine(two).citations.map(({ guideline }) => guideline)).toEqual([
    'mtus/low-back',
    'mtus/chronic-pain',
  ]);
});
