import { expect, it } from 'vitest';
import { runningText } from './selection.ts';

it('joins printed lines, and words that were broken at their ends', () => {
  expect(runningText('  Pain in the lum-\nbar spine\nsince the injury. ')).toBe(
    'Pain in the lumbar spine since the injury.',
  );
  expect(runningText('L4-\nL5 level')).toBe('L4- L5 level');
});
