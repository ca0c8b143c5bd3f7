import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoOf } from './day.ts';
import { instantOrNull, pacificDay, pacificOf } from './instant.ts';

const after = (iso: string, hours: number): string => pacificOf((instantOrNull(iso) ?? Number.NaN) + hours * 60);

test('hours run through a change of the clocks', () => {
  expect(after('2017-02-03T16:10', 24)).toBe('2017-02-04T16:10-08:00');
  expect(after('2017-03-11T16:10', 24)).toBe('2017-03-12T17:10-07:00');
  expect(after('2017-11-04T16:10', 24)).toBe('2017-11-05T15:10-08:00');
  expect(after('2017-07-01T09:00', 72)).toBe('2017-07-04T09:00-07:00');
});

test('a time with an offset is told in Pacific time', () => {
  expect(after('2017-02-03T16:10-05:00', 0)).toBe('2017-02-03T13:10-08:00');
  expect(after('2017-06-01T02:00:00Z', 0)).toBe('2017-05-31T19:00-07:00');
  expect(isoOf(pacificDay('2017-06-01T02:00:00Z') ?? 0)).toBe('2017-05-31');
});

test('a date without a time of day is no point in time', () => {
  expect(instantOrNull('2017-02-03')).toBeNull();
  expect(instantOrNull('2017-02-03T25:00')).toBeNull();
  expect(pacificDay('yesterday')).toBeNull();
});

test('Pacific time agrees with the platform from 2013 to 2030', () => {
  const minutes = fc.integer({ min: Date.UTC(2013, 0, 1) / 60_000, max: Date.UTC(2030, 11, 31) / 60_000 });
  const platform = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'America/Los_Angeles',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  fc.assert(
    fc.property(minutes, (instant) => {
      const said = pacificOf(instant);
      expect(said.slice(0, 16).replace('T', ' ')).toBe(platform.format(new Date(instant * 60_000)));
      expect(instantOrNull(said)).toBe(instant);
    }),
  );
});
