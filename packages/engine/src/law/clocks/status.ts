import type { Clock } from '../../knowledge/schema/law-clocks.ts';
import { type Day, instantOrNull } from '../dates/index.ts';
import { type Happening, type History, ofKinds } from './history.ts';
import type { ClockStatus } from './result.ts';

/** How a clock that runs stands on the day asked. */
export interface Standing {
  readonly status: ClockStatus;
  readonly done: Happening | null;
  /** Calendar days late, 0 where in time. */
  readonly lateBy: number;
  readonly assumption: string | null;
}

/** The act that meets the clock started by `from`: the one that answers it, or the first on or after it. */
export function actOf(rule: Clock, history: History, from: Happening | null): Happening | null {
  const { all, answering, open } = ofKinds(history, rule.metBy);
  if (!rule.repeats) return all[0] ?? null;
  if (from === null) return null;
  const answer = from.event.id === undefined ? undefined : answering.get(from.event.id);
  return answer ?? firstFrom(open, from.day);
}

/** The first event on or after a day, in a list in order of days. */
function firstFrom(list: readonly Happening[], day: Day): Happening | null {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.day ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return list[low] ?? null;
}

/** Met, late, overdue, ended or running. `dueInstant` is given for clocks in hours. */
export function standing(
  rule: Clock,
  history: History,
  from: Happening,
  due: Day,
  dueInstant: number | null,
): Standing {
  const done = actOf(rule, history, from);
  if (done) {
    if (dueInstant !== null && done.day === due) {
      const at = instantOrNull(done.event.date);
      const late = at !== null && at > dueInstant;
      const assumption =
        at === null ? `The time of day of ${done.event.kind} is not known; it is taken to be in time.` : null;
      return { status: late ? 'met-late' : 'met', done, lateBy: 0, assumption };
    }
    const lateBy = Math.max(0, done.day - due);
    return { status: lateBy > 0 ? 'met-late' : 'met', done, lateBy, assumption: null };
  }
  if (rule.endedBy.some((kind) => history.byKind.has(kind))) {
    return { status: 'ended', done: null, lateBy: 0, assumption: null };
  }
  const lateBy = Math.max(0, history.on - due);
  const over = rule.kind === 'effect' ? 'ended' : 'overdue';
  return {
    status: lateBy > 0 ? over : 'running',
    done: null,
    lateBy: rule.kind === 'effect' ? 0 : lateBy,
    assumption: null,
  };
}
