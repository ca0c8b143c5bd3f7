import type { LawEvent } from '../law/clocks/index.ts';

export type Priority = 'standard' | 'expedited' | 'formulary';

export type SentBy = 'mail' | 'electronic';

/** A way of service, from `knowledge/calendars/service-methods`. */
export type ServedBy = NonNullable<LawEvent['by']>;

export interface FiledApplication {
  readonly receivedOn: string;
  readonly channel: 'mail' | 'fax' | 'electronic';
  readonly applicant: 'employee' | 'representative' | 'emergency-provider';
  /** Key of the employee, by which applications are compared. */
  readonly employee: string;
  /** Key of the requesting physician. */
  readonly physician: string;
  readonly injuryOn: string | null;
  readonly urDecisionOn: string | null;
  readonly urServedOn: string | null;
  /** How the decision was served, on which the last day to file depends; absent where nobody said. */
  readonly urServedBy?: ServedBy | null;
  /** Number of the claims administrator for the claim. */
  readonly claimNumber?: string | null;
}

/** One point of the preliminary review: the review organisation flags, the State answers. */
export interface ScreenedPoint {
  readonly point: string;
  readonly flagged: boolean;
  readonly note: string;
  readonly on: string;
  readonly answer: { readonly stands: boolean; readonly note: string; readonly on: string } | null;
}

export interface Asked {
  readonly id: string;
  readonly of: string;
  readonly what: string;
  readonly on: string;
  readonly answeredOn: string | null;
}
