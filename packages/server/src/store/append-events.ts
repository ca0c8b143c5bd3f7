import { createHash } from 'node:crypto';
import { type CaseEvent, canonical, fold, sealAll } from '@overread/engine/case';
import { fail } from '../problems/index.ts';
import type { LoadedCase } from './loaded-case.ts';
import { projections } from './projections/index.ts';
import type { Tx } from './transaction.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Writes the events that were decided on a case, seals them to the chain and brings every projection up to date, all in
 * the transaction at hand. Of two that write the same version one wins; the other is told who and when (`version-moved`).
 */
export async function appendEvents(tx: Tx, before: LoadedCase, events: readonly CaseEvent[]): Promise<LoadedCase> {
  if (events.length === 0) return before;
  const { caseId } = before;
  const sealed = sealAll(events, before.hash, digest);
  const written = await tx.db
    .insertInto('case_event')
    .values(
      sealed.map(({ event, previous, hash }) => ({
        case_id: caseId,
        version: event.sequence,
        body: canonical(event),
        previous,
        hash,
        // Filled from the text by the database.
        type: event.type,
        at: new Date(event.at),
        actor: event.actor.id,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (Number(written.numInsertedOrUpdatedRows) !== sealed.length) await refuseMoved(tx, before);
  const after = {
    caseId,
    state: fold(events, before.state),
    hash: sealed.at(-1)?.hash ?? before.hash,
  };
  await tx.as('overread_projector', async () => {
    for (const projection of projections) {
      await projection.apply({ caseId, events, before: before.state, after: after.state, hash: after.hash }, tx);
    }
  });
  return after;
}

async function refuseMoved(tx: Tx, { caseId, state }: LoadedCase): Promise<never> {
  const last = await tx.db
    .selectFrom('case_event')
    .select(['version', 'type', 'at', 'body'])
    .where('case_id', '=', caseId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  const event = last === undefined ? null : (JSON.parse(last.body) as CaseEvent);
  return fail(
    'version-moved',
    {
      where: caseId,
      detail:
        event === null
          ? 'The case was made by someone else in the meantime.'
          : `You saw version ${state.version}; a ${event.actor.role} made it version ${event.sequence} with "${event.type}" at ${event.at}.`,
      remedy: 'Read the case again, see what happened, and decide anew.',
    },
    event === null ? {} : { extension: { version: event.sequence, by: event.actor.role, at: event.at } },
  );
}
