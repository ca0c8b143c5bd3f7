import type { Body } from './body.ts';
import type { FieldId } from './fields.ts';
import type { Offer } from './reading/read-decision.ts';

export type PaperKind = 'ur-decision' | 'certification' | 'representation' | 'application-form' | 'other';

/** A file that goes with the application. `receipt` once the server has it. */
export interface Paper {
  readonly key: string;
  readonly kind: PaperKind;
  readonly file: File;
  /** What became of it in this browser: `picture` where people alone can read it; null while it is not looked at. */
  readonly read: 'read' | 'picture' | 'nothing' | null;
  readonly receipt: string | null;
}

/** An application before and while it is filed. */
export interface Draft {
  readonly fields: Readonly<Partial<Record<FieldId, string>>>;
  readonly items: readonly string[];
  readonly papers: readonly Paper[];
  /** What was read in the papers. */
  readonly offers: readonly Offer[];
  /** Keys of what was read in a paper and answered with yes or no. */
  readonly answered: readonly string[];
  readonly consent: boolean;
  readonly copySent: boolean;
  readonly knowsMissing: boolean;
  /** The Idempotency-Key of filing it: however often it is sent, there is one case. */
  readonly key: string;
  /** What was sent under that key while no answer has come. */
  readonly sent: Body | null;
  readonly filed: { readonly caseNumber: string; readonly on: string; readonly hash: string } | null;
}

export const emptyDraft = (key: string): Draft => ({
  fields: {},
  items: [''],
  papers: [],
  offers: [],
  answered: [],
  consent: false,
  copySent: false,
  knowsMissing: false,
  key,
  sent: null,
  filed: null,
});

/** Nothing was entered yet. */
export const isEmpty = (draft: Draft): boolean =>
  draft.papers.length === 0 && draft.items.every((text) => text === '') && Object.keys(draft.fields).length === 0;

export const field = (draft: Draft, id: FieldId): string => draft.fields[id]?.trim() ?? '';

export const withField = (draft: Draft, id: FieldId, value: string): Draft => ({
  ...draft,
  fields: { ...draft.fields, [id]: value },
});

/** The disputed treatments that were written down. */
export const itemsOf = (draft: Draft): string[] => draft.items.map((text) => text.trim()).filter((text) => text !== '');

/** Adds a treatment in the first empty line; none twice. */
export function withItem(draft: Draft, text: string): Draft {
  if (itemsOf(draft).includes(text)) return draft;
  const empty = draft.items.findIndex((one) => one.trim() === '');
  return {
    ...draft,
    items: empty < 0 ? [...draft.items, text] : draft.items.map((one, at) => (at === empty ? text : one)),
  };
}

export const hasPaper = (draft: Draft, kind: PaperKind): boolean => draft.papers.some((paper) => paper.kind === kind);
