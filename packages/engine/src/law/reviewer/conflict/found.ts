import type { Derivation } from '../../../knowledge/schema/law-reviewer.ts';
import type { Evidence } from '../result.ts';

/** A conflict, or something near one. */
export interface Conflict {
  /** Id of the relation or of the derivation. */
  readonly rule: string;
  readonly section: string;
  readonly bars: boolean;
  readonly text: string;
  readonly evidence: readonly Evidence[];
  readonly unverified: boolean;
  readonly remedy: string;
  /** A person may clear it with a reason. */
  readonly clearable: boolean;
  /** Id of the party it concerns; null where it concerns none. */
  readonly party: string | null;
}

/** Puts down one sign of conflict with the party at a place, and where in the reviewer's record it shows. */
export type Note = (sign: Derivation['sign'], text: string, at: number | null, where: string, bars?: boolean) => void;
