import type { CaseState } from '@overread/engine/case';
import { z } from 'zod';
import { type App, answer, answerOnce, contextOf, type Services } from '../../http/index.ts';
import { fail } from '../../problems/index.ts';
import type { ServerRole } from '../../store/index.ts';
import { caseParams } from '../cases/answers.ts';
import { missing } from '../cases/missing.ts';
import { contact } from './answers.ts';

const roles: readonly ServerRole[] = ['intake', 'coordinator', 'service'];

/** How each party is reached: language, way of sending, addresses. */
export function contactRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/cases/:id/contacts',
    {
      schema: {
        tags: ['notices'],
        summary: 'How each party of a case is reached.',
        params: caseParams,
        response: { 200: z.object({ entries: z.array(z.object({ party: z.string(), contact })) }) },
      },
      config: { access: { scope: 'cases:read', roles }, action: 'contact.list' },
    },
    (request) => {
      const { id } = request.params;
      return services.store.transaction(contextOf(request, services), async (tx) => {
        const known = await tx.db
          .selectFrom('case_file')
          .select('case_id')
          .where('case_id', '=', id)
          .executeTakeFirst();
        if (known === undefined) return missing(id);
        const rows = await tx.db
          .selectFrom('party_contact')
          .select(['party', 'email', 'locale', 'method', 'address'])
          .where('case_id', '=', id)
          .orderBy('party')
          .execute();
        tx.audit({ action: 'contact.list', caseId: id });
        return { entries: rows.map(({ party, ...one }) => ({ party, contact: one })) };
      });
    },
  );

  app.post(
    '/api/v1/cases/:id/contacts/:party',
    {
      schema: {
        tags: ['notices'],
        summary: 'Says how a party is reached from now on.',
        params: caseParams.extend({ party: z.string().min(1).max(200) }),
        body: contact,
        response: { 200: z.object({ party: z.string(), contact }) },
      },
      config: { access: { scope: 'cases:write', roles }, action: 'contact.change' },
    },
    (request, reply) => {
      const { id, party } = request.params;
      const { body } = request;
      return answerOnce(request, reply, services, async (tx) => {
        const row = await tx.db.selectFrom('case_file').select('state').where('case_id', '=', id).executeTakeFirst();
        if (row === undefined) return missing(id);
        const { parties } = row.state as CaseState;
        if (!parties.some((one) => one.id === party)) {
          fail('not-found', {
            where: party,
            detail: 'The case has no such party.',
            remedy: `Its parties are: ${parties.map((one) => one.id).join(', ')}.`,
          });
        }
        const set = { ...body, address: [...body.address], changed_at: tx.context.now };
        await tx.db
          .insertInto('party_contact')
          .values({ case_id: id, party, ...set })
          .onConflict((conflict) => conflict.columns(['case_id', 'party']).doUpdateSet(set))
          .execute();
        tx.audit({ action: 'contact.change', caseId: id, subject: party });
        return answer(200, { party, contact: body });
      });
    },
  );
}
