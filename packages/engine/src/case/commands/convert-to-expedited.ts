import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { notIssued } from '../guards.ts';
import { refuse } from '../refusal.ts';

interface Fields {
  /** Id of the document in which the treating physician certifies the threat to health. */
  readonly certification: string;
  /** Ids of the documents that support it. */
  readonly support: readonly string[];
}
export type ConvertToExpedited = CommandOf<'convert-to-expedited', Fields>;
export type ConvertedToExpedited = EventOf<'converted-to-expedited', Fields>;

/** A regular review becomes expedited on the treating physician's written certification. 8 CCR 9792.10.4(c). */
export const convertToExpedited = define<ConvertToExpedited, ConvertedToExpedited>({
  type: 'convert-to-expedited',
  by: ['coordinator', 'medical-director', 'state', 'service'],
  decide(state, { certification, support }) {
    const no = notIssued(state);
    if (no !== null) return no;
    if (state.priority === 'expedited') return refuse('once', 'The review is expedited already.');
    const documents = new Map(
      state.records.documents.filter((one) => one.discarded === undefined).map((one) => [one.id, one.kind]),
    );
    if (documents.get(certification) !== 'certification') {
      return refuse('certification-needed', `Document "${certification}" is no certification in this file.`);
    }
    if (support.length === 0 || support.some((id) => id === certification || !documents.has(id))) {
      return refuse('certification-needed', 'The certification comes without supporting documentation in this file.');
    }
    return [{ type: 'converted-to-expedited', data: { certification, support } }];
  },
  evolve: { 'converted-to-expedited': (state) => ({ ...state, priority: 'expedited' }) },
});
