import { expect, test } from 'vitest';
import { newTotp, stepOf, totpAt } from './totp.ts';

const at = (seconds: number): Date => new Date(Date.parse('2026-03-02T12:00:00Z') + seconds * 1000);

test('a code holds now, and one step early or late', () => {
  const { secret, uri } = newTotp('ana@example.org');
  expect(uri).toContain('otpauth://totp/Overread');
  const step = stepOf(secret, totpAt(secret, at(0)), at(0));
  expect(step).toBe(at(0).getTime() / 30_000);
  expect(stepOf(secret, totpAt(secret, at(0)), at(30))).toBe(step);
  expect(stepOf(secret, totpAt(secret, at(0)), at(61))).toBeNull();
});

test('what is no code is refused', () => {
  const { secret } = newTotp('x');
  for (const code of ['', '12345', '1234567', 'abcdef', '١٢٣٤٥٦']) expect(stepOf(secret, code, at(0))).toBeNull();
});
