import { z } from 'zod';
import { type App, contextOf, type Services } from '../../http/index.ts';
import { instant } from '../../present/index.ts';
import { type Verification, verifyStore } from '../../verify/index.ts';

const verifyAnswer = z
  .object({
    at: instant.describe('When it was begun.'),
    holds: z.boolean(),
    cases: z.int(),
    events: z.int(),
    checkpoints: z.int(),
    broken: z.array(z.object({ caseNumber: z.string().nullable(), version: z.int().nullable(), why: z.string() })),
  })
  .meta({ id: 'StoreVerification' });

/** Reading everything takes its time: who asks within this many milliseconds of another gets his answer. */
const fresh = 60_000;

/**
 * `GET /api/v1/oversight/verify`: every case, the ledger over all and its checkpoints computed again, by the verifier that
 * shares no code with what writes. One run at a time.
 */
export function verifyRoute(app: App, services: Services): void {
  let last: { readonly at: Date; readonly found: Promise<Verification> } | undefined;
  app.get(
    '/api/v1/oversight/verify',
    {
      schema: {
        tags: ['oversight'],
        summary: 'Computes every case, the ledger and its checkpoints again; answers what does not hold.',
        response: { 200: verifyAnswer },
      },
      config: {
        access: { scope: 'operations:read', roles: ['administrator', 'state', 'medical-director'] },
        action: 'oversight.verify',
      },
    },
    async (request) => {
      const context = contextOf(request, services);
      const { role } = context.person;
      await services.store.auditing(context, (tx) => Promise.resolve(tx.audit({ action: 'oversight.verify' })));
      if (last === undefined || context.now.getTime() - last.at.getTime() > fresh) {
        const found = verified(services);
        last = { at: context.now, found };
        // One that could not look is not given to who asks next.
        found.catch(() => (last = undefined));
      }
      const { at, found } = last;
      const { cases, events, checkpoints, broken } = await found;
      return {
        at: at.toISOString(),
        holds: broken.length === 0,
        cases,
        events,
        checkpoints,
        broken: broken.map(({ caseId, version, why }) => ({
          // The administrator sees no case.
          caseNumber: role === 'administrator' ? null : caseId,
          version,
          why,
        })),
      };
    },
  );
}

async function verified({ store }: Services): Promise<Verification> {
  const client = await store.pool.connect();
  try {
    await client.query('SET ROLE overread_auditor');
    return await verifyStore(client);
  } finally {
    // A connection that keeps a role, or stands in the middle of a read, serves nobody else.
    client.release(true);
  }
}
