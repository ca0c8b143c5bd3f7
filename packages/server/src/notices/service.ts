import { sql } from 'kysely';
import { runCommand } from '../cases/index.ts';
import { dayOfInstant } from '../queues/index.ts';
import { caseState, type Tx } from '../store/index.ts';

/**
 * Enters that a determination was served, once no paper of it waits: on the last day of mailing, as the mail room told
 * it. Where nothing goes on paper it is served with the notice in the portal.
 */
export async function serveIfMailed(tx: Tx, caseId: string, event: number): Promise<void> {
  // Of two that mail the last two papers at once, one waits and sees what the other did.
  await sql`SELECT pg_advisory_xact_lock(hashtext(${`serve ${caseId}`}))`.execute(tx.db);
  const rows = await tx.db
    .selectFrom('notice as n')
    .innerJoin('notice_delivery as d', 'd.notice', 'n.id')
    .select(['n.role', 'd.channel', 'd.status'])
    .select(sql<string | null>`d.told ->> 'mailedOn'`.as('mailed_on'))
    .where('n.case_id', '=', caseId)
    .where('n.event', '=', event)
    .where('n.kind', '=', 'determination-served')
    .execute();
  const paper = rows.filter((row) => row.channel === 'print');
  if (rows.length === 0 || paper.some((row) => row.status === 'waiting')) return;
  const loaded = await caseState(tx, caseId);
  const { determination, version } = loaded.state;
  if (determination === null || determination.mailedOn !== null) return;
  const mailedOn =
    paper
      .map((row) => row.mailed_on ?? '')
      .toSorted()
      .at(-1) ?? dayOfInstant(tx.context.now);
  const to = [...new Set(rows.flatMap((row) => (row.role === null ? [] : [row.role])))];
  const by = paper.length > 0 ? 'mail' : 'electronic';
  await runCommand(
    tx,
    loaded,
    { type: 'serve', expectedVersion: version, mailedOn, by, to },
    { needsDirectory: false },
  );
}
