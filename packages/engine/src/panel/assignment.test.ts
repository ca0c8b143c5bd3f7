import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign, type Costs } from './assignment.ts';

/** Tries everything: most rows first, then the least sum. */
function best(
  costs: Costs,
  capacities: readonly number[],
  row = 0,
  room = [...capacities],
): { rows: number; cost: number } {
  if (row === costs.length) return { rows: 0, cost: 0 };
  let found = best(costs, capacities, row + 1, room);
  costs[row]?.forEach((cost, column) => {
    if (cost === null || (room[column] ?? 0) < 1) return;
    const rest = best(
      costs,
      capacities,
      row + 1,
      room.map((n, i) => (i === column ? n - 1 : n)),
    );
    const one = { rows: rest.rows + 1, cost: rest.cost + cost };
    if (one.rows > found.rows || (one.rows === found.rows && one.cost < found.cost)) found = one;
  });
  return found;
}

function worth(costs: Costs, columns: readonly (number | null)[]): { rows: number; cost: number } {
  let rows = 0;
  let cost = 0;
  columns.forEach((column, row) => {
    if (column === null) return;
    rows += 1;
    cost += costs[row]?.[column] ?? Number.NaN;
  });
  return { rows, cost };
}

describe('assign', () => {
  it('takes the dearer reviewer for one case where that serves both', () => {
    // The first case would like reviewer 0, who is the only one for the second.
    expect(
      assign(
        [
          [1, 5],
          [1, null],
        ],
        [1, 1],
      ),
    ).toEqual([1, 0]);
  });
  it('serves as many cases as it can, whatever it costs', () => {
    expect(
      assign(
        [
          [0, 900],
          [0, null],
        ],
        [1, 1],
      ),
    ).toEqual([1, 0]);
  });
  it('leaves a case that nobody may review', () => {
    expect(assign([[null], [3]], [1])).toEqual([null, 0]);
  });
  it('gives a reviewer as many cases as he can take', () => {
    expect(
      assign(
        [
          [1, 2],
          [1, 2],
          [1, 2],
        ],
        [2, 5],
      ),
    ).toEqual([0, 0, 1]);
  });
  it('gives nobody to a reviewer without room', () => expect(assign([[1]], [0])).toEqual([null]));
  it('has nothing to do without cases or without reviewers', () => {
    expect(assign([], [1])).toEqual([]);
    expect(assign([[]], [])).toEqual([null]);
  });
  it('refuses costs that are no whole numbers', () => {
    expect(() => assign([[0.5]], [1])).toThrow(/row 0, column 0 is 0.5/);
    expect(() => assign([[-1]], [1])).toThrow(/whole number/);
    expect(() => assign([[1, 2]], [1])).toThrow(/2 costs for 1 reviewers/);
  });
  it('is as good as trying everything, keeps to capacities, and repeats itself', () => {
    const input = fc
      .integer({ min: 1, max: 4 })
      .chain((columns) =>
        fc.tuple(
          fc.array(fc.array(fc.option(fc.nat(9)), { minLength: columns, maxLength: columns }), { maxLength: 5 }),
          fc.array(fc.nat(2), { minLength: columns, maxLength: columns }),
        ),
      );
    fc.assert(
      fc.property(input, ([costs, capacities]) => {
        const columns = assign(costs, capacities);
        expect(worth(costs, columns)).toEqual(best(costs, capacities));
        capacities.forEach((room, at) => expect(columns.filter((c) => c === at).length).toBeLessThanOrEqual(room));
        expect(assign(costs, capacities)).toEqual(columns);
      }),
      { numRuns: 2000 },
    );
  });
});
