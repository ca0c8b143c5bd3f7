import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { sha256Of } from './sha256.ts';

const expected = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

it.each([0, 1, 55, 56, 63, 64, 65, 119, 128, 4 * 1024 * 1024, 4 * 1024 * 1024 + 61, 9_000_001])(
  'gives the hash of %i bytes piece by piece, as the server computes it',
  async (length) => {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 31 + (at >> 9)) & 255);
    expect(await sha256Of(new Blob([bytes]), null)).toBe(expected(bytes));
    if (length < 1000) expect(await sha256Of(new Blob([bytes]))).toBe(expected(bytes));
  },
);
