import { office } from '../actor.ts';
import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { written } from '../guards.ts';
import { refuse } from '../refusal.ts';
import { documentIn, notInFile, withDocument } from './of-document.ts';

interface Fields {
  readonly document: string;
  readonly why: string;
}
export type RestoreDocument = CommandOf<'restore-document', Fields>;
export type DocumentRestored = EventOf<'document-restored', Fields>;

/** A discarded document is taken back. */
export const restoreDocument = define<RestoreDocument, DocumentRestored>({
  type: 'restore-document',
  by: office,
  afterEnd: true,
  decide(state, { document, why }) {
    const one = documentIn(state, document);
    if (one === undefined) return notInFile(document);
    const no = written('The reason', why);
    if (no !== null) return no;
    if (one.discarded === undefined) return refuse('named-exists', `Document "${document}" is not discarded.`);
    return [{ type: 'document-restored', data: { document, why } }];
  },
  evolve: {
    'document-restored': (state, { data: { document } }) =>
      withDocument(state, document, ({ discarded: _gone, ...one }) => one),
  },
});
