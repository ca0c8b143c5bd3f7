import { law } from '../../knowledge/generated/law.ts';
import { office } from '../actor.ts';
import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { written } from '../guards.ts';
import { refuse } from '../refusal.ts';
import { documentIn, notInFile, withDocument } from './of-document.ts';

interface Fields {
  readonly document: string;
  /** Id of an entry of `knowledge/law/withholdings`. */
  readonly ground: string;
  readonly why: string;
}
export type WithholdDocument = CommandOf<'withhold-document', Fields>;
export type DocumentWithheld = EventOf<'document-withheld', Fields & { readonly from: readonly string[] }>;

/** Ids of the grounds on which a document may be kept from someone. */
export const withholdingGrounds: readonly string[] = law.withholdings.map(({ id }) => id);

/** From whom a ground lets a document be kept. */
export const withheldFrom: ReadonlyMap<string, readonly string[]> = new Map(
  law.withholdings.map(({ id, from }) => [id, from]),
);

/**
 * A document is kept from someone whom the law lets it be kept from. He is told that it is there, and on what ground he
 * does not read it.
 */
export const withholdDocument = define<WithholdDocument, DocumentWithheld>({
  type: 'withhold-document',
  by: [...office, 'claims-administrator', 'requesting-physician', 'medical-director'],
  afterEnd: true,
  decide(state, { document, ground, why }) {
    const one = documentIn(state, document);
    if (one === undefined) return notInFile(document);
    const no = written('The reason', why);
    if (no !== null) return no;
    const found = law.withholdings.find(({ id }) => id === ground);
    if (found === undefined) {
      return refuse('ground-needed', `Ground "${ground}"; the grounds are: ${withholdingGrounds.join(', ')}.`);
    }
    if (one.withheld !== undefined)
      return refuse('once', `Document "${document}" is withheld since ${one.withheld.on}.`);
    return [{ type: 'document-withheld', data: { document, ground, why, from: found.from } }];
  },
  evolve: {
    'document-withheld': (state, { data: { document, ground, why, from }, on }) =>
      withDocument(state, document, (one) => ({ ...one, withheld: { on, ground, why, from } })),
  },
});
