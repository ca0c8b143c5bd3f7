import { sha256 } from '../case/chain/sha256.ts';

/**
 * A number from 0 to 2^48 - 1 that belongs to this seed, case and reviewer. The lowest wins a tie. It depends on nothing
 * else, so neither the order of the pool nor other reviewers in it change it, and nobody can pick a reviewer by name: the
 * seed must be one that nobody chooses, such as the hash of the case's last event.
 */
export const draw = (seed: string, caseNumber: string, reviewer: string): number =>
  Number.parseInt(sha256(JSON.stringify([seed, caseNumber, reviewer])).slice(0, 12), 16);
