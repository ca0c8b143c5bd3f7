import { z } from 'zod';
import { type App, answer, answerOnce, contextOf, type Services } from '../../http/index.ts';
import { fail } from '../../problems/index.ts';
import { sealedPlace, type Tx } from '../../store/index.ts';
import { organizationAnswer, partyId } from './answers.ts';
import { fitting, nobody, reads, writes } from './doors.ts';

const kinds = ['claims-administrator', 'review-organization', 'state', 'law-firm', 'practice'] as const;
const params = z.object({ organization: z.string().max(64) });

/** Organizations and how they sign their people in. */
export function organizationRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/organizations',
    {
      schema: { tags: ['people'], summary: 'Every organization.', response: { 200: z.array(organizationAnswer) } },
      config: { access: reads, action: 'organization.list' },
    },
    (request) =>
      services.store.transaction(contextOf(request, services), async (tx) => {
        tx.audit({ action: 'organization.list' });
        return (await organizations(tx).orderBy('o.id').execute()).map(told);
      }),
  );

  app.post(
    '/api/v1/organizations',
    {
      schema: {
        tags: ['people'],
        summary: 'Makes an organization; its id is the one by which cases name the party.',
        body: z.strictObject({ id: partyId, name: z.string().trim().min(1).max(200), kind: z.enum(kinds) }),
        response: { 201: z.object({ id: z.string() }) },
      },
      config: { access: writes, action: 'organization.made' },
    },
    (request, reply) =>
      answerOnce(request, reply, services, async (tx) => {
        await fitting(tx.db.insertInto('people.organization').values(request.body).execute());
        tx.audit({ action: 'organization.made', subject: request.body.id });
        return answer(201, { id: request.body.id });
      }),
  );

  app.put(
    '/api/v1/organizations/:organization/sign-in',
    {
      schema: {
        tags: ['people'],
        summary: 'Sets how the organization signs its people in (OpenID Connect).',
        params,
        body: z.strictObject({
          issuer: z.url({ protocol: /^https?$/ }).max(500),
          clientId: z.string().min(1).max(200),
          clientSecret: z.string().min(1).max(500),
          secondFactor: z
            .enum(['told', 'agreed'])
            .describe(
              '`told`: the token says that a second factor was used; `agreed`: the organization always asks for one.',
            ),
        }),
        response: { 200: organizationAnswer },
      },
      config: { access: writes, action: 'organization.sign-in-set' },
    },
    (request) =>
      services.store.transaction(contextOf(request, services), async (tx) => {
        const { organization } = request.params;
        const { issuer, clientId, clientSecret, secondFactor } = request.body;
        needTls(issuer);
        if ((await organizations(tx).where('o.id', '=', organization).executeTakeFirst()) === undefined) {
          nobody(organization, 'organization');
        }
        const row = {
          issuer,
          client_id: clientId,
          client_secret: services.store.vault.seal(clientSecret, sealedPlace.organizationSignIn(organization)),
          second_factor: secondFactor,
          changed_at: tx.context.now,
        };
        await tx.db
          .insertInto('people.organization_sign_in')
          .values({ organization, ...row })
          .onConflict((conflict) => conflict.column('organization').doUpdateSet(row))
          .execute();
        tx.audit({ action: 'organization.sign-in-set', subject: `${organization}: ${issuer}, ${secondFactor}` });
        return told(await organizations(tx).where('o.id', '=', organization).executeTakeFirstOrThrow());
      }),
  );
}

/** What says who someone is comes over TLS; on this very machine, for a trial, it may come without. */
function needTls(issuer: string): void {
  const { protocol, hostname } = new URL(issuer);
  if (protocol === 'https:' || hostname === 'localhost' || hostname === '127.0.0.1') return;
  fail('request-invalid', {
    where: 'body/issuer',
    detail: 'The address of the issuer does not begin with https.',
    remedy: 'Give the https address of the provider.',
  });
}

const organizations = ({ db }: Tx) =>
  db
    .selectFrom('people.organization as o')
    .leftJoin('people.organization_sign_in as s', 's.organization', 'o.id')
    .select(['o.id', 'o.name', 'o.kind', 's.issuer', 's.client_id', 's.second_factor']);

type Row = Awaited<ReturnType<ReturnType<typeof organizations>['executeTakeFirstOrThrow']>>;

const told = ({ id, name, kind, issuer, client_id: clientId, second_factor: secondFactor }: Row) => ({
  id,
  name,
  kind,
  signIn: issuer === null || clientId === null || secondFactor === null ? null : { issuer, clientId, secondFactor },
});
