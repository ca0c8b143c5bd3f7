import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { isReviewer, notIssued } from '../guards.ts';
import { refuse } from '../refusal.ts';

interface Fields {
  /** Hash of the text; the text itself is a document of the reviewer's. */
  readonly sha256: string;
  readonly documents: readonly string[];
}
export type WriteSummary = CommandOf<'write-summary', Fields>;
export type SummaryWritten = EventOf<'summary-written', Fields>;

/** The reviewer's summary of the record, with the documents it draws on. LC 4610.6(b), (e). */
export const writeSummary = define<WriteSummary, SummaryWritten>({
  type: 'write-summary',
  by: ['reviewer'],
  decide(state, { sha256, documents }, context) {
    const no = notIssued(state) ?? isReviewer(state, context);
    if (no !== null) return no;
    if (!/^[0-9a-f]{64}$/.test(sha256)) return refuse('letter-named', `The hash of the summary is "${sha256}".`);
    const known = new Map(
      state.records.documents.filter((one) => one.discarded === undefined).map((one) => [one.id, one.kind]),
    );
    const unknown = documents.find((id) => !known.has(id));
    if (unknown !== undefined) return refuse('named-exists', `Document "${unknown}" is not in the file.`);
    if (!documents.some((id) => known.get(id) === 'medical-record')) {
      return refuse(
        'beyond-ur-decision',
        'The summary draws on no medical record outside the utilization review decision.',
      );
    }
    return [{ type: 'summary-written', data: { sha256, documents } }];
  },
  evolve: {
    'summary-written': (state, { data, on }) => ({ ...state, summary: { ...data, on }, draft: null }),
  },
});
