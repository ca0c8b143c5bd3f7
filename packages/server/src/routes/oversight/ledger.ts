import { z } from 'zod';
import { type App, contextOf, page, pageOf, pageQuery, placeOf, type Services } from '../../http/index.ts';
import { day, sha256 } from '../../present/index.ts';
import { serviceContext, type ServerRole } from '../../store/index.ts';
import { caseParams } from '../cases/answers.ts';
import { missing } from '../cases/missing.ts';

const checkpoint = z.object({ day, position: z.int(), hash: sha256 }).meta({ id: 'Checkpoint' });

const proofAnswer = z
  .object({
    caseNumber: z.string(),
    version: z.int(),
    event: sha256.describe('Hash of the event in its case.'),
    position: z.int().describe('Place of the event in the ledger.'),
    before: sha256.describe('Hash of the ledger before the event.'),
    after: z.array(sha256).describe('Hashes of the events after it, to the checkpoint.'),
    checkpoint: checkpoint.nullable().describe('Null until the day is over.'),
  })
  .meta({ id: 'InclusionProof' });

const parties: readonly ServerRole[] = ['employee', 'representative', 'requesting-physician', 'claims-administrator'];
const readers: readonly ServerRole[] = [
  ...parties,
  'intake',
  'coordinator',
  'medical-director',
  'state',
  'appeals-board',
];

/** The ledger as those outside can hold it against what they were given: daily checkpoints and proofs of inclusion. */
export function ledgerRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/checkpoints',
    {
      schema: {
        tags: ['oversight'],
        summary: 'The end of the ledger on each day (UTC), newest first, for whoever wants to keep it.',
        querystring: pageQuery,
        response: { 200: pageOf(checkpoint) },
      },
      config: { access: 'anyone' },
    },
    (request) => {
      const { limit, cursor } = request.query;
      const place = placeOf(cursor, z.iso.date());
      return services.store.auditing(serviceContext('checkpoints', services.clock(), request.id), async (tx) => {
        let query = tx.db
          .selectFrom('checkpoint')
          .select(['day', 'position', 'hash'])
          .orderBy('day', 'desc')
          .limit(limit + 1);
        if (place !== null) query = query.where('day', '<', place);
        const found = page(await query.execute(), limit, (last) => last.day);
        tx.audit({ action: 'ledger.checkpoints' });
        return found;
      });
    },
  );

  app.get(
    '/api/v1/cases/:id/proof/:version',
    {
      schema: {
        tags: ['oversight'],
        summary:
          'That an event of a case stands in the ledger of a published day: each link is SHA-256 of hash, line feed, event.',
        params: caseParams.extend({ version: z.coerce.number().int().min(1).max(1_000_000) }),
        response: { 200: proofAnswer },
      },
      config: { access: { scope: 'cases:read', roles: readers }, action: 'case.proof' },
    },
    async (request) => {
      const { id, version } = request.params;
      const context = contextOf(request, services);
      // Who may see the case is asked under his own rights; the ledger is read in the role of the auditor.
      await services.store.transaction(context, async (tx) => {
        const seen = await tx.db.selectFrom('case_file').select('case_id').where('case_id', '=', id).executeTakeFirst();
        if (seen === undefined) return missing(id);
        return tx.audit({ action: 'case.proof', caseId: id, subject: `version ${version}` });
      });
      return services.store.auditing(serviceContext('proof', context.now, request.id), async (tx) => {
        const line = await tx.db
          .selectFrom('ledger')
          .select(['position', 'event'])
          .where('case_id', '=', id)
          .where('version', '=', version)
          .executeTakeFirst();
        if (line === undefined) return missing(`${id}, event ${version}`);
        const kept = await tx.db
          .selectFrom('checkpoint')
          .select(['day', 'position', 'hash'])
          .where('position', '>=', line.position)
          .orderBy('position')
          .limit(1)
          .executeTakeFirst();
        const previous = await tx.db
          .selectFrom('ledger')
          .select('hash')
          .where('position', '=', line.position - 1)
          .executeTakeFirst();
        const later =
          kept === undefined
            ? []
            : await tx.db
                .selectFrom('ledger')
                .select('event')
                .where('position', '>', line.position)
                .where('position', '<=', kept.position)
                .orderBy('position')
                .execute();
        tx.audit({ action: 'ledger.proof', caseId: id, subject: `position ${line.position}` });
        return {
          caseNumber: id,
          version,
          event: line.event,
          position: line.position,
          before: previous?.hash ?? '0'.repeat(64),
          after: later.map((one) => one.event),
          checkpoint: kept ?? null,
        };
      });
    },
  );
}
