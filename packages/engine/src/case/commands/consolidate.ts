import { type Consolidable, consolidation } from '../../law/eligibility/index.ts';
import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { eligible, notIssued, notWaiting } from '../guards.ts';
import { refuse } from '../refusal.ts';
import type { CaseItem } from '../item.ts';

/** The other application, as its own case shows it. */
interface Other {
  readonly caseNumber: string;
  readonly employee: string;
  readonly physician: string;
  readonly injuryOn: string | null;
  readonly eligible: boolean;
  readonly items: readonly CaseItem[];
}
interface Fields {
  readonly other: Other;
}
export type Consolidate = CommandOf<'consolidate', Fields>;
export type Consolidated = EventOf<
  'consolidated',
  { readonly caseNumber: string; readonly items: readonly CaseItem[] }
>;

/**
 * Takes another eligible application of the same employee, physician and date of injury into this one.
 * 8 CCR 9792.10.4(a). The other case is closed by `join-consolidation`.
 */
export const consolidate = define<Consolidate, Consolidated>({
  type: 'consolidate',
  by: ['coordinator', 'service'],
  decide(state, { other }, context) {
    const no = notIssued(state) ?? eligible(state) ?? notWaiting(state);
    if (no !== null) return no;
    if (state.draft !== null) return refuse('before-draft', `The draft came on ${state.draft.submittedOn}.`);
    if (other.caseNumber === state.caseNumber || state.consolidated.includes(other.caseNumber)) {
      return refuse('once', `Case ${other.caseNumber} is already in this one.`);
    }
    const mine = state.application;
    const both = consolidation(
      [
        asked(state.caseNumber, true, mine?.employee, mine?.physician, mine?.injuryOn),
        asked(other.caseNumber, other.eligible, other.employee, other.physician, other.injuryOn),
      ],
      context.on,
    );
    if (both.groups.length === 0) {
      const because =
        both.apart.map((one) => one.because).join(' ') || 'They are of two employees, or no rule allowed it then.';
      return refuse('consolidation-alike', `${other.caseNumber}: ${because}`);
    }
    const last = Math.max(...state.items.map((item) => item.number));
    const taken = other.items.filter((item) => item.standing === 'eligible');
    const items = taken.map((item, i) => ({ ...item, number: last + i + 1, decision: null }));
    return [{ type: 'consolidated', data: { caseNumber: other.caseNumber, items } }];
  },
  evolve: {
    consolidated: (state, { data }) => ({
      ...state,
      consolidated: [...state.consolidated, data.caseNumber],
      items: [...state.items, ...data.items],
    }),
  },
});

const asked = (
  id: string,
  eligible: boolean,
  employee: string | undefined,
  physician: string | undefined,
  dateOfInjury: string | null | undefined,
): Consolidable => ({
  id,
  eligible,
  ...(employee === undefined ? {} : { employee }),
  ...(physician === undefined ? {} : { physician }),
  ...(dateOfInjury == null ? {} : { dateOfInjury }),
});
