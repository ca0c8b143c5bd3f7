/**
 * What the directory of reviewers holds of one of them. Dates are ISO calendar dates; null means "not on record" and never
 * counts in the reviewer's favour. The identity of a reviewer is a secret: nothing here may reach a party of a case.
 */
export interface ReviewerRecord {
  /** Key in the directory; never a name. */
  readonly id: string;
  readonly names: readonly string[];
  /** National provider identifier, ten digits. */
  readonly npi: string | null;
  /** Kind of physician (LC 3209.3) or the degree as printed: `MD`, `D.C.`, `psychologist`. */
  readonly kind: string;
  readonly licences: readonly Licence[];
  readonly certifications: readonly Certification[];
  readonly discipline: { readonly entries: readonly DisciplineEntry[]; readonly checkedOn: string | null };
  /** Appointments as qualified medical evaluator; `to` null: still running. */
  readonly qme: { readonly appointments: readonly Period[]; readonly checkedOn: string | null };
  readonly practice: { readonly since: string | null; readonly hoursPerWeek: number | null };
  readonly ties: Ties;
  readonly affiliations: readonly Affiliation[];
  /** Day of the declaration of affiliations; null where none was made. */
  readonly declaredOn: string | null;
}

export interface Period {
  readonly from: string;
  /** Last day; null: open. */
  readonly to: string | null;
}

export interface Licence {
  /** USPS code. */
  readonly state: string;
  readonly status: 'active' | 'restricted' | 'probation' | 'suspended' | 'surrendered' | 'revoked' | 'expired';
  readonly from: string | null;
  /** Last day of validity; null where the register shows none. */
  readonly to: string | null;
  /** Day it was checked at the licensing board. */
  readonly verifiedOn: string | null;
}

export interface Certification {
  /** Specialty or subspecialty as the board names it. */
  readonly specialty: string;
  /** `ABMS`, `AOA` or the board's name. */
  readonly board: string;
  readonly from: string | null;
  /** Last day; null for a certification without end. */
  readonly to: string | null;
  readonly verifiedOn: string | null;
}

export interface DisciplineEntry {
  readonly body: string;
  readonly what: string;
  readonly status: 'taken' | 'pending' | 'dismissed';
  readonly on: string | null;
}

/** Where a reviewer works and is paid: what a conflict can be derived from. */
export interface Ties {
  readonly employers: readonly Tie[];
  readonly groups: readonly Tie[];
  readonly facilities: readonly (Tie & { readonly privilegesOnly?: boolean })[];
  readonly taxIds: readonly string[];
  readonly addresses: readonly string[];
}

export interface Tie {
  readonly name: string;
  readonly taxId?: string | null;
  readonly from?: string | null;
  /** Last day; absent or null: still running. */
  readonly to?: string | null;
}

/** A tie the reviewer has declared. */
export interface Affiliation {
  readonly nature: 'familial' | 'financial' | 'professional';
  /** A kind of `knowledge/law/conflict-affiliations`: `spouse`, `employment`, `stock`, `staff-privileges`… */
  readonly kind: string;
  readonly with: AffiliatedWith;
  /** Per cent of the reviewer's total annual income; null where not stated. */
  readonly percent?: number | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

export interface AffiliatedWith {
  readonly name: string;
  readonly npi?: string | null;
  readonly taxId?: string | null;
  /** Id of the party of the case, where the reviewer pointed to it. */
  readonly party?: string | null;
  /** For a person: position and organisation, `management-employee` of an insurer. */
  readonly position?: 'officer' | 'director' | 'management-employee' | 'employee' | null;
  readonly of?: string | null;
}
