import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Run, unbreakable } from './unbreakable.ts';

const joined = (run: Run): string =>
  typeof run === 'string' ? run : run.map((part) => (typeof part === 'string' ? part : part[0])).join('');

it('leaves plain words alone', () => {
  expect(unbreakable('The patient (left knee) paid $5.00, 40° of "flexion".', 38)).toBe(
    'The patient (left knee) paid $5.00, 40° of "flexion".',
  );
});

it('marks words a line could be broken in', () => {
  expect(unbreakable('a Non-MTUS citation of 10/28/2016.', 38)).toEqual([
    'a ',
    'Non-MTUS',
    ' citation of ',
    '10/28/2016.',
    '',
  ]);
});

it('sets an address that is too long smaller, and breaks one that would be too small to read', () => {
  const long = `https://www.example.org/${'guideline/'.repeat(8)}`;
  expect(unbreakable(`see ${long} here`, 38)).toEqual(['see ', [long, expect.closeTo(0.84, 1)], ' here']);
  const endless = unbreakable('x'.repeat(400), 38) as string[];
  expect(endless.filter((_, i) => i % 2 === 1).length).toBeGreaterThan(4);
});

it('keeps every character, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 5, max: 40 }), (text, room) => {
      expect(joined(unbreakable(text, room))).toBe(text);
    }),
  );
});
