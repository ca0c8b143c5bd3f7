import { expect, test } from 'vitest';
import type { LawEvent } from '../clocks/index.ts';
import { clocksOfCase, eligibilityOf, filingCheckOf } from './commands.ts';
import { InputError } from './read.ts';
import { rules, rulesOn } from './rules.ts';

const application = {
  id: 'A-1',
  received: '2017-01-20',
  filedBy: { as: 'employee' },
  signed: true,
  priority: null,
  dateOfInjury: '2016-10-12',
  decision: {
    attached: true,
    date: '2017-01-03',
    served: '2017-01-04',
    outcome: 'denied',
    reason: 'medical-necessity',
  },
  items: [{ id: '1', treatment: 'MRI of the lumbar spine' }],
};

test('a case is read from plain JSON, and what has not begun stands apart', () => {
  const report = clocksOfCase(
    {
      id: 'OV-17-0001',
      events: [
        { kind: 'ur-decision-served', date: '2017-01-04', by: 'mail' },
        { kind: 'application-received', date: '2017-01-20', facts: { priority: 'standard', formulary: null } },
        { kind: 'noarfi-sent', date: '2017-02-20', by: 'mail' },
      ],
    },
    '2017-01-31',
  );
  expect(report.case).toBe('OV-17-0001');
  expect(report.later).toBe(1);
  expect(report.clocks.find(({ code }) => code === 'APP_STD')?.status).toBe('met');
  expect(report.others.find(({ code }) => code === 'DET_STD')?.status).toBe('not-started');
});

test('everything that is wrong with a file is said at once, with its place', () => {
  const wrong = {
    events: [
      { kind: 'noarfi', date: '2017-02-30' },
      { date: '2017-02-03', colour: 'red' },
    ],
  };
  expect(() => clocksOfCase(wrong, '2017-03-01')).toThrow(InputError);
  try {
    clocksOfCase(wrong, '2017-03-01');
  } catch (error) {
    const { problems } = error as InputError;
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      'events[0].kind',
      'events[0].date',
      'events[1].kind',
      'events[1].colour',
    ]);
  }
  expect(() => eligibilityOf([], '2017-03-01')).toThrow('the file: expected an object');
  expect(() => eligibilityOf({ ...application, form: { shoeSize: '9' } }, '2017-03-01')).toThrow(
    'is not a field of the form',
  );
});

test('null means not known', () => {
  expect(eligibilityOf(application, '2017-01-23').result).toBe('eligible');
  expect(eligibilityOf({ ...application, signed: null }, '2017-01-23').questions).toEqual([
    'Is the application signed by the employee or a representative?',
  ]);
});

test('a draft is told what it still needs', () => {
  const { ready, missing, timeToApply } = filingCheckOf({ ...application, signed: false }, '2017-01-20');
  expect(ready).toBe(false);
  expect(missing.map(({ id }) => id)).toEqual(['copy-to-claims-administrator', 'signature']);
  expect(timeToApply.map(({ due }) => due)).toEqual(['2017-02-03']);
});

test('an application without items, or screened before it came, is refused with the reason', () => {
  expect(() => eligibilityOf({ ...application, items: [] }, '2017-01-23')).toThrow('lists no disputed item');
  expect(() => eligibilityOf(application, '2017-01-19')).toThrow('it cannot be screened on 2017-01-19');
});

test('the rules of a day', () => {
  const on = (date: string) => rulesOn(date).map(({ id, value }) => `${id} ${value}`);
  expect(on('2014-02-11')).toContain('elig-info 15 calendar days, rolls to the next court day');
  expect(on('2014-02-12')).toContain('elig-info 5 working days');
  expect(on('2017-12-31').filter((rule) => rule.startsWith('app-form '))).toEqual([]);
  expect(on('2018-01-01')).toContain('app-form 10 calendar days, rolls to the next court day');
  for (const { section, source, from } of rules()) expect([section, source, from]).not.toContain('');
});

/** One case with forty events: every start there is, and requests for information that repeat. */
function fortyEvents(): LawEvent[] {
  const events: LawEvent[] = [
    { kind: 'treatment-recommended', date: '2020-02-20' },
    { kind: 'rfa-received', date: '2020-02-24T18:00', by: 'fax', facts: { review: 'prospective', formulary: false } },
    { kind: 'ur-information-received', date: '2020-02-26' },
    { kind: 'ur-decision', date: '2020-03-02' },
    { kind: 'ur-decision-told-to-physician', date: '2020-03-02' },
    { kind: 'ur-decision-served', date: '2020-03-03', by: 'mail', facts: { formSupplied: false } },
    { kind: 'form-supplied', date: '2020-03-10' },
    { kind: 'application-received', date: '2020-03-20', facts: { priority: 'standard' } },
    { kind: 'eligibility-found', date: '2020-04-01' },
    { kind: 'noarfi-sent', date: '2020-04-02', by: 'mail' },
    { kind: 'records-received', date: '2020-04-15' },
    { kind: 'records-complete', date: '2020-04-20' },
    { kind: 'extension-approved', date: '2020-05-15', days: 2 },
    { kind: 'determination-mailed', date: '2020-05-20', by: 'mail', facts: { overturned: true, rendered: false } },
    { kind: 'determination-received', date: '2020-05-22' },
    { kind: 'services-authorized', date: '2020-05-27' },
  ];
  for (let index = 0; events.length < 40; index += 1) {
    events.push({ kind: 'information-requested', id: `q${index}`, date: `2020-04-${10 + index}` });
    events.push({ kind: 'information-received', answers: `q${index}`, date: `2020-04-${12 + index}` });
  }
  return events;
}

test('forty events: all clocks and the screen in under five milliseconds', () => {
  const events = fortyEvents();
  const items = Array.from({ length: 6 }, (_, index) => ({ id: String(index), treatment: `treatment ${index}` }));
  const work = (): void => {
    clocksOfCase({ events }, '2020-06-30');
    eligibilityOf({ ...application, items }, '2017-06-30');
  };
  for (let round = 0; round < 20; round += 1) work();
  const times: number[] = [];
  for (let round = 0; round < 40; round += 1) {
    const begun = performance.now();
    work();
    times.push(performance.now() - begun);
  }
  const median = times.toSorted((a, b) => a - b)[20] ?? Number.NaN;
  console.log(
    `40 events, ${clocksOfCase({ events }, '2020-06-30').clocks.length} clocks, 6 items: median ${median.toFixed(2)} ms`,
  );
  expect(events).toHaveLength(40);
  expect(median).toBeLessThan(5);
});

test('the work grows with the events, not with their square', () => {
  const many = (count: number): LawEvent[] =>
    Array.from({ length: count }, (_, index) => ({
      kind: index % 2 === 0 ? 'information-requested' : 'information-received',
      date: '2020-04-10',
      ...(index % 2 === 0 ? { id: `q${index}` } : { answers: `q${index - 1}` }),
      facts: { priority: 'standard' },
    }));
  const time = (count: number): number => {
    const events = many(count);
    clocksOfCase({ events }, '2020-06-30');
    const begun = performance.now();
    clocksOfCase({ events }, '2020-06-30');
    return performance.now() - begun;
  };
  const [small, large] = [Math.min(time(400), time(400), time(400)), Math.min(time(4000), time(4000), time(4000))];
  console.log(`400 events ${small.toFixed(1)} ms, 4,000 events ${large.toFixed(1)} ms`);
  expect(large / small).toBeLessThan(50);
});
