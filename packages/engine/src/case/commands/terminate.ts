import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { happenedBy, itemsExist, notIssued, notWaiting, written } from '../guards.ts';
import { refuse } from '../refusal.ts';

interface Fields {
  readonly items: readonly number[];
  readonly ground: 'authorized' | 'settled' | 'awarded' | 'request-withdrawn';
  /** Day of the authorization, settlement, award or withdrawal. */
  readonly happenedOn: string;
  /** Id of the writing that shows it. */
  readonly document: string;
  readonly why: string;
}
export type Terminate = CommandOf<'terminate', Fields>;
export type ReviewTerminated = EventOf<'review-terminated', Fields & { readonly whole: boolean }>;

/** The review of some or all items ends because the dispute over them is resolved. LC 4610.5(g); 8 CCR 9792.10.6(a). */
export const terminate = define<Terminate, ReviewTerminated>({
  type: 'terminate',
  by: ['coordinator', 'state', 'service'],
  decide(state, command, context) {
    const { items, ground, happenedOn, document, why } = command;
    const no =
      notIssued(state) ??
      notWaiting(state) ??
      itemsExist(state, items) ??
      happenedBy('The day', happenedOn, context.on) ??
      written('The reason', why);
    if (no !== null) return no;
    const living = state.items.filter((item) => live.has(item.standing));
    const dead = items.filter((number) => !living.some((item) => item.number === number));
    if (items.length === 0 || dead.length > 0) {
      return refuse('item-under-review', `Not under review: item ${dead.join(', ') || 'none was named'}.`);
    }
    if (!state.records.documents.some((one) => one.id === document)) {
      return refuse('written-resolution', `Document "${document}" is not in the file.`);
    }
    // What waits outside this case for a dispute of liability does not keep it open.
    const staying = living.filter((item) => item.standing !== 'deferred' || state.deferral !== null);
    const whole = staying.every((item) => items.includes(item.number));
    return [{ type: 'review-terminated', data: { items, ground, happenedOn, document, why, whole } }];
  },
  evolve: {
    'review-terminated': (state, { data, on }) => ({
      ...state,
      draft: null,
      items: state.items.map((item) =>
        data.items.includes(item.number)
          ? { ...item, standing: 'terminated', ground: data.ground, decision: null }
          : item,
      ),
      end: data.whole ? { kind: 'terminated', on, why: `${data.ground}: ${data.why}` } : state.end,
    }),
  },
});

const live: ReadonlySet<string> = new Set(['open', 'eligible', 'deferred']);
