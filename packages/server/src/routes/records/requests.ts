import type { CaseState } from '@overread/engine/case';
import { dayOf } from '@overread/engine/dates';
import { clockStanding } from '@overread/engine/work';
import { sql } from 'kysely';
import { z } from 'zod';
import { type App, contextOf, page, pageOf, pageQuery, placeOf, type Services } from '../../http/index.ts';
import { dayOfInstant } from '../../queues/index.ts';
import type { ServerRole } from '../../store/index.ts';
import { requestLine } from './answers.ts';
import { penaltyOf } from './ledger.ts';
import { recordClocks } from './record-clocks.ts';

const roles: readonly ServerRole[] = ['claims-administrator', 'intake', 'coordinator', 'service'];

/** `GET /api/v1/records/requests`: what a claims administrator owes over all his cases, the most urgent first. */
export function requestRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/records/requests',
    {
      schema: {
        tags: ['records'],
        summary: 'Records that are owed, the most urgent first, with days left and the penalty so far.',
        querystring: pageQuery,
        response: { 200: pageOf(requestLine) },
      },
      config: { access: { scope: 'cases:read', roles }, action: 'records.requests' },
    },
    (request) => {
      const { limit, cursor } = request.query;
      const place = placeOf(cursor, z.tuple([z.string(), z.string()]));
      const context = contextOf(request, services);
      const on = dayOfInstant(context.now);
      return services.store.transaction(context, async (tx) => {
        let query = tx.db
          .selectFrom('case_clock as c')
          .innerJoin('case_file as f', 'f.case_id', 'c.case_id')
          .select(['c.case_id', 'c.clock', 'c.due_on', 'f.priority', 'f.state'])
          .select(
            sql<number>`(SELECT count(*)::int FROM document d WHERE d.case_id = c.case_id AND d.discarded IS NULL)`.as(
              'documents',
            ),
          )
          .select(
            sql<number>`(SELECT count(*)::int FROM record_line l WHERE l.case_id = c.case_id
              AND NOT EXISTS (SELECT FROM record_answer a WHERE a.line = l.id))`.as('open_lines'),
          )
          .where('c.clock', 'in', [...recordClocks])
          .where('c.status', 'in', ['running', 'overdue'])
          .where('c.number', '=', 1)
          .where('f.ended_on', 'is', null)
          .orderBy('c.due_on')
          .orderBy('c.case_id')
          .limit(limit + 1);
        if (place !== null) {
          const [due, id] = place;
          query = query.where((eb) => eb(eb.refTuple('c.due_on', 'c.case_id'), '>', eb.tuple(due, id)));
        }
        const found = page(await query.execute(), limit, (last) => [last.due_on, last.case_id]);
        tx.audit({ action: 'records.requests', subject: found.entries.map((one) => one.case_id).join(' ') });
        const entries = found.entries.map((row) => {
          const { application, parties, records } = row.state as CaseState;
          const named = (role: string): string | null => parties.find((party) => party.role === role)?.name ?? null;
          return {
            caseNumber: row.case_id,
            worker: named('employee'),
            claimNumber: application?.claimNumber ?? null,
            injuryOn: application?.injuryOn ?? null,
            priority: row.priority,
            claimsAdministrator: named('claims-administrator'),
            clock: row.clock,
            due: row.due_on,
            left: dayOf(row.due_on) - dayOf(on),
            standing: clockStanding(row.due_on, on),
            penalty: penaltyOf(row.due_on, records.completeOn, on),
            documents: row.documents,
            openLines: row.open_lines,
          };
        });
        return { entries, next: found.next };
      });
    },
  );
}
