import { type Command, type CaseEvent, decide, fold, isRefusal } from '@overread/engine/case';
import { isoOf, pacificDay } from '@overread/engine/dates';
import { noticeOutline, noticeToText, type Office, type PartyNotice } from '@overread/engine/notice';
import { actorOf, refused } from '../cases/index.ts';
import { eventsOf } from '../queues/index.ts';
import type { Tx } from '../store/index.ts';
import { compose } from './compose.ts';
import { aboutOf } from './make.ts';
import { addressedParties } from './recipients.ts';

/** A notice as it would go out. */
export interface Foreseen {
  readonly kind: PartyNotice['kind'];
  readonly title: string;
  readonly to: readonly { readonly role: string; readonly name: string }[];
  /** As plain text, to the first of those who get it. */
  readonly text: string;
}

/**
 * The notices that a command would cause if it were given now. Nothing is written. How each party is reached is asked
 * when the notice is made: here all of it goes by mail, in the language asked for.
 */
export async function foreseeNotices(
  tx: Tx,
  office: Office,
  caseId: string,
  command: Omit<Command, 'expectedVersion'>,
  locale: 'en' | 'es',
): Promise<Foreseen[]> {
  const events = await eventsOf(tx, caseId);
  const before = fold(events);
  const at = tx.context.now.toISOString();
  const on = isoOf(pacificDay(at) ?? 0);
  const decided = decide(before, { ...command, expectedVersion: before.version } as Command, {
    at,
    on,
    actor: actorOf(tx.context.person),
    seed: '',
    pool: () => [],
    reviewer: () => undefined,
    findings: () => undefined,
  });
  if (isRefusal(decided)) throw refused(decided, caseId, before);
  const after: readonly CaseEvent[] = [...events, ...decided];
  return decided.flatMap((event) => {
    const until = after.slice(0, event.sequence);
    const state = fold(until);
    const parties = addressedParties(state);
    return compose({ event, state, events: until }).flatMap(({ content, to }): Foreseen[] => {
      const getting = to === 'claims-administrator' ? parties.filter((one) => one.role === to) : parties;
      const [first] = getting;
      if (first === undefined) return [];
      const sentTo = getting.map(({ role, name }) => ({ role, name, method: 'mail' as const }));
      const common = { office, about: aboutOf(state), on, to: first, sentTo, alsoDue: [] };
      const notice = { ...common, ...content } as PartyNotice;
      const outline = noticeOutline(notice, locale);
      return [
        {
          kind: notice.kind,
          title: outline.title,
          to: getting.map(({ role, name }) => ({ role, name })),
          text: noticeToText(outline),
        },
      ];
    });
  });
}
