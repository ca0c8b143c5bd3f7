import type { z } from 'zod';
import type { informationAsk, returnReason } from '../knowledge/schema/notices-common.ts';
import type { ineligibility, terminationGround } from '../knowledge/schema/notices-kinds.ts';
import type { PenaltyResult } from '../law/fees/index.ts';
import type { AboutCase, NoticeItem } from './about.ts';
import type { Deadline } from './deadline.ts';
import type { Addressee, Office, Recipient, Served } from './people.ts';
import type { Said } from './words/index.ts';

/** What every notice to a party carries. */
interface ToParty {
  readonly office: Office;
  readonly about: AboutCase;
  /** ISO date of the notice. */
  readonly on: string;
  readonly to: Addressee;
  /** Everyone who gets the notice, the addressee among them, with the way of sending. */
  readonly sentTo: readonly Recipient[];
  /** Further dates to print, besides those the kind of notice names. */
  readonly alsoDue: readonly Deadline[];
}

export type InformationAsk = z.infer<typeof informationAsk> | Said;

/** An application has come in. LC 4610.5(k). */
export interface Acknowledgement extends ToParty {
  readonly kind: 'acknowledgement';
  readonly items: readonly NoticeItem[];
  /** What the application lacks; null where nothing is missing. */
  readonly missing: { readonly asks: readonly InformationAsk[]; readonly deadline: Deadline | null } | null;
}

/** Information is asked for, before eligibility is decided (8 CCR 9792.10.3(b)) or in the review (LC 4610.6(b)). */
export interface InformationRequest extends ToParty {
  readonly kind: 'information-request';
  readonly purpose: 'eligibility' | 'review';
  readonly asks: readonly InformationAsk[];
  readonly deadline: Deadline;
}

export type IneligibilityKind = z.infer<typeof ineligibility>;

/** Why a dispute cannot be reviewed. `other` is for grounds beyond the five letters; `rule` is its id in `knowledge/law/eligibility-grounds`. */
export type Ineligibility =
  | { readonly kind: 'untimely'; readonly lastDay: string }
  | { readonly kind: 'no-signature' | 'no-ur-decision' | 'no-ur-decision-no-signature' }
  | { readonly kind: 'conditionally-non-certified'; readonly asked: Said | null }
  | { readonly kind: 'other'; readonly rule: string; readonly why: Said; readonly options: readonly Said[] };

/** The dispute, or a part of it, cannot be reviewed; in writing and with the reason. LC 4610.5(k). */
export interface Ineligible extends ToParty {
  readonly kind: 'ineligible';
  readonly reason: Ineligibility;
  readonly items: readonly NoticeItem[];
  /** Items whose review goes on; not empty: the application is ineligible in part. */
  readonly goOn: readonly NoticeItem[];
  /** Until when the form may be filed again; null: that time is over or not known. */
  readonly again: Deadline | null;
  readonly appeal: Deadline | null;
}

/** The review waits for a dispute of liability. LC 4610.5(k), (h)(2); 8 CCR 9792.10.3(d). */
export interface Deferral extends ToParty {
  readonly kind: 'deferral';
  readonly items: readonly NoticeItem[];
  /** The other reason, as the claims administrator gives it. */
  readonly says: Said | null;
}

/** Notice of Assignment and Request for Information. 8 CCR 9792.10.4(b), 9792.10.5. */
export interface Assignment extends ToParty {
  readonly kind: 'assignment';
  readonly items: readonly NoticeItem[];
  readonly records: Deadline;
}

/** The claims administrator is reminded of the records, before or after they are due, with the penalty so far. */
export interface RecordsReminder extends ToParty {
  readonly kind: 'records-reminder';
  readonly records: Deadline & { readonly due: string };
  /** Result of `penalty('records-late', …)` once they are late; null while they are not. */
  readonly late: Pick<PenaltyResult, 'amount' | 'days' | 'section'> | null;
  /** What has not come; empty: the whole list of the notice of assignment. */
  readonly missing: readonly Said[];
}

/** A regular review has become expedited. 8 CCR 9792.10.4(c). */
export interface ExpeditedConversion extends ToParty {
  readonly kind: 'expedited-conversion';
  readonly records: Deadline | null;
  readonly decision: Deadline | null;
}

export interface DecidedItem extends NoticeItem {
  readonly decision: 'upheld' | 'overturned';
}

/** Page before the served Final Determination Letter. LC 4610.6(f)-(j). */
export interface DeterminationServed extends ToParty {
  readonly kind: 'determination-served';
  /** At least one. */
  readonly items: readonly DecidedItem[];
  readonly letter: { readonly issuedOn: string; readonly sha256: string };
  readonly appeal: Deadline | null;
}

export type TerminationGround = z.infer<typeof terminationGround>;

/** The review of some or all items has ended without a decision. LC 4610.5(g); 8 CCR 9792.10.6(a). */
export interface Termination extends ToParty {
  readonly kind: 'termination';
  readonly ground: TerminationGround;
  /** ISO date of the authorization, settlement, award or withdrawal. */
  readonly happenedOn: string;
  readonly items: readonly NoticeItem[];
  readonly goOn: readonly NoticeItem[];
}

/** A clerical error of an issued letter was put right; the decisions are as before. */
export interface AmendedDetermination extends ToParty {
  readonly kind: 'amended-determination';
  readonly items: readonly DecidedItem[];
  readonly what: Said;
  readonly first: { readonly issuedOn: string; readonly sha256: string };
  readonly corrected: { readonly issuedOn: string; readonly sha256: string };
  readonly appeal: Deadline | null;
}

/** A worker without an account gets a code that opens the case online. On paper only, and to nobody else. */
export interface ClaimInvitation extends ToParty {
  readonly kind: 'claim-invitation';
  readonly to: Addressee & { readonly role: 'employee' };
  readonly code: string;
  /** Last day on which the code works, ISO date. */
  readonly until: string;
}

/** What every sheet that goes with a notice carries. */
interface Sheet {
  readonly office: Office;
  readonly about: Pick<AboutCase, 'caseNumber' | 'worker'>;
  readonly on: string;
}

export interface ServiceList extends Sheet {
  readonly kind: 'service-list';
  /** Title of the paper that was served. */
  readonly document: string;
  readonly served: readonly Served[];
}

export interface ProofOfService extends Sheet {
  readonly kind: 'proof-of-service';
  /** Who served, and the city and county of the place of work. */
  readonly by: { readonly name: string; readonly place: string };
  readonly documents: readonly { readonly title: string; readonly pages: number; readonly sha256: string }[];
  readonly served: readonly Served[];
}

export type ReturnReason = z.infer<typeof returnReason>;

/** For the office: a notice came back. */
export interface ReturnedMail extends Sheet {
  readonly kind: 'returned-mail';
  readonly document: string;
  readonly served: Served;
  readonly returnedOn: string;
  readonly reason: ReturnReason;
  /** Lines of a new address; null: none is known yet. */
  readonly found: readonly string[] | null;
}

export type PartyNotice =
  | Acknowledgement
  | InformationRequest
  | Ineligible
  | Deferral
  | Assignment
  | RecordsReminder
  | ExpeditedConversion
  | DeterminationServed
  | Termination
  | AmendedDetermination
  | ClaimInvitation;

export type SheetNotice = ServiceList | ProofOfService | ReturnedMail;

/**
 * Everything the review organization sends on paper or as a file. No type has a place for the reviewer: not a name, not a
 * key, not the qualifications, which stand in the Final Determination Letter alone (LC 4610.6(f)).
 */
export type Notice = PartyNotice | SheetNotice;
