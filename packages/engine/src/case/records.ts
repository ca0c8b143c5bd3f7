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
}

export interface Records {
  readonly asked: readonly Asked[];
  readonly documents: readonly CaseDocument[];
  readonly overdueOn: string | null;
  readonly completeOn: string | null;
}
