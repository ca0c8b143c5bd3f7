/** What assigning one case (row) to one reviewer (column) costs; null: he may not review it. Whole numbers from 0. */
export type Costs = readonly (readonly (number | null)[])[];

/**
 * Assigns rows to columns so that as many rows as possible are assigned and, among those assignments, the sum of costs is
 * least. Column `c` takes up to `capacities[c]` rows. Returns the column of each row, null where none was left for it.
 *
 * Successive shortest augmenting paths with potentials (Jonker and Volgenant; Edmonds and Karp for the capacities): one
 * search a row, O(rows · (rows + columns)) each. Ties go to the lowest row and column, so equal input gives equal output.
 * Throws where a cost is not a whole number from 0, or sums would leave the range of exact integers.
 */
export function assign(costs: Costs, capacities: readonly number[]): (number | null)[] {
  const rows = costs.length;
  const columns = capacities.length;
  const unassigned = priceOfNobody(costs, rows, columns);
  // Column `columns` is nobody: room for everyone, dearer than any assignment that exists.
  const cost = (row: number, column: number): number =>
    column === columns ? unassigned : (costs[row]?.[column] ?? Number.POSITIVE_INFINITY);
  const columnOf = new Int32Array(rows).fill(-1);
  const rowsOf: number[][] = Array.from({ length: columns + 1 }, () => []);
  const priceRow = new Float64Array(rows);
  const priceColumn = new Float64Array(columns + 1);
  const room = [...capacities, rows];
  for (let row = 0; row < rows; row++) {
    const path = shortest(row);
    for (let column = path.end; column !== -1; ) {
      const from = path.cameFrom[column] ?? row;
      const before = columnOf[from] ?? -1;
      if (before !== -1) rowsOf[before] = (rowsOf[before] ?? []).filter((other) => other !== from);
      columnOf[from] = column;
      rowsOf[column]?.push(from);
      column = before;
    }
  }
  return Array.from(columnOf, (column) => (column === columns || column === -1 ? null : column));

  /** The cheapest way from a new row to a column with room, moving rows that are in the way; lifts the prices. */
  function shortest(start: number): { end: number; cameFrom: Int32Array } {
    const distance = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const rowDistance = new Map<number, number>([[start, 0]]);
    const cameFrom = new Int32Array(columns + 1).fill(-1);
    const done = new Uint8Array(columns + 1);
    let open: number[] = [start];
    for (;;) {
      for (const row of open) {
        const base = rowDistance.get(row) ?? 0;
        const price = priceRow[row] ?? 0;
        for (let column = 0; column <= columns; column++) {
          if (done[column] === 1) continue;
          const through = base + cost(row, column) - price - (priceColumn[column] ?? 0);
          if (through < (distance[column] ?? 0)) {
            distance[column] = through;
            cameFrom[column] = row;
          }
        }
      }
      let next = -1;
      for (let column = 0; column <= columns; column++) {
        if (done[column] === 0 && (next === -1 || (distance[column] ?? 0) < (distance[next] ?? 0))) next = column;
      }
      const reached = distance[next] ?? 0;
      done[next] = 1;
      const held = rowsOf[next] ?? [];
      if (held.length < (room[next] ?? 0)) {
        lift(reached, distance, done, rowDistance);
        return { end: next, cameFrom };
      }
      for (const row of held) rowDistance.set(row, reached);
      open = held;
    }
  }

  /** Keeps every reduced cost from 0 up, and 0 along the assignment. */
  function lift(end: number, distance: Float64Array, done: Uint8Array, rowDistance: Map<number, number>): void {
    for (const [row, at] of rowDistance) priceRow[row] = (priceRow[row] ?? 0) + end - at;
    for (let column = 0; column <= columns; column++) {
      if (done[column] === 1) priceColumn[column] = (priceColumn[column] ?? 0) - end + (distance[column] ?? 0);
    }
  }
}

/** More than any whole assignment can cost, so that nobody is left out who could be served. */
function priceOfNobody(costs: Costs, rows: number, columns: number): number {
  let dearest = 0;
  costs.forEach((line, row) => {
    if (line.length !== columns) throw new RangeError(`Row ${row} has ${line.length} costs for ${columns} reviewers.`);
    line.forEach((cost, column) => {
      if (cost === null) return;
      if (!Number.isSafeInteger(cost) || cost < 0) {
        throw new RangeError(
          `The cost of row ${row}, column ${column} is ${cost}: give a whole number from 0, or null.`,
        );
      }
      dearest = Math.max(dearest, cost);
    });
  });
  const price = (dearest + 1) * (rows + 1);
  if (!Number.isSafeInteger(price * (rows + 1))) {
    throw new RangeError('The costs are too large to be added up exactly; give smaller ones.');
  }
  return price;
}
