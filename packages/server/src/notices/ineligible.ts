import { clock, clockRule } from '@overread/engine/law';
import { lawEvents } from '@overread/engine/case';
import type { Ineligibility, NoticeItem } from '@overread/engine/notice';
import { groundNamed } from '@overread/engine/work';
import { dated, lawOf, type Told } from './dates.ts';
import type { Composed } from './composed.ts';

const english = (text: string) => ({ locale: 'en', text }) as const;

/** One notice for each ground on which items, or all of them, cannot be reviewed. */
export function ineligibleNotices(told: Told): Composed['content'][] {
  const { event, state } = told;
  const itemsOf = (numbers: readonly number[]): NoticeItem[] =>
    state.items.filter((item) => numbers.includes(item.number)).map(({ number, text }) => ({ number, text }));
  const appeal = dated('appeal-ineligibility', lawOf(told), event.on);
  if (event.type === 'found-ineligible') {
    const { ground, why } = event.data;
    const items = itemsOf(state.items.map((item) => item.number));
    return [{ kind: 'ineligible', reason: reasonOf(told, ground, why), items, goOn: [], again: null, appeal }];
  }
  if (event.type !== 'found-eligible') return [];
  const goOn = itemsOf(event.data.items.filter((one) => one.ground === null).map((one) => one.number));
  const grounds = [...new Set(event.data.items.flatMap(({ ground }) => (ground === null ? [] : [ground])))];
  return grounds.map((ground) => {
    const judged = event.data.items.filter((one) => one.ground === ground);
    const items = itemsOf(judged.map((one) => one.number));
    const why = [...new Set(judged.map((one) => one.why))].join(' ');
    if (groundNamed(ground)?.effect === 'deferred') return deferral(items, why);
    return { kind: 'ineligible', reason: reasonOf(told, ground, why), items, goOn, again: null, appeal };
  });
}

export const deferral = (items: readonly NoticeItem[], why: string): Composed['content'] => ({
  kind: 'deferral',
  items,
  says: why.trim() === '' ? null : english(why),
});

/** The five letters of the State, and one for every other ground. */
function reasonOf({ state, events, event }: Told, ground: string, why: string): Ineligibility {
  switch (ground) {
    case 'LATE': {
      const rule = clockRule(state.priority === 'formulary' ? 'app-form' : 'app-std');
      const { due } = clock(rule, lawEvents(events), event.on);
      return due === null ? other(ground, why) : { kind: 'untimely', lastDay: due.slice(0, 10) };
    }
    case 'NO_SIGNATURE':
      return { kind: 'no-signature' };
    case 'NO_UR_DECISION':
      return { kind: 'no-ur-decision' };
    case 'CNC':
      return { kind: 'conditionally-non-certified', asked: why.trim() === '' ? null : english(why) };
    default:
      return other(ground, why);
  }
}

const other = (ground: string, why: string): Ineligibility => ({
  kind: 'other',
  rule: groundNamed(ground)?.rule ?? ground,
  why: english(why),
  options: [],
});
