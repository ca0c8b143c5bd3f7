import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { letterDates, type PrintedDates } from './letter-dates.ts';

const dates = (change: Partial<PrintedDates>): PrintedDates => ({
  injury: '2016-10-01',
  urDenial: '2016-12-05',
  applicationReceived: '2016-12-20',
  assigned: '2016-12-28',
  decision: '2017-01-25',
  priority: 'standard',
  ...change,
});

test('an ordinary letter is in time everywhere', () => {
  const { order, filing, contract, determination } = letterDates(dates({}));
  expect([order, filing.result, contract.result, determination.result]).toEqual([[], 'in-time', 'in-time', 'in-time']);
  expect(filing.because).toBe('Received on 2016-12-20, 15 days after the denial of 2016-12-05; last day 2017-01-04.');
});

test('thirty-one days are in time only if the denial was mailed, thirty-six are late unless served later', () => {
  expect(letterDates(dates({ applicationReceived: '2017-01-05', assigned: '2017-01-09' })).filing.result).toBe(
    'if-mailed',
  );
  const late = letterDates(dates({ applicationReceived: '2017-01-10', assigned: '2017-01-12' })).filing;
  expect(late.result).toBe('late-unless');
  expect(late.because).toContain('last day 2017-01-09 even with the days for mailing');
});

test('a decision after forty days needs documents that came later than the assignment', () => {
  const { contract, determination } = letterDates(dates({ decision: '2017-02-06' }));
  expect(contract.result).toBe('in-time');
  expect(determination).toEqual({
    result: 'in-time',
    because: 'In time if the documents were complete on 2017-01-05 or later; they were due by 2017-01-12.',
  });
});

test('a decision after fifty days breaks the promise and needs documents that came late', () => {
  const { contract, determination } = letterDates(dates({ decision: '2017-02-16' }));
  expect(contract.result).toBe('late-unless');
  expect(determination.result).toBe('late-unless');
});

test('dates out of order and dates not printed are said', () => {
  expect(letterDates(dates({ assigned: '2016-12-15' })).order).toEqual([
    'The assignment (2016-12-15) comes before the receipt of the application (2016-12-20).',
  ]);
  const { filing, contract, determination } = letterDates(dates({ urDenial: null, assigned: null }));
  expect([filing.result, contract.result, determination.result]).toEqual(['not-known', 'not-known', 'not-known']);
});

const gold = join(import.meta.dirname, '../../../../../../shared/letters/gold');

interface Labelled {
  readonly header: {
    readonly dateAssigned: string | null;
    readonly dateOfInjury: string | null;
    readonly decisionDate: string | null;
    readonly urDenialDate: string | null;
    readonly priority: string | null;
    readonly applicationReceived: string | null;
  };
}

test.skipIf(!existsSync(gold))(
  'every published letter at hand is explained; late filings and decisions are listed',
  () => {
    const lines: string[] = [];
    const counts: Record<string, number> = {};
    for (const name of readdirSync(gold).filter((file) => file.startsWith('CM'))) {
      const { header } = JSON.parse(readFileSync(join(gold, name), 'utf8')) as Labelled;
      const report = letterDates({
        injury: header.dateOfInjury,
        urDenial: header.urDenialDate,
        applicationReceived: header.applicationReceived,
        assigned: header.dateAssigned,
        decision: header.decisionDate,
        priority: priorityOf(header.priority),
      });
      for (const part of ['filing', 'contract', 'determination'] as const) {
        const { result, because } = report[part];
        expect(because).toMatch(/\.$/);
        counts[`${part} ${result}`] = (counts[`${part} ${result}`] ?? 0) + 1;
        if (result !== 'in-time') lines.push(`${part}, ${result}: ${because}`);
      }
      for (const text of report.order) lines.push(`order: ${text}`);
    }
    console.log([JSON.stringify(counts), ...lines.toSorted((a, b) => a.localeCompare(b))].join('\n'));
    expect(Object.keys(counts).filter((key) => key.endsWith('not-known'))).toEqual([]);
  },
);

function priorityOf(printed: string | null): PrintedDates['priority'] {
  if (printed === null) return null;
  return printed.toLowerCase() === 'expedited' ? 'expedited' : 'standard';
}
