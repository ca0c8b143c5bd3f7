import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { clocks } from '../law/clocks/index.ts';
import { type Order, type Played, play, start } from './examples/play.ts';
import { lawEvents } from './index.ts';

const histories = parse(readFileSync(join(import.meta.dirname, 'examples/histories.yaml'), 'utf8'), {
  merge: true,
}) as Record<string, { from?: string; orders: Order[] }>;
const history = (name: string): Played => {
  const one = histories[name];
  return one === undefined ? start : play(history(one.from ?? ''), one.orders);
};
const orders = (name: string): Order[] => {
  const one = histories[name];
  return one === undefined ? [] : [...orders(one.from ?? ''), ...one.orders];
};
const due = (name: string, clock: string, on: string): string | null | undefined =>
  clocks(lawEvents(history(name).events), on).find((one) => one.clock === clock)?.due;

describe('what a case says to the clocks', () => {
  it('gives the days the law counts from, not the days of entry', () => {
    expect(lawEvents(history('complete').events)).toEqual([
      { kind: 'ur-decision', date: '2016-01-12' },
      { kind: 'ur-decision-served', date: '2016-01-13' },
      { kind: 'application-received', date: '2016-02-01', facts: { priority: 'standard', formulary: false } },
    ]);
  });
  it('says how the decision was served: five days more for mail, as the applicant was told', () => {
    const [received] = history('complete').events;
    if (received?.type !== 'application-received') throw new Error('No application.');
    const application = { ...received.data.application, urServedBy: 'mail' } as const;
    const mailed = lawEvents([{ ...received, data: { ...received.data, application } }]);
    expect(mailed[1]).toEqual({ kind: 'ur-decision-served', date: '2016-01-13', by: 'mail' });
    expect(clocks(mailed, '2016-02-02').find((one) => one.clock === 'app-std')?.due).toBe('2016-02-17');
  });
  it('starts the clock of the records with the notice: fifteen days from 11 February 2016', () => {
    expect(due('assigned', 'rec-mail', '2016-02-12')).toBe('2016-02-26');
  });
  it('starts the clock of the determination when the records are complete', () => {
    expect(due('assigned', 'det-std', '2016-02-12') ?? null).toBeNull();
    expect(due('records-complete', 'det-std', '2016-02-26')).toBe('2016-03-23');
  });
  it('gives the hour where a clock runs in hours: an expedited case, notice sent electronically', () => {
    const [receive, complete, find] = history('eligible').events.length === 3 ? orders('eligible') : [];
    if (receive === undefined || complete === undefined || find === undefined)
      throw new Error('histories.yaml has changed');
    const assign: Order = {
      do: 'assign',
      as: 'coordinator',
      on: '2016-02-11',
      at: '2016-02-11T23:30:00Z',
      by: 'electronic',
      to: ['claims-administrator', 'employee', 'attorney', 'requesting-physician'],
    };
    const { events } = play(start, [{ ...receive, priority: 'expedited' }, complete, find, assign]);
    const records = clocks(lawEvents(events), '2016-02-12').find((one) => one.clock === 'rec-exp');
    expect(records?.due).toBe('2016-02-12T15:30-08:00');
  });
  it('starts the clock of the appeal with the mailing', () => {
    expect(due('served', 'appeal', '2016-03-16')).toMatch(/^2016-04-1\d|^2016-04-2\d/);
  });
  it('tells whether anything was overturned, for the clocks of implementation', () => {
    const mailed = lawEvents(history('served').events).find((one) => one.kind === 'determination-mailed');
    expect(mailed).toEqual({
      kind: 'determination-mailed',
      date: '2016-03-15',
      by: 'mail',
      facts: { overturned: true },
    });
  });
  it('stops no clock while another item goes on', () => {
    const part = play(history('with-record'), [
      {
        do: 'terminate',
        as: 'coordinator',
        on: '2016-02-25',
        items: [1],
        ground: 'authorized',
        happenedOn: '2016-02-24',
        document: 'D-2',
        why: 'Authorized.',
      },
    ]);
    expect(lawEvents(part.events).some((one) => one.kind === 'treatment-authorized')).toBe(false);
    const whole = play(part, [
      {
        do: 'terminate',
        as: 'coordinator',
        on: '2016-02-26',
        items: [2],
        ground: 'settled',
        happenedOn: '2016-02-26',
        document: 'D-2',
        why: 'Settled.',
      },
    ]);
    expect(lawEvents(whole.events).map((one) => one.kind)).toContain('review-terminated');
  });
});
