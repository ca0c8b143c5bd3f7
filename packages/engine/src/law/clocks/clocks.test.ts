import fc from 'fast-check';
import { expect, test } from 'vitest';
import { law } from '../../knowledge/generated/law.ts';
import { countsOn } from '../calendars/index.ts';
import { dayOf, isoOf } from '../dates/index.ts';
import { clock, clockRule, clocks, type LawEvent } from './index.ts';

const anyDate = fc.integer({ min: dayOf('2013-01-01'), max: dayOf('2030-06-30') }).map(isoOf);
const anyMethod = fc.constantFrom(
  'personal',
  'mail',
  'mail-outside-california',
  'mail-outside-united-states',
  'mail-address-confidentiality',
  'overnight',
  'fax',
  'electronic',
  undefined,
);

/** Facts under which each clock applies, so that every rule is run. */
const factsFor = (id: string): LawEvent['facts'] => ({ priority: 'standard', formulary: false, ...clockRule(id).when });

/** The events a rule counts from, all on one day. */
function startsOf(id: string, date: string, by: LawEvent['by']): LawEvent[] {
  const { starts } = clockRule(id);
  const kinds = 'all' in starts ? starts.all : 'any' in starts ? [starts.any[0] ?? 'ur-decision'] : [starts.by];
  const more = by === undefined ? {} : { by };
  return kinds.map((kind) => ({ kind, date, ...more, facts: { ...factsFor(id) } }));
}

const inDays = law.clocks.filter(
  ({ starts, versions }) => !('endOf' in starts) && versions.every(({ unit }) => unit !== 'hours'),
);

test.each(inDays.map(({ id }) => id))(
  '%s never ends on a day on which it may not, and later starts never end earlier',
  (id) => {
    const rule = clockRule(id);
    fc.assert(
      fc.property(anyDate, anyMethod, (date, by) => {
        const result = clock(rule, startsOf(id, date, by), date);
        if (result.due === null || result.start === null) return;
        const due = dayOf(result.due);
        if (result.rollOver) expect(countsOn('court-days', due)).toBe(true);
        if (result.calendar === 'working-days') expect(countsOn('working-days', due)).toBe(true);
        expect(due).toBeGreaterThan(dayOf(result.start));
        expect(result.days).toBe(due - dayOf(result.start));
        const next = clock(rule, startsOf(id, isoOf(dayOf(date) + 1), by), isoOf(dayOf(date) + 1));
        if (next.due !== null && next.version?.from === result.version?.from) {
          expect(next.due >= result.due).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  },
);

test('every result explains itself, and nothing that is unverified or late stays unsaid', () => {
  fc.assert(
    fc.property(anyDate, fc.constantFrom(...law.clocks.map(({ id }) => id)), (date, id) => {
      const result = clock(clockRule(id), startsOf(id, date, 'mail'), date);
      expect(result.explanation.plain).toMatch(/[.?)]$/);
      expect(result.explanation.legal).toContain(result.code);
      if (result.due === null || result.version === null) return;
      const codes = result.warnings.map(({ code }) => code);
      if (result.version.confidence === 'unverified') expect(codes).toContain('unverified-value');
      if (result.version.section.includes('8 CCR 9792') && date >= '2026-04-01')
        expect(codes).toContain('text-not-seen');
      if (date > '2026-04-07') {
        expect(codes.some((code) => code === 'text-not-seen' || code === 'after-last-verified')).toBe(true);
      }
      expect(result.steps.length).toBeGreaterThan(0);
    }),
  );
});

test('what lies after the day asked is not looked at', () => {
  const events: LawEvent[] = [
    { kind: 'ur-decision-served', date: '2017-01-04', by: 'personal' },
    { kind: 'application-received', date: '2017-01-20' },
  ];
  expect(clock(clockRule('app-std'), events, '2017-01-19').status).toBe('running');
  expect(clock(clockRule('app-std'), events, '2017-01-20').status).toBe('met');
});

test('each request for information has its own clock, met by its own answer', () => {
  const results = clocks(
    [
      { kind: 'information-requested', id: 'first', date: '2017-02-22', facts: { priority: 'standard' } },
      { kind: 'information-requested', id: 'second', date: '2017-02-24' },
      { kind: 'information-received', answers: 'second', date: '2017-02-27' },
    ],
    '2017-03-15',
  ).filter((result) => result.clock === 'add-reg');
  expect(results.map(({ due, status }) => [due, status])).toEqual([
    ['2017-03-01', 'overdue'],
    ['2017-03-03', 'met'],
  ]);
});

test('an event without a date that exists is refused by name', () => {
  expect(() => clock(clockRule('app-std'), [{ kind: 'ur-decision-served', date: '2017-02-30' }], '2017-03-01')).toThrow(
    'The event "ur-decision-served" has the date "2017-02-30", which is none.',
  );
  expect(() => clockRule('app-never')).toThrow('There is no clock "app-never"');
});

test('two exceptions that pull apart stop the clock and are both shown', () => {
  const rule = clockRule('app-std');
  const apart = { ...rule, exceptions: rule.exceptions.map((exception) => ({ ...exception, over: [] })) };
  const served: LawEvent = {
    kind: 'ur-decision-served',
    date: '2017-01-04',
    facts: { formSupplied: false, liabilityDisputed: true },
  };
  const result = clock(apart, [served], '2017-02-01');
  expect(result.status).toBe('ask');
  expect(result.explanation.legal).toContain('LC 4610.5(h)(3) and LC 4610.5(h)(2)');
});

test('the worker and the lawyer each get a sentence', () => {
  const served: LawEvent = { kind: 'ur-decision-served', date: '2016-12-01', by: 'personal' };
  const { explanation } = clock(clockRule('app-std'), [served], '2016-12-10');
  expect(explanation.plain).toBe(
    'You have until Tuesday, January 3, 2017 to ask for an independent medical review. The time counts from December 1, 2016, when the decision was sent to you. The 30 days begin the day after and end on Saturday, December 31, 2016. That day is a Saturday, so the last day moves to Tuesday, January 3, 2017.',
  );
  expect(explanation.legal).toBe(
    'APP_STD, LC 4610.5(h)(1): 30 calendar days from service of the utilization review decision on the employee (2016-12-01). 30 days from 2016-12-01, the first day excluded and the last included (CCP 12): 2016-12-31. [LC 4610.5(h)(1)] The last day, 2016-12-31, is a Saturday; extended to the next day that is not a holiday, 2017-01-03. [CCP 12a, 135] Due 2017-01-03.',
  );
});
