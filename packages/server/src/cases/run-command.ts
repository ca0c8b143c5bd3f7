import { type CaseEvent, type Command, decide, isRefusal, type LetterRef } from '@overread/engine/case';
import { isoOf, pacificDay } from '@overread/engine/dates';
import {
  appendEvents,
  type Directory,
  facesAParty,
  findingsOf,
  type LoadedCase,
  readDirectory,
  type Tx,
} from '../store/index.ts';
import { actorOf } from './actor.ts';
import { refused } from './refused.ts';

/** What a command made of a case. */
export interface Ran {
  readonly after: LoadedCase;
  readonly events: readonly CaseEvent[];
}

const nobody: Directory = { pool: [], byId: new Map() };
/** Clocks of two servers may differ by this much, in milliseconds, before an act counts as dated back. */
const skew = 2000;

/** Decides a command on a case as it was loaded, and writes what happens. A refusal is thrown as a problem. */
export async function runCommand(
  tx: Tx,
  loaded: LoadedCase,
  command: Command,
  options: { readonly needsDirectory: boolean },
): Promise<Ran> {
  const { caseId, state } = loaded;
  const directory = options.needsDirectory ? await readDirectory(tx) : nobody;
  const letter = 'letter' in command ? (command.letter as LetterRef) : null;
  // A party may not read what the checks found; it may not submit either, and is told so by the rule.
  const findings =
    command.type === 'submit-draft' && letter !== null && !facesAParty(tx.context.person.role)
      ? await findingsOf(tx, caseId, letter)
      : undefined;
  const at = instant(tx.context.now, state.last?.at ?? null);
  const decided = decide(state, command, {
    at,
    on: isoOf(pacificDay(at) ?? 0),
    actor: actorOf(tx.context.person),
    seed: loaded.hash,
    pool: () => directory.pool,
    reviewer: (id) => directory.byId.get(id),
    findings: () => findings,
  });
  if (isRefusal(decided)) throw refused(decided, caseId, state);
  const after = await appendEvents(tx, loaded, decided);
  tx.audit({ action: `case.command.${command.type}`, caseId, subject: `version ${after.state.version}` });
  return { after, events: decided };
}

/** The instant of the act; that of the event before it where another server's clock is a little ahead. */
function instant(now: Date, last: string | null): string {
  const ahead = last === null ? 0 : Date.parse(last) - now.getTime();
  return last !== null && ahead > 0 && ahead <= skew ? last : now.toISOString();
}
