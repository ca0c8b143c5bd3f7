/** What of a case bears on who may review it. */
export interface CaseForReview {
  readonly caseNumber: string;
  readonly parties: readonly Party[];
  /** The eligible items. */
  readonly items: readonly ItemForReview[];
  /** ICD-10-CM codes, with or without the point. */
  readonly diagnoses: readonly string[];
  /** Who took part before, as far as known. */
  readonly earlier: readonly EarlierPart[];
  /** Reviewers whose determination in this dispute was set aside. */
  readonly setAside: readonly { readonly reviewer: string; readonly on: string }[];
  /** Results a person has set aside, each with its reason. */
  readonly exceptions: readonly Exception[];
}

export type PartyRole =
  | 'employer'
  | 'insurer'
  | 'claims-administrator'
  | 'utilization-review'
  | 'provider-network'
  | 'officer'
  | 'requesting-physician'
  | 'treating-physician'
  | 'medical-group'
  | 'practice-association'
  | 'provider'
  | 'facility'
  | 'alternative-facility'
  | 'maker'
  | 'alternative-maker'
  | 'employee'
  | 'family'
  | 'attorney';

export interface Party {
  readonly id: string;
  readonly role: PartyRole;
  readonly name: string;
  /** A natural person. */
  readonly person: boolean;
  /** Other names: "doing business as", former names. */
  readonly also?: readonly string[];
  readonly npi?: string | null;
  readonly taxId?: string | null;
  readonly addresses?: readonly string[];
}

export interface ItemForReview {
  readonly number: number;
  readonly treatment: string | null;
  readonly category: string | null;
  readonly subcategory: string | null;
  readonly bodyParts: readonly string[];
}

export interface EarlierPart {
  /** Directory key where it is a reviewer of ours, else null. */
  readonly reviewer: string | null;
  readonly name: string | null;
  readonly npi: string | null;
  readonly part: 'treated' | 'examined' | 'evaluated' | 'utilization-review' | 'independent-medical-review';
  readonly on: string | null;
}

/** A person looked at a result and set it aside for one reviewer. Without a reason it does not count. */
export interface Exception {
  /** Id of the qualification or derivation. */
  readonly rule: string;
  readonly reviewer: string;
  /** Id of the party it concerns; null where the rule concerns none. */
  readonly party: string | null;
  readonly by: string;
  readonly on: string;
  readonly reason: string;
}
