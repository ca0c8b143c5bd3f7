import { sql } from 'kysely';
import type { z } from 'zod';
import type { Access } from '../../http/index.ts';
import { fail } from '../../problems/index.ts';
import type { ServerRole, Tx } from '../../store/index.ts';
import type { webhookAnswer } from './answers.ts';

const roles: readonly ServerRole[] = [
  'representative',
  'requesting-physician',
  'claims-administrator',
  'intake',
  'coordinator',
  'medical-director',
  'publisher',
  'state',
  'appeals-board',
  'service',
  'administrator',
];

/** Service accounts for themselves, administrators for every account. */
export const reads = { scope: 'webhooks:read', roles } as const satisfies Access;
export const writes = { scope: 'webhooks:write', roles } as const satisfies Access;

/** The webhooks that the caller may see, with how much waits. */
export function webhooksOf({ db, context: { person } }: Tx) {
  const all = db
    .selectFrom('webhook as w')
    .select(['w.id', 'w.person', 'w.url', 'w.description', 'w.events', 'w.state', 'w.why', 'w.failing_since'])
    .select(['w.previous_until', 'w.made_at'])
    .select(
      sql<number>`(SELECT count(*)::int FROM webhook_delivery d WHERE d.webhook = w.id AND d.state = 'held')`.as(
        'held',
      ),
    )
    .where('w.state', '<>', 'deleted');
  return person.role === 'administrator' ? all : all.where('w.person', '=', person.id);
}

type Row = Awaited<ReturnType<ReturnType<typeof webhooksOf>['executeTakeFirstOrThrow']>>;

export const told = (row: Row, now: Date): z.infer<typeof webhookAnswer> => ({
  id: row.id,
  account: row.person,
  url: row.url,
  description: row.description,
  events: row.events,
  state: row.state as 'active' | 'paused' | 'disabled',
  why: row.why,
  failingSince: row.failing_since?.toISOString() ?? null,
  oldSecretUntil: row.previous_until !== null && row.previous_until > now ? row.previous_until.toISOString() : null,
  held: row.held,
  madeAt: row.made_at.toISOString(),
});

/** The webhook of an address; not found where it is another's. */
export async function webhookAt(tx: Tx, id: string): Promise<Row> {
  const row = await webhooksOf(tx).where('w.id', '=', id).executeTakeFirst();
  return row ?? noSuch(id, 'webhook');
}

export const noSuch = (id: string, what: string): never =>
  fail('not-found', {
    where: id,
    detail: `There is no such ${what}, or it is not yours.`,
    remedy: 'The webhooks that are yours are in GET /api/v1/webhooks.',
  });
