import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { deferring, groundOfPoint, grounds } from '../grounds.ts';
import { notDeferred, notIssued, notWaiting } from '../guards.ts';
import { refuse } from '../refusal.ts';
import type { ItemStanding } from '../item.ts';

interface JudgedItem {
  readonly number: number;
  /** Null: eligible. */
  readonly ground: string | null;
  readonly why: string;
}
interface Fields {
  readonly items: readonly JudgedItem[];
}
export type FindEligible = CommandOf<'find-eligible', Fields>;
export type FoundEligible = EventOf<'found-eligible', Fields & { readonly whole: boolean }>;

/** The State finds the application eligible, in whole or in part, item by item. LC 4610.5(k). */
export const findEligible = define<FindEligible, FoundEligible>({
  type: 'find-eligible',
  by: ['state'],
  decide(state, { items }) {
    const no = notIssued(state) ?? notDeferred(state) ?? notWaiting(state);
    if (no !== null) return no;
    if (state.eligibleOn !== null) return refuse('once', `Eligibility was found on ${state.eligibleOn}.`);
    if (state.completedOn === null) return refuse('completeness-first', 'The application is not complete.');
    const flags = state.points.filter((point) => point.flagged && point.answer === null);
    if (flags.length > 0) {
      return refuse('answers-first', `Flagged and not answered: ${flags.map((point) => point.point).join(', ')}.`);
    }
    const asked = items.map((item) => item.number).toSorted((a, b) => a - b);
    const open = state.items.filter((item) => item.standing === 'open');
    const all = open.map((item) => item.number).toSorted((a, b) => a - b);
    if (asked.join() !== all.join()) {
      return refuse(
        'every-item-judged',
        `Items to be judged: ${all.join(', ')}; judged: ${asked.join(', ') || 'none'}.`,
      );
    }
    const bad = items.find((item) => item.ground !== null && (!known(item.ground) || item.why.trim() === ''));
    if (bad !== undefined) {
      return refuse('ground-needed', `Item ${bad.number}: ground "${bad.ground}", reason "${bad.why}".`);
    }
    const liability = state.points.find((point) => point.point === 'liability')?.answer?.stands === true;
    const waits = items.find((item) => item.ground !== null && deferring.includes(item.ground));
    if (waits !== undefined && !liability) {
      return refuse('liability-dispute-first', `Item ${waits.number}: no dispute of liability was confirmed.`);
    }
    const against = state.points.find(({ point, answer }) => {
      const ground = groundOfPoint[point];
      return answer?.stands === true && ground !== undefined && !items.some((item) => item.ground === ground);
    });
    if (against !== undefined) {
      return refuse(
        'answers-agree',
        `The point "${against.point}" stands (${against.answer?.note}), and no item fails on it.`,
      );
    }
    if (items.every((item) => item.ground !== null)) {
      return refuse('one-item-eligible', 'No item is eligible.');
    }
    const whole = items.every((item) => item.ground === null);
    return [{ type: 'found-eligible', data: { items, whole } }];
  },
  evolve: {
    'found-eligible': (state, { data, on }) => ({
      ...state,
      eligibleOn: on,
      items: state.items.map((item) => {
        const judged = data.items.find((one) => one.number === item.number);
        return judged === undefined ? item : { ...item, standing: standingFor(judged.ground), ground: judged.ground };
      }),
    }),
  },
});

const known = (ground: string): boolean => grounds.includes(ground) || deferring.includes(ground);

/** A deferred item waits outside this case: once liability is settled the employee asks anew, LC 4610.5(h)(2). */
function standingFor(ground: string | null): ItemStanding {
  if (ground === null) return 'eligible';
  return deferring.includes(ground) ? 'deferred' : 'ineligible';
}
