import { isoOf, pacificDay } from '@overread/engine/dates';
import { z } from 'zod';
import { date } from '../../cases/bodies/values.ts';
import { type App, answer, answerOnce, contextOf, type Services } from '../../http/index.ts';
import { day } from '../../present/index.ts';
import { fail } from '../../problems/index.ts';
import { directoryLines, type ServerRole, type Tx } from '../../store/index.ts';
import { presentReviewer, reviewerAnswer } from './answers.ts';

const roles: readonly ServerRole[] = ['coordinator', 'medical-director'];
const params = z.object({ reviewer: z.string().min(1).max(64) });
const absence = z.object({ id: z.int(), reviewer: z.string(), from: day, to: day }).meta({ id: 'Absence' });

/** The directory as the office plans with it: qualifications with their expiry, room, absences. */
export function reviewerRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/reviewers',
    {
      schema: {
        tags: ['reviewers'],
        summary:
          'Every reviewer by key: licences and certifications with their expiry, cases in hand, absences to come.',
        response: { 200: z.object({ on: day, entries: z.array(reviewerAnswer), absences: z.array(absence) }) },
      },
      config: { access: { scope: 'work:read', roles }, action: 'reviewer.list' },
    },
    (request) =>
      services.store.transaction(contextOf(request, services), async (tx) => {
        const on = today(tx);
        const lines = await directoryLines(tx);
        const absences = await tx.as('overread_directory', () =>
          tx.db
            .selectFrom('reviewer_identity.absence')
            .select(['id', 'reviewer', 'from_on', 'to_on'])
            .where('withdrawn_at', 'is', null)
            .where('to_on', '>=', on)
            .orderBy('from_on')
            .orderBy('id')
            .execute(),
        );
        tx.audit({ action: 'reviewer.list', subject: `${lines.length} reviewers` });
        return {
          on,
          entries: lines.map(presentReviewer),
          absences: absences.map(({ from_on, to_on, ...one }) => ({ ...one, from: from_on, to: to_on })),
        };
      }),
  );

  app.post(
    '/api/v1/reviewers/:reviewer/capacity',
    {
      schema: {
        tags: ['reviewers'],
        summary: 'Says how many cases a reviewer takes at once, and whether he takes new ones at all.',
        params,
        body: z.strictObject({ capacity: z.int().min(0).max(1000), active: z.boolean() }),
        response: { 200: z.object({ reviewer: z.string(), capacity: z.int(), active: z.boolean() }) },
      },
      config: { access: { scope: 'work:write', roles }, action: 'reviewer.capacity' },
    },
    (request, reply) => {
      const { reviewer } = request.params;
      const { capacity, active } = request.body;
      return answerOnce(request, reply, services, async (tx) => {
        const changed = await tx.as('overread_directory', () =>
          tx.db
            .updateTable('reviewer_identity.reviewer')
            .set({ capacity, active, changed_at: tx.context.now })
            .where('id', '=', reviewer)
            .executeTakeFirst(),
        );
        if (Number(changed.numUpdatedRows) === 0) unknown(reviewer);
        tx.audit({ action: 'reviewer.capacity', subject: reviewer });
        return answer(200, { reviewer, capacity, active });
      });
    },
  );

  app.post(
    '/api/v1/reviewers/:reviewer/absences',
    {
      schema: {
        tags: ['reviewers'],
        summary: 'Enters days on which a reviewer takes no new case.',
        params,
        body: z.strictObject({ from: date, to: date }),
        response: { 201: absence },
      },
      config: { access: { scope: 'work:write', roles }, action: 'reviewer.away' },
    },
    (request, reply) => {
      const { reviewer } = request.params;
      const { from, to } = request.body;
      return answerOnce(request, reply, services, async (tx) => {
        if (to < from) {
          fail('request-invalid', {
            where: 'body/to',
            detail: `The last day, ${to}, is before the first, ${from}.`,
            remedy: 'Send the first and the last day of the absence.',
          });
        }
        const id = await tx.as('overread_directory', async () => {
          const known = await tx.db
            .selectFrom('reviewer_identity.reviewer')
            .select('id')
            .where('id', '=', reviewer)
            .executeTakeFirst();
          if (known === undefined) return unknown(reviewer);
          const made = await tx.db
            .insertInto('reviewer_identity.absence')
            .values({ reviewer, from_on: from, to_on: to, made_at: tx.context.now, withdrawn_at: null })
            .returning('id')
            .executeTakeFirstOrThrow();
          return made.id;
        });
        tx.audit({ action: 'reviewer.away', subject: `${reviewer} ${from} to ${to}` });
        return answer(201, { id, reviewer, from, to });
      });
    },
  );

  app.post(
    '/api/v1/reviewers/:reviewer/absences/:absence/withdraw',
    {
      schema: {
        tags: ['reviewers'],
        summary: 'Takes an absence back.',
        params: params.extend({ absence: z.coerce.number().int().positive() }),
        response: { 200: z.object({ id: z.int() }) },
      },
      config: { access: { scope: 'work:write', roles }, action: 'reviewer.back' },
    },
    (request, reply) => {
      const { reviewer, absence: id } = request.params;
      return answerOnce(request, reply, services, async (tx) => {
        const changed = await tx.as('overread_directory', () =>
          tx.db
            .updateTable('reviewer_identity.absence')
            .set({ withdrawn_at: tx.context.now })
            .where('id', '=', id)
            .where('reviewer', '=', reviewer)
            .where('withdrawn_at', 'is', null)
            .executeTakeFirst(),
        );
        if (Number(changed.numUpdatedRows) === 0) unknown(`absence ${id}`);
        tx.audit({ action: 'reviewer.back', subject: reviewer });
        return answer(200, { id });
      });
    },
  );
}

const today = (tx: Tx): string => isoOf(pacificDay(tx.context.now.toISOString()) ?? 0);

const unknown = (where: string): never =>
  fail('not-found', {
    where,
    detail: 'The directory holds nothing under this key.',
    remedy: 'Read the list of reviewers again.',
  });
