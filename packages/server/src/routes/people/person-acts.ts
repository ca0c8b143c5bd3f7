import { z } from 'zod';
import { type App, answer, answerOnce, type Services } from '../../http/index.ts';
import { invite, type MadeInvitation } from '../../people/index.ts';
import { fail } from '../../problems/index.ts';
import { endSessions } from '../../sign-in/index.ts';
import type { Tx } from '../../store/index.ts';
import { idParams, invitationAnswer, partyId, roleName } from './answers.ts';
import { fitting, nobody, writes } from './doors.ts';
import { toldInvitation } from './people.ts';

const done = z.object({ account: z.string(), sessionsEnded: z.int() });

/** What an administrator does to an account. None may be done to his own: a second administrator must agree by doing it. */
export function personActRoutes(app: App, services: Services): void {
  app.post(
    '/api/v1/people/:person/role',
    {
      schema: {
        tags: ['people'],
        summary: 'Changes role and organization; every session of the account ends.',
        params: idParams,
        body: z.strictObject({ role: roleName, organization: partyId.nullable() }),
        response: { 200: done },
      },
      config: { access: writes, action: 'account.role-changed' },
    },
    (request, reply) =>
      answerOnce(request, reply, services, async (tx) => {
        const { person } = request.params;
        const { role, organization } = request.body;
        const before = await another(tx, person);
        if (role === 'reviewer' || before.role === 'reviewer') {
          fail('request-invalid', {
            where: 'body/role',
            detail:
              'Nobody becomes a reviewer or stops being one: who a reviewer is stands apart from all other accounts.',
            remedy: 'Make another account, and disable this one if it is not needed any more.',
          });
        }
        await fitting(
          tx.db
            .updateTable('people.account')
            .set({ role, organization, changed_at: tx.context.now })
            .where('id', '=', person)
            .execute(),
        );
        tx.audit({ action: 'account.role-changed', subject: `${person}: ${before.role} to ${role}` });
        return ended(tx, services, person);
      }),
  );

  app.post(
    '/api/v1/people/:person/disable',
    {
      schema: {
        tags: ['people'],
        summary: 'Closes an account; every session of it ends. An invitation opens it again.',
        params: idParams,
        response: { 200: done },
      },
      config: { access: writes, action: 'account.disabled' },
    },
    (request, reply) =>
      answerOnce(request, reply, services, async (tx) => {
        const { person } = request.params;
        await another(tx, person);
        await setState(tx, person, 'disabled');
        await withdrawInvitations(tx, person);
        tx.audit({ action: 'account.disabled', subject: person });
        return ended(tx, services, person);
      }),
  );

  app.post(
    '/api/v1/people/:person/end-sessions',
    {
      schema: { tags: ['people'], summary: 'Signs someone out everywhere.', params: idParams, response: { 200: done } },
      config: { access: writes, action: 'session.ended' },
    },
    (request, reply) =>
      answerOnce(request, reply, services, async (tx) => {
        const { person } = request.params;
        if ((await accountOf(tx, person)) === undefined) nobody(person);
        tx.audit({ action: 'session.ended', subject: person });
        return ended(tx, services, person);
      }),
  );

  app.post(
    '/api/v1/people/:person/invitations',
    {
      schema: {
        tags: ['people'],
        summary:
          'Invites anew: for a lost password or second factor, or to open a disabled account. The code is shown once.',
        params: idParams,
        response: { 201: invitationAnswer },
      },
      config: { access: writes, action: 'invitation.made' },
    },
    (request, reply) => {
      const { person } = request.params;
      let made: MadeInvitation | undefined;
      return answerOnce(
        request,
        reply,
        services,
        async (tx) => {
          const { state } = await another(tx, person);
          if (state === 'disabled') await setState(tx, person, 'invited');
          made = await invite(tx, person);
          return answer(201, toldInvitation(made, person));
        },
        { unkept: () => ({ code: made?.code }) },
      );
    },
  );
}

const accountOf = (tx: Tx, id: string) =>
  tx.db.selectFrom('people.account').select(['role', 'state']).where('id', '=', id).executeTakeFirst();

async function another(tx: Tx, id: string) {
  if (id === tx.context.person.id) {
    fail('not-allowed', {
      where: id,
      detail: 'Nobody changes his own rights.',
      remedy: 'Ask another administrator.',
    });
  }
  return (await accountOf(tx, id)) ?? nobody(id);
}

const setState = (tx: Tx, id: string, state: 'invited' | 'disabled') =>
  tx.db.updateTable('people.account').set({ state, changed_at: tx.context.now }).where('id', '=', id).execute();

const withdrawInvitations = (tx: Tx, account: string) =>
  tx.db
    .updateTable('people.invitation')
    .set({ withdrawn_at: tx.context.now })
    .where('account', '=', account)
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute();

async function ended(tx: Tx, { sessions }: Services, account: string) {
  const sessionsEnded = await endSessions(tx, account, 'account-changed');
  sessions.forget(account);
  return answer(200, { account, sessionsEnded });
}
