import { expect, it } from 'vitest';
import { regionsMeet, sidesMeet } from './regions.ts';
import { only } from './read-for-tests.ts';

it.each([
  ['There is left shoulder pain.', 'shoulder-pain', 'left', ['shoulder']],
  ['Tenderness over the right lumbar paraspinal muscles.', 'tenderness', 'right', ['lumbar spine']],
  ['No swelling, redness or warmth of the left knee.', 'swelling', 'left', ['knee']],
  ['Left hip: tenderness over the hip, no crepitus.', 'crepitus', 'left', ['hip']],
  ['Straight leg raise was positive on the right.', 'straight-leg-raise', 'right', []],
  ['The examination of the right wrist revealed swelling.', 'swelling', 'right', ['wrist']],
  ['He complains of neck, back and right shoulder pain.', 'shoulder-pain', 'right', ['shoulder']],
  ['There was weakness of the lower extremities bilaterally.', 'weakness', 'bilateral', ['lower extremity']],
])('%s', (text, concept, side, parts) => {
  const { side: foundSide, parts: foundParts } = only(text, concept);
  expect([foundSide, foundParts]).toEqual([side, parts]);
});

it('keeps the sides of two parts apart', () => {
  const text = 'The right shoulder has tenderness and the left knee has swelling.';
  expect([only(text, 'tenderness').side, only(text, 'swelling').side]).toEqual(['right', 'left']);
});

it.each([
  ['A disc protrusion at L4-5 was seen.', 'disc-disorder', ['L4-5']],
  ['Sensation was decreased at L5-S1.', 'sensation', ['L5-S1']],
  ['There is radiculopathy at C6.', 'radiculopathy', ['C6']],
])('%s', (text, concept, levels) => {
  expect(only(text, concept).levels).toEqual(levels);
});

it('holds regions together by their nerves', () => {
  expect(regionsMeet(['lumbar spine'], ['foot'], true)).toBe(true);
  expect(regionsMeet(['lumbar spine'], ['foot'], false)).toBe(false);
  expect(regionsMeet(['lumbar spine'], ['shoulder'], true)).toBe(false);
  expect(regionsMeet([], ['shoulder'], true)).toBeNull();
});

it('lets an unnamed side go with either', () => {
  expect([sidesMeet('left', null), sidesMeet('left', 'bilateral'), sidesMeet('left', 'right')]).toEqual([
    true,
    true,
    false,
  ]);
});
