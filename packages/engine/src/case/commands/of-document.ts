import type { CaseDocument } from '../records.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { CaseState } from '../state.ts';

/** The document of that id in the file. */
export const documentIn = (state: CaseState, id: string): CaseDocument | undefined =>
  state.records.documents.find((one) => one.id === id);

export const notInFile = (id: string): Refusal => refuse('named-exists', `Document "${id}" is not in the file.`);

/** The case with one of its documents changed. */
export const withDocument = (state: CaseState, id: string, change: (one: CaseDocument) => CaseDocument): CaseState => ({
  ...state,
  records: {
    ...state.records,
    documents: state.records.documents.map((one) => (one.id === id ? change(one) : one)),
  },
});
