import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, isoOf } from '../dates/index.ts';
import { fee } from './fee.ts';
import { penalty } from './penalty.ts';

test('a fee that is not known is null and says why, never zero', () => {
  const anyDate = fc.integer({ min: dayOf('2012-01-01'), max: dayOf('2030-12-31') }).map(isoOf);
  const stage = fc.constantFrom('determination', 'terminated-before-review', 'terminated-after-forwarding' as const);
  fc.assert(
    fc.property(anyDate, stage, (applicationReceived, at) => {
      const { amount, because } = fee({ applicationReceived, stage: at });
      expect(amount === null || amount > 0).toBe(true);
      expect(because).not.toBe('');
    }),
  );
});

test('what is not told and matters is asked for', () => {
  const { amount, missing } = fee({ applicationReceived: '2013-05-01', stage: 'determination', priority: 'standard' });
  expect(amount).toBeNull();
  expect(missing).toEqual(['reviewer', 'reviewers']);
});

test('records that are late cost $500 a day up to $5,000, since December 2014', () => {
  expect(penalty('records-late', '2017-01-30', '2017-02-03', '2017-03-01')).toMatchObject({ days: 4, amount: 2000 });
  expect(penalty('records-late', '2017-01-30', null, '2017-03-01')).toMatchObject({ days: 30, amount: 5000 });
  expect(penalty('records-late', '2014-11-30', '2014-12-05', '2015-01-01').amount).toBeNull();
  expect(penalty('records-late', '2017-01-30', '2017-01-30', '2017-03-01')).toMatchObject({ days: 0, amount: 0 });
});

test('amounts nobody saw stay unknown', () => {
  expect(penalty('other-violations', '2017-01-30', null, '2017-03-01').amount).toBeNull();
  expect(penalty('not-implemented', '2017-01-30', '2017-02-01', '2017-03-01')).toMatchObject({
    amount: 10_000,
    upTo: true,
  });
  expect(() => penalty('parking', '2017-01-30', null, '2017-03-01')).toThrow('There is no penalty "parking"');
});
