import type { Asked } from './filed.ts';

export type DocumentKind =
  | 'medical-record'
  | 'ur-decision'
  | 'application-form'
  | 'correspondence'
  | 'certification'
  | 'authorization'
  | 'statement'
  | 'legal'
  | 'other';

export interface CaseDocument {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: string;
  /** Who sent it. */
  readonly from: string;
  readonly receivedOn: string;
  readonly pages: number;
  /** What was uploaded, where it was: sealed with the event, so that nothing else can be put in its place. */
  readonly file?: { readonly sha256: string; readonly bytes: number };
  /** Set aside: it counts for nothing. */
  readonly discarded?: { readonly on: string; readonly why: string };
  /** Kept from these roles, on a ground of `knowledge/law/withholdings`. */
  readonly withheld?: {
    readonly on: string;
    readonly ground: string;
    readonly why: string;
    readonly from: readonly string[];
  };
}

export interface Records {
  readonly asked: readonly Asked[];
  readonly documents: readonly CaseDocument[];
  readonly overdueOn: string | null;
  readonly completeOn: string | null;
}
