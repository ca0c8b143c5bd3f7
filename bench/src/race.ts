/** One contestant: does the whole work once. Returns how many pieces were done, to be compared by pieces a second. */
export interface Contestant {
  readonly name: string;
  readonly run: () => Promise<number> | number;
}

export interface Race {
  readonly title: string;
  /** What a piece is: letters, pages, files. */
  readonly unit: string;
  readonly ours: Contestant;
  readonly peers: readonly Contestant[];
  /** Rounds counted after one that is not; every round runs each contestant once, in turn. */
  readonly rounds: number;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/**
 * Runs the contestants in turn, A B A B, and prints the ratio of pieces a second, round by round, as its median with
 * the lowest and the highest: machines differ and drift, ratios hold.
 */
export async function race({ title, unit, ours, peers, rounds }: Race): Promise<void> {
  console.log(`\n${title}`);
  const speed = new Map<string, number[]>();
  for (let round = 0; round <= rounds; round++) {
    for (const contestant of [ours, ...peers]) {
      const start = performance.now();
      const pieces = await contestant.run();
      const perSecond = (pieces * 1000) / (performance.now() - start);
      if (round > 0) speed.set(contestant.name, [...(speed.get(contestant.name) ?? []), perSecond]);
    }
  }
  const own = speed.get(ours.name) ?? [];
  console.log(`  ${ours.name}: ${show(median(own))} ${unit}/s`);
  for (const peer of peers) {
    const theirs = speed.get(peer.name) ?? [];
    const ratios = own.map((value, i) => value / (theirs[i] ?? Number.NaN));
    const range = `${show(Math.min(...ratios))} to ${show(Math.max(...ratios))}`;
    console.log(
      `  ${peer.name}: ${show(median(theirs))} ${unit}/s; ours is ${show(median(ratios))} times as fast (${range})`,
    );
  }
}

const show = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
