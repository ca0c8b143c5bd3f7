import type { ServiceMethod } from '../../knowledge/schema/calendars.ts';

/**
 * An application for independent medical review as the screen sees it. A field that is absent is not known; nothing is
 * guessed for it. Dates are ISO calendar dates.
 */
export interface Application {
  readonly id: string;
  /** Day on which it was received. */
  readonly received: string;
  readonly mailed?: string;
  /** What the paper is about, where it is plain that it is not a utilization review decision. */
  readonly program?: 'ur-imr' | 'mpn-opinion' | 'bill-review' | 'health-plan' | 'carve-out';
  readonly filedBy?: Applicant;
  readonly signed?: boolean;
  /** What the application asks for. */
  readonly priority?: 'standard' | 'expedited';
  /** The physician's written certification of an imminent and serious threat is attached. */
  readonly certified?: boolean;
  /** Any key that is the same for the same person. */
  readonly employee?: string;
  readonly dateOfInjury?: string;
  readonly decision?: UrDecision;
  readonly liability?: Liability;
  readonly items: readonly DisputedItem[];
  /** Fields of the form that are filled in, by id (`knowledge/law/form-fields`). */
  readonly form?: Readonly<Record<string, string>>;
  readonly copyToClaimsAdministrator?: boolean;
  readonly noticeOfRepresentation?: boolean;
}

export interface Applicant {
  readonly as:
    | 'employee'
    | 'attorney'
    | 'designee'
    | 'treating-physician'
    | 'other-provider'
    | 'claims-administrator'
    | 'employer';
  /** Day a designee was appointed. */
  readonly designatedOn?: string;
  /** A provider who gave emergency treatment applies on its own behalf. */
  readonly emergencyTreatment?: boolean;
}

export interface UrDecision {
  /** A copy came with the application. */
  readonly attached?: boolean;
  readonly date?: string;
  readonly toldToPhysician?: string;
  readonly served?: string;
  readonly servedBy?: ServiceMethod['id'];
  /** The form and an addressed envelope came with it. */
  readonly formSupplied?: boolean;
  /** Day they were sent later. */
  readonly formSuppliedOn?: string;
  readonly review?: 'prospective' | 'concurrent' | 'retrospective' | 'expedited';
  readonly outcome?: UrOutcome;
  /** Why the treatment was not approved. */
  readonly reason?: 'medical-necessity' | 'information-missing' | 'liability' | 'other';
  readonly physician?: string;
  /** Medical group of the requesting physician. */
  readonly practiceGroup?: string;
  readonly rfaReceived?: string;
  readonly informationReceived?: string;
  readonly treatmentRecommended?: string;
}

export type UrOutcome = 'approved' | 'modified' | 'denied' | 'delayed' | 'deferred';

export interface Liability {
  /** At the time of the decision the claims administrator also disputed liability. */
  readonly disputed?: boolean;
  /** The claims administrator agrees that the case is eligible all the same. */
  readonly administratorAgrees?: boolean;
  /** Day the notice was served that the dispute has been resolved. */
  readonly resolvedNoticeServed?: string;
}

export interface DisputedItem {
  readonly id: string;
  /** Canonical name where there is one. */
  readonly treatment: string;
  readonly bodyPart?: string;
  readonly side?: string;
  /** Where the decision on this item differs from the decision as a whole. */
  readonly outcome?: UrOutcome;
  readonly reason?: UrDecision['reason'];
  /** A drug prescribed under the drug formulary. */
  readonly formulary?: boolean;
  /** Where liability for this item alone was, or was not, disputed. */
  readonly liabilityDisputed?: boolean;
  readonly resolved?: { readonly how: 'authorized' | 'settled' | 'awarded' | 'withdrawn'; readonly on: string };
}

/** An application already on file. */
export interface EarlierApplication {
  readonly caseNumber: string;
  readonly employee?: string;
  readonly urDate?: string;
  readonly physician?: string;
  readonly practiceGroup?: string;
  readonly state: 'open' | 'deferred' | 'determined' | 'ineligible' | 'terminated' | 'withdrawn';
  readonly items: readonly Pick<DisputedItem, 'treatment' | 'bodyPart' | 'side'>[];
}
