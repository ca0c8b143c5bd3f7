import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contextOf, directory, type Order, type Played, play, reviewer, start } from './examples/play.ts';
import { mayReviewToday, notIssued } from './guards.ts';
import { decide, isRefusal } from './index.ts';
import { refuse } from './refusal.ts';

const histories = parse(readFileSync(join(import.meta.dirname, 'examples/histories.yaml'), 'utf8'), {
  merge: true,
}) as Record<string, { from?: string; orders: Order[] }>;
const history = (name: string): Played => {
  const one = histories[name];
  return one === undefined ? start : play(history(one.from ?? ''), one.orders);
};
const order: Order = { do: 'propose-reviewer', as: 'coordinator', on: '2016-07-06' };

describe('second walls', () => {
  it('P-23: refuses the reviewer of a set-aside determination even where the directory would let him', () => {
    const played = history('sent-anew');
    const old = played.state.setAside[0]?.reviewer ?? '';
    expect(mayReviewToday(played.state, old, contextOf(played, order))?.rule).toBe('other-reviewer');
  });
  it('P-20: refuses a reviewer who is not in the directory', () => {
    const played = history('records-complete');
    expect(mayReviewToday(played.state, 'R-77', contextOf(played, order))?.rule).toBe('reviewer-may-review');
  });
  it('P-22: a command that names a reviewer does not choose him', () => {
    const played = history('records-complete');
    const command = { type: 'propose-reviewer', expectedVersion: played.state.version, reviewer: 'R-03' } as const;
    const drawn = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((seed) => {
      const result = decide(played.state, command, { ...contextOf(played, order), seed });
      const event = isRefusal(result) ? undefined : result[0];
      return event?.type === 'reviewer-proposed' ? event.data.reviewer : 'nobody';
    });
    expect(new Set(drawn).size).toBeGreaterThan(1);
  });
  it('draws nobody twice who gave the case back', () => {
    let played = history('records-complete');
    const seen = new Set<string>();
    for (let i = 0; i < 3; i++) {
      played = play(played, [order]);
      seen.add(played.state.reviews.at(-1)?.reviewer ?? '');
      played = play(played, [{ do: 'refuse-review', as: 'reviewer', on: '2016-07-06', why: 'No time.' }]);
    }
    expect(seen.size).toBe(3);
    const result = decide(
      played.state,
      { type: 'propose-reviewer', expectedVersion: played.state.version },
      contextOf(played, order),
    );
    expect(isRefusal(result) && result.rule).toBe('someone-may-review');
  });
});

describe('P-03: two clerks at once', () => {
  it('lets one win and tells the other who and when', () => {
    const played = history('complete');
    const one: Order = {
      do: 'screen-point',
      as: 'intake:ana',
      on: '2016-02-04',
      point: 'duplicate',
      flagged: false,
      note: '',
    };
    const seen = played.state.version;
    const after = play(played, [one]);
    const late = { type: 'screen-point', expectedVersion: seen, point: 'other', flagged: false, note: '' } as const;
    const result = decide(after.state, late, contextOf(after, { ...one, as: 'intake:ben' }));
    expect(isRefusal(result) && result.rule).toBe('version-moved');
    expect(isRefusal(result) && result.text).toBe(
      'The case is at version 3, you saw version 2. The last event is "point-screened" by intake ana at 2016-02-04T18:00:00Z.',
    );
  });
});

it('a rule that the knowledge does not hold is an error of ours', () => {
  expect(() => refuse('no-such-rule', 'Text.')).toThrow(/no rule "no-such-rule"/);
  expect(notIssued(start.state)).toBeNull();
  expect(directory().get('R-01')?.reviewer).toEqual(reviewer('R-01'));
});
