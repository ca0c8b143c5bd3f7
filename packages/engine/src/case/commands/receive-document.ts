import { office } from '../actor.ts';
import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { append } from '../append.ts';
import { happenedBy } from '../guards.ts';
import { refuse } from '../refusal.ts';
import type { CaseDocument } from '../records.ts';

interface Fields {
  readonly document: CaseDocument;
  /** Id of the request for records it answers; null where it comes unasked. */
  readonly answers: string | null;
}
export type ReceiveDocument = CommandOf<'receive-document', Fields>;
export type DocumentReceived = EventOf<'document-received', Fields>;

/** One document comes in; the test is receipt, not sending. 8 CCR 9792.10.5(a)(1); later ones LC 4610.5(m). */
export const receiveDocument = define<ReceiveDocument, DocumentReceived>({
  type: 'receive-document',
  by: [...office, 'claims-administrator', 'employee', 'representative', 'requesting-physician'],
  decide(state, { document, answers }, context) {
    const no = happenedBy('The day of receipt', document.receivedOn, context.on);
    if (no !== null) return no;
    const id = document.id.trim();
    if (id === '' || document.title.trim() === '') {
      return refuse('document-named', `Document "${document.id}" with the title "${document.title}".`);
    }
    if (state.records.documents.some((one) => one.id === document.id)) {
      return refuse('once', `Document "${document.id}" is in the file already.`);
    }
    if (answers !== null && !state.records.asked.some((one) => one.id === answers)) {
      return refuse('named-exists', `Nothing was asked under "${answers}".`);
    }
    return [{ type: 'document-received', data: { document, answers } }];
  },
  evolve: {
    'document-received': (state, { data }) => {
      const { asked, documents, ...rest } = state.records;
      return {
        ...state,
        records: {
          ...rest,
          documents: append(documents, data.document),
          asked:
            data.answers === null
              ? asked
              : asked.map((one) =>
                  one.id === data.answers && one.answeredOn === null
                    ? { ...one, answeredOn: data.document.receivedOn }
                    : one,
                ),
        },
      };
    },
  },
});
