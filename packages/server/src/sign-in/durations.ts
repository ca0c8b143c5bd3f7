import { needsSecondFactor } from '../people/index.ts';
import type { ServerRole } from '../store/index.ts';

const minute = 60;
const hour = 60 * minute;

/** Seconds after which a session ends: without a request, and at all. */
export interface Durations {
  readonly idle: number;
  readonly absolute: number;
}

/** Whoever sees the cases of many people is signed out sooner: a ward, an office, a shared desk. */
export const durationsOf = (role: ServerRole): Durations =>
  needsSecondFactor(role) ? { idle: 15 * minute, absolute: 12 * hour } : { idle: 30 * minute, absolute: 12 * hour };
