import { z } from 'zod';
import {
  type App,
  answer,
  answerOnce,
  contextOf,
  page,
  pageOf,
  pageQuery,
  placeOf,
  type Services,
} from '../../http/index.ts';
import { addServiceKey, type Scope, scopes } from '../../people/index.ts';
import { fail } from '../../problems/index.ts';
import { serverRoles } from '../../store/index.ts';
import { keyAnswer, partyId } from './answers.ts';
import { nobody, reads, writes } from './doors.ts';

const newKey = z.strictObject({
  name: z.string().trim().min(1).max(200),
  person: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{2,62}$/)
    .describe('As whom it acts: a name of its own, no person.'),
  role: z.enum(serverRoles as [string, ...string[]]),
  organization: partyId.nullable().default(null),
  scopes: z.array(z.enum(scopes)).min(1),
  expiresAt: z.iso.datetime().nullable().default(null),
});

/** Keys of service accounts: listed, made, revoked. */
export function serviceKeyRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/service-keys',
    {
      schema: {
        tags: ['people'],
        summary: 'Every key, without its secret.',
        querystring: pageQuery,
        response: { 200: pageOf(keyAnswer) },
      },
      config: { access: reads, action: 'key.list' },
    },
    (request) => {
      const { limit, cursor } = request.query;
      const place = placeOf(cursor, z.string());
      return services.store.transaction(contextOf(request, services), async (tx) => {
        let query = tx.db
          .selectFrom('people.service_key')
          .select(['id', 'name', 'person', 'role', 'organization', 'scopes', 'made_at', 'expires_at', 'revoked_at'])
          .orderBy('id')
          .limit(limit + 1);
        if (place !== null) query = query.where('id', '>', place);
        const found = page(await query.execute(), limit, (last) => last.id);
        tx.audit({ action: 'key.list' });
        const entries = found.entries.map(({ made_at, expires_at, revoked_at, ...row }) => ({
          ...row,
          scopes: row.scopes as Scope[],
          madeAt: made_at.toISOString(),
          expiresAt: expires_at?.toISOString() ?? null,
          revokedAt: revoked_at?.toISOString() ?? null,
        }));
        return { entries, next: found.next };
      });
    },
  );

  app.post(
    '/api/v1/service-keys',
    {
      schema: {
        tags: ['people'],
        summary: 'Makes a key; it is shown once.',
        body: newKey,
        response: { 201: z.object({ id: z.string(), key: z.string().optional() }) },
      },
      config: { access: writes, action: 'key.made' },
    },
    (request, reply) => {
      const { role, expiresAt, ...rest } = request.body;
      if (role === 'claims-administrator' && rest.organization === null) {
        fail('request-invalid', {
          where: 'body/organization',
          detail: 'A key of a claims administrator acts for an organization; none is given.',
          remedy: 'Give the id by which cases name the organization.',
        });
      }
      if (role === 'reviewer') {
        fail('request-invalid', {
          where: 'body/role',
          detail: 'A reviewer reads and signs himself; no program does it for him.',
          remedy: 'Make an account for the reviewer.',
        });
      }
      let key: string | undefined;
      return answerOnce(
        request,
        reply,
        services,
        async (tx) => {
          // No key speaks for a person: what he did must be told from what a program did.
          const person = `key:${rest.person}`;
          const made = await addServiceKey(tx, {
            ...rest,
            person,
            role: role as (typeof serverRoles)[number],
            expiresAt: expiresAt === null ? null : new Date(expiresAt),
          });
          key = made.key;
          return answer(201, { id: made.id });
        },
        { unkept: () => ({ key }) },
      );
    },
  );

  app.post(
    '/api/v1/service-keys/:key/revoke',
    {
      schema: {
        tags: ['people'],
        summary: 'Revokes a key; it works for a second more at most.',
        params: z.object({ key: z.string().max(64) }),
        response: { 200: z.object({ id: z.string() }) },
      },
      config: { access: writes, action: 'key.revoked' },
    },
    (request, reply) =>
      answerOnce(request, reply, services, async (tx) => {
        const { key: id } = request.params;
        const revoked = await tx.db
          .updateTable('people.service_key')
          .set({ revoked_at: tx.context.now })
          .where('id', '=', id)
          .where('revoked_at', 'is', null)
          .executeTakeFirst();
        if (Number(revoked.numUpdatedRows) === 0) nobody(id, 'key that still works');
        tx.audit({ action: 'key.revoked', subject: id });
        return answer(200, { id });
      }),
  );
}
