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
import { addAccount, invite, type MadeInvitation } from '../../people/index.ts';
import type { Tx } from '../../store/index.ts';
import { idParams, invitationAnswer, partyId, personAnswer, roleName } from './answers.ts';
import { fitting, nobody, reads, writes } from './doors.ts';

const newPerson = z.strictObject({
  email: z.email().max(254),
  name: z.string().trim().min(1).max(200),
  role: roleName,
  organization: partyId.nullable().default(null),
  reviewer: z.string().max(64).nullable().default(null),
  language: z.enum(['en', 'es']).default('en'),
});

/** Accounts: listed, made, read. */
export function peopleRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/people',
    {
      schema: {
        tags: ['people'],
        summary: 'Every account, oldest first.',
        querystring: pageQuery,
        response: { 200: pageOf(personAnswer) },
      },
      config: { access: reads, action: 'people.list' },
    },
    (request) => {
      const { limit, cursor } = request.query;
      const place = placeOf(cursor, z.string());
      return services.store.transaction(contextOf(request, services), async (tx) => {
        let query = accounts(tx)
          .orderBy('a.id')
          .limit(limit + 1);
        if (place !== null) query = query.where('a.id', '>', place);
        const found = page(await query.execute(), limit, (last) => last.id);
        tx.audit({ action: 'people.list' });
        return { entries: found.entries.map(told), next: found.next };
      });
    },
  );

  app.post(
    '/api/v1/people',
    {
      schema: {
        tags: ['people'],
        summary: 'Makes an account and its invitation; the code is shown once.',
        body: newPerson,
        response: { 201: invitationAnswer },
      },
      config: { access: writes, action: 'account.made' },
    },
    (request, reply) => {
      let made: MadeInvitation | undefined;
      return answerOnce(
        request,
        reply,
        services,
        async (tx) => {
          const account = await fitting(addAccount(tx, { ...request.body, state: 'invited' }));
          tx.audit({ action: 'account.made', subject: `${account} as ${request.body.role}` });
          made = await invite(tx, account);
          return answer(201, toldInvitation(made, account), { location: `/api/v1/people/${account}` });
        },
        { unkept: () => ({ code: made?.code }) },
      );
    },
  );

  app.get(
    '/api/v1/people/:person',
    {
      schema: { tags: ['people'], summary: 'An account.', params: idParams, response: { 200: personAnswer } },
      config: { access: reads, action: 'people.read' },
    },
    (request) => {
      const { person } = request.params;
      return services.store.transaction(contextOf(request, services), async (tx) => {
        const row = await accounts(tx).where('a.id', '=', person).executeTakeFirst();
        tx.audit({ action: 'people.read', subject: person });
        return row === undefined ? nobody(person) : told(row);
      });
    },
  );
}

const accounts = ({ db }: Tx) =>
  db
    .selectFrom('people.account as a')
    .leftJoin('people.totp as t', 't.account', 'a.id')
    .select(['a.id', 'a.role', 'a.organization', 'a.reviewer', 'a.email', 'a.name', 'a.language', 'a.state'])
    .select(['a.made_at', 't.confirmed_at']);

type Row = Awaited<ReturnType<ReturnType<typeof accounts>['executeTakeFirstOrThrow']>>;

const told = ({ made_at, confirmed_at, ...row }: Row): z.infer<typeof personAnswer> => ({
  ...row,
  secondFactor: confirmed_at !== null,
  madeAt: made_at.toISOString(),
});

/** Without the code, as it is kept. */
export const toldInvitation = ({ id, expiresAt }: MadeInvitation, account: string) => ({
  id,
  account,
  expiresAt: expiresAt.toISOString(),
});
