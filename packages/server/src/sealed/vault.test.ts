import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Keys } from '../blobs/keys.ts';
import { Vault } from './index.ts';

const [first, second] = ['1a'.repeat(32), '2b'.repeat(32)];
const vault = (...keys: string[]): Vault => new Vault(() => new Keys(keys, 'here'));

test('what is sealed opens again, in its place only', () => {
  const own = vault(first);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.string(), (text, place, other) => {
      const sealed = own.seal(text.toWellFormed(), place);
      expect(own.open(sealed, place)).toBe(text.toWellFormed());
      if (other !== place) expect(() => own.open(sealed, other)).toThrow('does not open');
    }),
    { numRuns: 100 },
  );
});

test('a value holds nothing of its text, and two of one text differ', () => {
  const own = vault(first);
  const [one, two] = [own.seal('whsec_secret', 'here'), own.seal('whsec_secret', 'here')];
  expect(one).not.toBe(two);
  expect(one).not.toContain('whsec');
});

test('a changed character, a plain value and a cut one are refused', () => {
  const own = vault(first);
  const sealed = own.seal('JBSWY3DPEHPK3PXP', 'people.totp p1');
  const changed = sealed.slice(0, -3) + (sealed.at(-3) === 'A' ? 'B' : 'A') + sealed.slice(-2);
  for (const bad of [changed, 'JBSWY3DPEHPK3PXP', sealed.slice(0, 70), '']) {
    expect(() => own.open(bad, 'people.totp p1'), bad).toThrow('does not open');
  }
});

test('a new key seals, the old one still opens; a key that is gone is named', () => {
  const sealed = vault(first).seal('old', 'here');
  const both = vault(second, first);
  expect(both.open(sealed, 'here')).toBe('old');
  expect(sealed.startsWith(both.newest)).toBe(false);
  expect(both.seal('new', 'here').startsWith(both.newest)).toBe(true);
  expect(() => vault(second).open(sealed, 'here')).toThrow('not among the keys');
});
