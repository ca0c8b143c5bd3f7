import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attempt, commandOf, contextOf, type Order, type Played, start } from './examples/play.ts';
import { foolish } from './examples/foolish.ts';
import { sensible } from './examples/sensible.ts';
import { worlds } from './examples/worlds.ts';
import { wrongs } from './examples/witness.ts';
import { broken, type CaseEvent, decide, evolve, fold, isRefusal, sealAll } from './index.ts';

/** One step as fast-check gives it: `wild` picks a foolish act, `pick` its details, `world` the directory of the day. */
interface Step {
  readonly wild: number;
  readonly pick: number;
  readonly world: number;
}

const step: fc.Arbitrary<Step> = fc.record({ wild: fc.nat(9), pick: fc.nat(999_999), world: fc.nat(9999) });
const steps = fc.array(step, { minLength: 5, maxLength: 60, size: 'max' });

const dayOf = (i: number): string => new Date(Date.UTC(2016, 1, 2 + i)).toISOString().slice(0, 10);

interface Walk extends Played {
  readonly barred: readonly (readonly string[])[];
  readonly refused: number;
}

/** Plays the steps; refused acts leave the case as it is. */
function walk(list: readonly Step[]): Walk {
  let { state } = start;
  const events: CaseEvent[] = [];
  const barred: (readonly string[])[] = [];
  let refused = 0;
  list.forEach(({ wild, pick, world: which }, i) => {
    const world = worlds[which % worlds.length];
    if (world === undefined) return;
    const on = dayOf(i);
    const order: Order = wild < 3 ? foolish(state, on, pick) : sensible(state, on, pick);
    const result = attempt({ state, events, hash: `${i}` }, order, world.people);
    if (isRefusal(result)) {
      refused += 1;
      return;
    }
    for (const event of result) {
      state = evolve(state, event);
      events.push(event);
      barred.push(world.barred);
    }
  });
  return { state, events, hash: '', barred, refused };
}

describe('random histories', () => {
  it('P-30: 10,000 of them break no invariant, and folding the events gives the state', { timeout: 240_000 }, () => {
    const seen = new Map<string, number>();
    let refusals = 0;
    fc.assert(
      fc.property(steps, (list) => {
        const { state, events, barred, refused } = walk(list);
        refusals += refused;
        for (const { type } of events) seen.set(type, (seen.get(type) ?? 0) + 1);
        expect(wrongs(events, barred)).toEqual([]);
        expect(state.version).toBe(events.length);
        expect(fold(events)).toEqual(state);
      }),
      { numRuns: 10_000, unbiased: true },
    );
    // The walk is worth something only if it gets everywhere, and is often refused.
    for (const type of [
      'determination-issued',
      'appeal-decided',
      'sent-to-new-review',
      'reviewer-replaced',
      'deferred',
      'published',
      'review-terminated',
      'consolidated',
    ]) {
      expect(seen.get(type) ?? 0, type).toBeGreaterThan(50);
    }
    expect(refusals).toBeGreaterThan(10_000);
  });
  it('fold the same in parts, and hold as a chain', () => {
    fc.assert(
      fc.property(steps, fc.nat(60), (list, cut) => {
        const { events, state } = walk(list);
        expect(fold(events.slice(cut), fold(events.slice(0, cut)))).toEqual(state);
        expect(broken(sealAll(events))).toBeNull();
      }),
      { numRuns: 100 },
    );
  });
  it('P-03: of two acts on one version exactly one is written', () => {
    fc.assert(
      fc.property(steps, step, step, (list, one, other) => {
        const played = walk(list);
        const on = dayOf(80);
        const [first, second] = [one, other].map(({ pick, wild }) => {
          const order = wild < 5 ? foolish(played.state, on, pick) : sensible(played.state, on, pick);
          return { command: commandOf(played.state, order), context: contextOf(played, order) };
        });
        if (first === undefined || second === undefined) return;
        const won = decide(played.state, first.command, first.context);
        if (isRefusal(won)) return;
        const after = fold(won, played.state);
        const lost = decide(after, second.command, second.context);
        expect(isRefusal(lost) && lost.rule).toBe('version-moved');
      }),
      { numRuns: 300 },
    );
  });
  it('a fold leaves the state it started from as it was', () => {
    fc.assert(
      fc.property(steps, fc.nat(60), (list, cut) => {
        const { events } = walk(list);
        const middle = fold(events.slice(0, cut));
        const before = structuredClone(middle);
        fold(events.slice(cut), middle);
        expect(middle).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });
  it('evolve changes nothing it was given', () => {
    fc.assert(
      fc.property(steps, (list) => {
        let { state } = start;
        for (const event of walk(list).events) {
          const before = structuredClone(state);
          const next = evolve(state, event);
          expect(state).toEqual(before);
          state = next;
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('the witness is worth something', () => {
  const good = ((): Walk => {
    for (let i = 0; ; i++) {
      const one = walk(Array.from({ length: 40 }, () => ({ wild: 9, pick: i, world: 0 })));
      if (one.events.some((event) => event.type === 'determination-issued')) return one;
    }
  })();
  const renumber = (events: readonly CaseEvent[]): CaseEvent[] =>
    events.map((event, i) => ({ ...event, sequence: i + 1 }) as CaseEvent);
  it.each(['attested', 'item-decided', 'records-completed', 'draft-submitted', 'found-eligible'] as const)(
    'sees a determination without %s',
    (type) => {
      const without = renumber(good.events.filter((event) => event.type !== type));
      expect(wrongs(without, good.barred)).not.toEqual([]);
    },
  );
  it('sees a reviewer who may not', () => {
    const all = good.events.map(() => ['R-01', 'R-02', 'R-03']);
    expect(wrongs(good.events, all).join()).toContain('a reviewer who may not');
  });
});
