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
export type DiscardDocument = CommandOf<'discard-document', Fields>;
export type DocumentDiscarded = EventOf<'document-discarded', Fields>;

/** A document that does not belong to the case is set aside: it stays in the file with the reason, and counts for nothing. */
export const discardDocument = define<DiscardDocument, DocumentDiscarded>({
  type: 'discard-document',
  by: office,
  afterEnd: true,
  decide(state, { document, why }) {
    const one = documentIn(state, document);
    if (one === undefined) return notInFile(document);
    const no = written('The reason', why);
    if (no !== null) return no;
    if (one.discarded !== undefined) {
      return refuse('once', `Document "${document}" was discarded on ${one.discarded.on}.`);
    }
    return [{ type: 'document-discarded', data: { document, why } }];
  },
  evolve: {
    'document-discarded': (state, { data: { document, why }, on }) =>
      withDocument(state, document, (one) => ({ ...one, discarded: { on, why } })),
  },
});
