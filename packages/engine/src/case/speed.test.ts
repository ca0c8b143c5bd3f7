import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { clocks } from '../law/clocks/index.ts';
import { panelFor } from '../panel/index.ts';
import { type Order, type Played, play, reviewer, start } from './examples/play.ts';
import { type CaseEvent, caseForReview, fold, lawEvents } from './index.ts';

const histories = parse(readFileSync(join(import.meta.dirname, 'examples/histories.yaml'), 'utf8'), {
  merge: true,
}) as Record<string, { from?: string; orders: Order[] }>;
const history = (name: string): Played => {
  const one = histories[name];
  return one === undefined ? start : play(history(one.from ?? ''), one.orders);
};
/** A served case with documents that came later, so many events in all. */
function longCase(events: number): readonly CaseEvent[] {
  const served = history('served');
  const more = Array.from(
    { length: events - served.events.length },
    (_, i): Order => ({
      do: 'receive-document',
      as: 'service',
      on: '2016-03-20',
      answers: null,
      document: {
        id: `X-${i}`,
        kind: 'medical-record',
        title: `Report ${i}`,
        from: 'employee',
        receivedOn: '2016-03-20',
        pages: 1,
      },
    }),
  );
  return play(served, more).events;
}
const pool = Array.from({ length: 300 }, (_, i) => ({ reviewer: reviewer(`R-${i}`), capacity: 1 }));

/** The quickest of several runs in milliseconds: what the work takes when nothing else is in the way. */
function quickest(work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 20; i++) {
    const from = performance.now();
    work();
    best = Math.min(best, performance.now() - from);
  }
  return best;
}

it('folds a case of 40 events, runs its clocks and asks 300 reviewers in under 20 ms', () => {
  const events = longCase(40);
  const time = quickest(() => {
    clocks(lawEvents(events), '2016-03-21');
    panelFor(pool, caseForReview(fold(events)), '2016-03-21', 'seed');
  });
  expect(time).toBeLessThan(20);
});

it('folds in time that grows with the events, not with their square', () => {
  const [short, long] = [longCase(200), longCase(2000)];
  const once = quickest(() => fold(short));
  // Ten times the events; a square would take a hundred times.
  expect(quickest(() => fold(long))).toBeLessThan(once * 40 + 1);
});
