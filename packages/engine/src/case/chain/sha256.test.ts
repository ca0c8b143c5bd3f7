import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256 } from './sha256.ts';

it('gives the hash of the standard for "abc"', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

it('gives what Node gives, for any text and at the edges of a block', () => {
  const node = (text: string): string => createHash('sha256').update(text).digest('hex');
  for (const length of [0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 1000]) {
    expect(sha256('é'.repeat(length >> 1) + 'x'.repeat(length & 1))).toBe(
      node('é'.repeat(length >> 1) + 'x'.repeat(length & 1)),
    );
    expect(sha256('x'.repeat(length))).toBe(node('x'.repeat(length)));
  }
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => sha256(text) === node(text)));
});
