import { expect, it } from 'vitest';
import { isCaseOf } from './concepts.ts';
import { only } from './read-for-tests.ts';

it.each([
  ['Strength was 4/5 in the left leg.', 'muscle-strength', 'abnormal'],
  ['Strength was 5/5.', 'muscle-strength', 'normal'],
  ['Strength was 4+ out of 5.', 'muscle-strength', 'abnormal'],
  ['Sensation is intact.', 'sensation', 'normal'],
  ['Motor strength, sensation and reflexes were normal.', 'sensation', 'normal'],
  ['There was decreased strength, sensation and range of motion.', 'sensation', 'abnormal'],
  ['Range of motion was limited and painful.', 'range-of-motion', 'abnormal'],
  ['Gait is antalgic.', 'gait', 'abnormal'],
  ['Lumbar flexion was 40/90 degrees.', 'flexion', 'abnormal'],
  ['The ankle reflex was absent.', 'reflexes', 'abnormal'],
  ['Positive Tinel and Phalen.', 'phalen', 'abnormal'],
  ['The impingement sign was difficult to assess.', 'impingement-sign', null],
])('%s', (text, concept, state) => {
  expect(only(text, concept).state).toBe(state);
});

it.each([
  ["Spurling's was negative.", 'spurling', 'absent'],
  ['Straight leg raise was positive on the left.', 'straight-leg-raise', 'present'],
  ['No weakness, intact sensation.', 'sensation', 'present'],
])('a sign is there where it is positive: %s', (text, concept, polarity) => {
  expect(only(text, concept).polarity).toBe(polarity);
});

it.each([
  ['Strength was 4/5.', 'muscle-strength', 'neurological-deficit', true],
  ['Strength was 5/5.', 'muscle-strength', 'neurological-deficit', false],
  ['There was an antalgic gait.', 'gait-disturbance', 'functional-deficit', true],
  ['Straight leg raise was positive.', 'straight-leg-raise', 'objective-finding', true],
  ['He completed acupuncture.', 'acupuncture', 'conservative-treatment', true],
  ['Naproxen was given.', 'naproxen', 'nsaid', true],
  ['He had surgery.', 'surgery', 'conservative-treatment', false],
])('%s: %s is a case of %s: %s', (text, concept, broader, expected) => {
  expect(isCaseOf(only(text, concept), broader)).toBe(expected);
});
