import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOfCode, newCode } from './code.ts';

test('a code is found again however it is typed', () => {
  fc.assert(
    fc.property(fc.constantFrom('-', ' ', ''), fc.boolean(), (between, small) => {
      const code = newCode();
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
      const typed = code.replaceAll('-', between).replaceAll('0', 'o').replaceAll('1', 'l');
      expect(hashOfCode(small ? typed.toLowerCase() : typed)).toBe(hashOfCode(code));
    }),
  );
});

test('another code has another hash', () => {
  expect(hashOfCode('K7QM-3XPA-9TRD-W2HE')).not.toBe(hashOfCode('K7QM-3XPA-9TRD-W2HF'));
  expect(new Set(Array.from({ length: 200 }, newCode)).size).toBe(200);
});
