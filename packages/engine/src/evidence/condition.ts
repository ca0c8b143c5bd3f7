import type { Polarity, Value } from './assertion.ts';
import type { Mention } from './sentence-words.ts';
import type { State } from './state.ts';

/** A strength below 5/5 is abnormal, whatever else is said of it; 5/5 is normal where nothing else is. */
export function conditionOf({ concept }: Mention, state: State, own: readonly Value[]): State {
  if (concept.kind !== 'function' && concept.kind !== 'sign') return null;
  if (own.length === 0) return state;
  const strength = own.filter(({ measure }) => measure === 'strength');
  if (strength.some(({ value, min, printed }) => (min ?? value) < 5 || /5 ?-/.test(printed))) return 'abnormal';
  if (strength.length > 0) return state ?? 'normal';
  if (
    own.some(
      ({ measure, value, unit }) => measure === 'angle' && unit.startsWith('/') && value < Number(unit.slice(1, -8)),
    )
  )
    return 'abnormal';
  return state;
}

/** "no weakness, intact sensation": a function that is said to be normal is not what is missing. */
export function spared({ concept }: Mention, polarity: Polarity, state: State, measured: boolean): boolean {
  return concept.kind === 'function' && polarity === 'absent' && (state === 'normal' || measured);
}

/** A provocative sign is there where it is positive, and not there where it is negative. */
export function signed({ concept }: Mention, polarity: Polarity, state: State, stated: boolean): Polarity {
  if (concept.kind !== 'sign') return polarity;
  if (state === 'normal') return polarity === 'present' || polarity === 'not-documented' ? 'absent' : polarity;
  if (polarity !== 'present') return polarity;
  return state === 'abnormal' ? 'present' : stated ? 'mentioned' : 'present';
}
