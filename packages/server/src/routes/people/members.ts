import { sql } from 'kysely';
import { z } from 'zod';
import { type App, answer, answerOnce, contextOf, type Services } from '../../http/index.ts';
import { claimRoles, type MadeClaimCode, makeClaimCode } from '../../people/index.ts';
import { instant } from '../../present/index.ts';
import { fail } from '../../problems/index.ts';
import type { ServerRole, Tx } from '../../store/index.ts';

const params = z.object({ id: z.string().min(1).max(64) });
/** Who looks after a case; they know its reviewer by his key alone. */
const office: readonly ServerRole[] = ['intake', 'coordinator', 'medical-director', 'service'];
const knowReviewer: ReadonlySet<ServerRole> = new Set(['coordinator', 'medical-director', 'service']);

/** Who may see a case: listed; let in by a code on a letter; such a way in ended. */
export function memberRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/cases/:id/members',
    {
      schema: {
        tags: ['people'],
        summary: 'Who may see a case, now and before.',
        params,
        response: {
          200: z.array(
            z.object({
              member: z.string(),
              relation: z.string(),
              since: instant,
              until: instant.nullable(),
            }),
          ),
        },
      },
      config: { access: { scope: 'cases:read', roles: office }, action: 'case.members' },
    },
    (request) => {
      const { id } = request.params;
      return services.store.transaction(contextOf(request, services), async (tx) => {
        await known(tx, id);
        const rows = await tx.db
          .selectFrom('case_member')
          .select(['member', 'relation', 'since', 'until'])
          .where('case_id', '=', id)
          .orderBy('since')
          .orderBy('member')
          .execute();
        tx.audit({ action: 'case.members', caseId: id });
        return rows
          .filter((row) => !row.member.startsWith('reviewer:') || knowReviewer.has(tx.context.person.role))
          .map((row) => ({ ...row, since: row.since.toISOString(), until: row.until?.toISOString() ?? null }));
      });
    },
  );

  app.post(
    '/api/v1/cases/:id/claim-codes',
    {
      schema: {
        tags: ['people'],
        summary: 'Makes the code for the letter to one party; it is shown once.',
        params,
        body: z.strictObject({ role: z.enum(claimRoles) }),
        response: { 201: z.object({ id: z.string(), expiresAt: instant, code: z.string().optional() }) },
      },
      config: { access: { scope: 'cases:write', roles: office }, action: 'claim-code.made' },
    },
    (request, reply) => {
      const { id } = request.params;
      let made: MadeClaimCode | undefined;
      return answerOnce(
        request,
        reply,
        services,
        async (tx) => {
          await known(tx, id);
          made = await makeClaimCode(tx, id, request.body.role);
          return answer(201, { id: made.id, expiresAt: made.expiresAt.toISOString() });
        },
        { unkept: () => ({ code: made?.code }) },
      );
    },
  );

  app.post(
    '/api/v1/cases/:id/members/end',
    {
      schema: {
        tags: ['people'],
        summary: 'Ends a way in that came by a code: a lost letter, a claim by the wrong person.',
        params,
        body: z.strictObject({ member: z.string().min(1).max(200), why: z.string().trim().min(1).max(500) }),
        response: { 200: z.object({ member: z.string() }) },
      },
      config: { access: { scope: 'cases:write', roles: office }, action: 'case.member-ended' },
    },
    (request, reply) => {
      const { id } = request.params;
      const { member } = request.body;
      return answerOnce(request, reply, services, async (tx) => {
        await known(tx, id);
        const { rows } = await sql<{
          ended: boolean;
        }>`SELECT end_claim(${id}, ${member}, ${tx.context.now}) AS ended`.execute(tx.db);
        if (rows[0]?.ended !== true) {
          fail('not-found', {
            where: member,
            detail: 'This member did not come by a code, or has left.',
            remedy: 'Read the members again. Parties of the application leave by an event of the case.',
          });
        }
        tx.audit({ action: 'case.member-ended', caseId: id, subject: member });
        return answer(200, { member });
      });
    },
  );
}

async function known(tx: Tx, id: string): Promise<void> {
  const file = await tx.db.selectFrom('case_file').select('case_id').where('case_id', '=', id).executeTakeFirst();
  if (file === undefined) {
    fail('not-found', {
      where: id,
      detail: 'There is no such case, or it is not yours to see.',
      remedy: 'Look at the number again.',
    });
  }
}
