import { office } from '../actor.ts';
import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { written } from '../guards.ts';
import type { DocumentKind } from '../records.ts';
import { refuse } from '../refusal.ts';
import { documentIn, notInFile, withDocument } from './of-document.ts';

interface Fields {
  readonly document: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly why: string;
}
export type ClassifyDocument = CommandOf<'classify-document', Fields>;
export type DocumentClassified = EventOf<'document-classified', Fields>;

/** The office says anew what a document is; what its sender said stays in the event by which it came. */
export const classifyDocument = define<ClassifyDocument, DocumentClassified>({
  type: 'classify-document',
  by: office,
  afterEnd: true,
  decide(state, { document, kind, title, why }) {
    if (documentIn(state, document) === undefined) return notInFile(document);
    const no = written('The reason', why);
    if (no !== null) return no;
    if (title.trim() === '') return refuse('document-named', `Document "${document}" with the title "${title}".`);
    return [{ type: 'document-classified', data: { document, kind, title, why } }];
  },
  evolve: {
    'document-classified': (state, { data: { document, kind, title } }) =>
      withDocument(state, document, (one) => ({ ...one, kind, title })),
  },
});
