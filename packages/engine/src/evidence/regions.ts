import { guidelines } from '../knowledge/generated/guidelines.ts';
import type { Assertion } from './assertion.ts';

const regionsOf = new Map(guidelines.regions.parts.map(({ part, regions }) => [part, new Set<string>(regions)]));

/** Where the nerves of a part come from: weakness of a foot is a sign of the low back. */
const rootOf: Readonly<Record<string, string>> = {
  shoulder: 'neck',
  elbow: 'neck',
  'forearm-wrist-hand': 'neck',
  'hip-groin': 'low-back',
  thigh: 'low-back',
  knee: 'low-back',
  leg: 'low-back',
  'ankle-foot': 'low-back',
};

/**
 * Whether two lists of parts can be of one place. `null` where either names none. With `nerves` a limb goes with the
 * part of the spine that serves it.
 */
export function regionsMeet(a: readonly string[], b: readonly string[], nerves: boolean): boolean | null {
  if (a.length === 0 || b.length === 0) return null;
  const here = regions(a, nerves);
  for (const region of regions(b, nerves)) if (here.has(region)) return true;
  return false;
}

function regions(parts: readonly string[], nerves: boolean): Set<string> {
  const found = new Set<string>();
  for (const part of parts) {
    for (const region of regionsOf.get(part) ?? [part]) {
      found.add(region);
      if (nerves && rootOf[region] !== undefined) found.add(rootOf[region]);
    }
  }
  return found;
}

/** Left is not right; an unnamed side and both sides go with either. */
export function sidesMeet(a: Assertion['side'], b: Assertion['side']): boolean {
  return a === null || b === null || a === b || a === 'bilateral' || b === 'bilateral';
}
