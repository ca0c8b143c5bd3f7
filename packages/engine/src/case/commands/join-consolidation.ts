import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { eligible, notIssued } from '../guards.ts';
import { refuse } from '../refusal.ts';

interface Fields {
  /** Case number that goes on. */
  readonly into: string;
}
export type JoinConsolidation = CommandOf<'join-consolidation', Fields>;
export type ConsolidationJoined = EventOf<'consolidation-joined', Fields>;

/** This application goes on in another case, which took its items. 8 CCR 9792.10.4(a). */
export const joinConsolidation = define<JoinConsolidation, ConsolidationJoined>({
  type: 'join-consolidation',
  by: ['coordinator', 'service'],
  decide(state, { into }) {
    const no = notIssued(state) ?? eligible(state);
    if (no !== null) return no;
    if (into.trim() === '' || into === state.caseNumber) return refuse('named-exists', `No other case "${into}".`);
    return [{ type: 'consolidation-joined', data: { into } }];
  },
  evolve: {
    'consolidation-joined': (state, { data, on }) => ({
      ...state,
      end: { kind: 'consolidated', on, why: `Goes on in ${data.into}.` },
    }),
  },
});
