import { describe, expect, it } from 'vitest';
import { type Answers, countSteps, howLong, safeDay } from './how-long.ts';

const decision: Answers = {
  what: 'decision',
  date: '2017-01-09',
  by: 'mail',
  formulary: 'no',
  formSupplied: 'yes',
  liability: 'no',
};

const until = (answers: Partial<Answers>, today = '2017-01-20'): string | null => {
  const result = howLong({ ...decision, ...answers }, today);
  return result.kind === 'until' ? result.clock.due : result.kind;
};

describe('how long a worker has', () => {
  it('thirty days and five for the mail after a decision', () => {
    // January 9 and 30 days: February 8; and 5: Monday, February 13, which is Lincoln Day, observed.
    expect(until({})).toBe('2017-02-14');
    expect(until({ by: 'personal' })).toBe('2017-02-08');
  });

  it('without the way of sending: the days without any addition', () => {
    expect(until({ by: null })).toBe('2017-02-08');
  });

  it('ten days for a drug of the formulary, told beside the thirty where the worker does not know', () => {
    const result = howLong({ ...decision, date: '2019-03-04', by: 'personal', formulary: 'unknown' }, '2019-03-05');
    expect(result.kind === 'until' && [result.clock.due, result.formulary?.due]).toEqual(['2019-04-03', '2019-03-14']);
  });

  it('not begun while the form did not come, waiting while liability is disputed', () => {
    expect(until({ formSupplied: 'no' })).toBe('not-begun');
    expect(until({ liability: 'yes' })).toBe('waits');
    expect(until({ what: 'liability', by: 'personal' })).toBe('2017-02-08');
  });

  it('an appeal after the final decision, and nothing for a day that has not come', () => {
    expect(until({ what: 'determination', by: 'personal' })).toBe('2017-02-08');
    expect(until({ date: '2017-02-01' })).toBe('future');
    expect(until({ date: '' })).toBe('unasked');
  });
});

it('says of each step what it did', () => {
  const result = howLong(decision, '2017-01-20');
  expect(result.kind === 'until' && countSteps(result.clock)).toEqual([
    { kind: 'counted', date: '2017-02-08' },
    { kind: 'added', date: '2017-02-13' },
    { kind: 'rolled', date: '2017-02-14' },
  ]);
});

it('names the earlier day where the rule can be read in two ways', () => {
  const result = howLong({ ...decision, by: 'fax' }, '2017-01-20');
  expect(result.kind === 'until' && safeDay(result.clock)).toBe('2017-02-08');
});
