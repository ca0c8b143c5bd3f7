import { expect, it } from 'vitest';
import { clock, clockRule, clocks } from '../law/clocks/index.ts';
import { deadlineFromArrival, deadlineOf } from './deadline.ts';
import { due, records } from './notices-for-tests.ts';

it('tells how records due on a Saturday move to Monday', () => {
  expect(records).toMatchObject({ start: '2026-02-13', due: '2026-03-02', length: 15, unit: 'calendar-days' });
  expect(records.moved).toEqual([{ date: '2026-03-02', section: 'CCP 12a, 135' }]);
});

it('gives the earlier day where the days added for service are not certain', () => {
  const served = { kind: 'ur-decision-served', date: '2026-01-20', by: 'mail' } as const;
  const deadline = due('app-std', [served], '2026-01-21');
  expect(deadline).toMatchObject({ due: '2026-02-24', safe: '2026-02-19' });
});

it('refuses a clock that has no date, and one without words', () => {
  expect(() => deadlineOf(clock(clockRule('appeal'), [], '2026-01-01'))).toThrow(/"appeal" has no date.*not-started/);
  const running = clock(clockRule('ca-change'), [{ kind: 'administrator-changed', date: '2026-01-05' }], '2026-01-06');
  expect(() => deadlineOf(running)).toThrow(/No words for the clock "ca-change"/);
});

it('counts from the arrival of the notice where no date can be known', () => {
  expect(deadlineFromArrival('rec-exp', '2026-01-06')).toMatchObject({ due: null, length: 24, unit: 'hours' });
  expect(() => deadlineFromArrival('elig-info', '2012-01-06')).toThrow(/not in force/);
});

it('takes every clock of a whole case that a party is told of', () => {
  const events = [
    { kind: 'ur-decision-served', date: '2026-01-20', by: 'mail' },
    { kind: 'application-received', date: '2026-02-10', facts: { priority: 'standard', formulary: false } },
    { kind: 'noarfi-sent', date: '2026-02-13', by: 'mail', facts: { notice: 'mail' } },
    { kind: 'records-complete', date: '2026-03-02' },
    { kind: 'determination-mailed', date: '2026-03-20', by: 'mail' },
  ] as const;
  const told = clocks(events, '2026-03-20').filter(
    ({ clock: id, due: day }) => day !== null && /^(?:app|det|rec|appeal)/.test(id),
  );
  expect(told.length).toBeGreaterThanOrEqual(4);
  for (const result of told) expect(deadlineOf(result).due).toBe(result.due);
});
