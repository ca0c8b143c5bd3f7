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
export type ReleaseDocument = CommandOf<'release-document', Fields>;
export type DocumentReleased = EventOf<'document-released', Fields>;

/** A document is withheld no more. */
export const releaseDocument = define<ReleaseDocument, DocumentReleased>({
  type: 'release-document',
  by: [...office, 'medical-director'],
  afterEnd: true,
  decide(state, { document, why }) {
    const one = documentIn(state, document);
    if (one === undefined) return notInFile(document);
    const no = written('The reason', why);
    if (no !== null) return no;
    if (one.withheld === undefined) return refuse('named-exists', `Document "${document}" is not withheld.`);
    return [{ type: 'document-released', data: { document, why } }];
  },
  evolve: {
    'document-released': (state, { data: { document } }) =>
      withDocument(state, document, ({ withheld: _gone, ...one }) => one),
  },
});
