/** What one reviewer decided on one item. */
export type Vote = 'upheld' | 'overturned';

export interface Split {
  readonly decision: Vote;
  readonly upheld: number;
  readonly overturned: number;
  /** Each reviewer's analysis must be supplied. */
  readonly analysesSupplied: boolean;
  readonly text: string;
}

/**
 * The decision of several reviewers on one item: the majority prevails, an even split is decided in favour of providing
 * the service. LC 4610.6(e), (f). Null where nobody has decided.
 */
export function splitDecision(votes: readonly Vote[]): Split | null {
  if (votes.length === 0) return null;
  const overturned = votes.filter((vote) => vote === 'overturned').length;
  const upheld = votes.length - overturned;
  const decision: Vote = overturned >= upheld ? 'overturned' : 'upheld';
  const even = overturned === upheld;
  return {
    decision,
    upheld,
    overturned,
    analysesSupplied: overturned > 0 && upheld > 0,
    text: even
      ? `${overturned} to ${upheld}: an even split is decided in favour of providing the service (LC 4610.6(e)).`
      : `${Math.max(overturned, upheld)} to ${Math.min(overturned, upheld)}: the majority prevails (LC 4610.6(e)).`,
  };
}

/**
 * Whether a case may have so many reviewers. One is the rule; more need the Administrative Director's written approval
 * because condition and treatment are too complex for one. 8 CCR 9792.10.6(c).
 */
export const mayHaveReviewers = (count: number, approvedInWritingOn: string | null, on: string): boolean =>
  count === 1 || (count > 1 && approvedInWritingOn !== null && approvedInWritingOn <= on);
