/** What identifies the case. Dates are ISO; null is printed as not stated. */
export interface AboutCase {
  readonly caseNumber: string;
  /** Name of the injured worker. */
  readonly worker: string;
  readonly claimNumber: string | null;
  readonly injuryOn: string | null;
  readonly employer: string | null;
  readonly claimsAdministrator: string | null;
  readonly physician: string | null;
  /** Date of the request for authorization. */
  readonly requestedOn: string | null;
  readonly urDecisionOn: string | null;
  readonly receivedOn: string;
  readonly priority: 'standard' | 'expedited' | 'formulary';
}

/** A disputed treatment as the application words it; `number` is its number in the case. */
export interface NoticeItem {
  readonly number: number;
  readonly text: string;
}
