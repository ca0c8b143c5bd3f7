import { expect, it } from 'vitest';
import { readDates, readFacts, writeDates, writeFacts } from './case-search.ts';

it('a case passes through an address and back', () => {
  const dates = [
    { kind: 'ur-decision-served', date: '2017-01-03', by: 'mail' },
    { kind: 'application-received', date: '', by: '' },
  ];
  expect(readDates(writeDates(dates))).toEqual(dates);
  expect(readFacts(writeFacts(new Map([['formulary', 'false']])))).toEqual(new Map([['formulary', 'false']]));
});

it('an empty case leaves nothing in the address', () => {
  expect(writeDates([])).toBeUndefined();
  expect(writeFacts(new Map())).toBeUndefined();
  expect(readDates(undefined)).toEqual([]);
});
