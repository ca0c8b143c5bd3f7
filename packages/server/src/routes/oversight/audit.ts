import { z } from 'zod';
import { type App, contextOf, page, pageOf, pageQuery, placeOf, type Services } from '../../http/index.ts';
import { anyRole, instant } from '../../present/index.ts';
import type { ServerRole } from '../../store/index.ts';

const roles: readonly ServerRole[] = ['administrator', 'state', 'medical-director'];

const auditLine = z
  .object({
    id: z.int(),
    at: instant,
    person: z.string().describe('Key of the person; of a reviewer his role alone.'),
    role: anyRole,
    organization: z.string().nullable(),
    action: z.string(),
    caseNumber: z.string().nullable(),
    subject: z.string().nullable(),
    outcome: z.enum(['done', 'refused', 'not-found']),
  })
  .meta({ id: 'AuditLine' });

/**
 * `GET /api/v1/oversight/audit`: who read and did what. The administrator sees what concerns no case; nobody sees which
 * reviewer read one.
 */
export function auditRoute(app: App, services: Services): void {
  app.get(
    '/api/v1/oversight/audit',
    {
      schema: {
        tags: ['oversight'],
        summary: 'Every read, act and refusal, newest first.',
        querystring: pageQuery.extend({
          case: z.string().min(1).max(64).optional(),
          person: z.string().min(1).max(64).optional(),
          action: z.string().min(1).max(64).optional(),
          outcome: z.enum(['done', 'refused', 'not-found']).optional(),
        }),
        response: { 200: pageOf(auditLine) },
      },
      config: { access: { scope: 'operations:read', roles }, action: 'oversight.audit' },
    },
    (request) => {
      const { limit, cursor, case: caseId, person, action, outcome } = request.query;
      const place = placeOf(cursor, z.int());
      const context = contextOf(request, services);
      return services.store.auditing(context, async (tx) => {
        let query = tx.db
          .selectFrom('audit_event')
          .select(['id', 'at', 'person', 'role', 'organization', 'action', 'case_id', 'subject', 'outcome'])
          .orderBy('id', 'desc')
          .limit(limit + 1);
        if (context.person.role === 'administrator') {
          query = query.where('case_id', 'is', null).where('action', 'not like', 'case.%');
        }
        if (place !== null) query = query.where('id', '<', place);
        if (caseId !== undefined) query = query.where('case_id', '=', caseId);
        // Asking by the key of a reviewer would tell which cases are his.
        if (person !== undefined) query = query.where('person', '=', person).where('role', '!=', 'reviewer');
        if (action !== undefined) query = query.where('action', '=', action);
        if (outcome !== undefined) query = query.where('outcome', '=', outcome);
        const found = page(await query.execute(), limit, (last) => last.id);
        tx.audit({ action: 'oversight.audit', caseId: caseId ?? null, subject: `${found.entries.length} lines` });
        const entries = found.entries.map(({ at, case_id, role, person: who, subject, ...one }) => ({
          ...one,
          at: at.toISOString(),
          role: role as z.infer<typeof anyRole>,
          person: role === 'reviewer' ? 'reviewer' : who,
          caseNumber: case_id,
          subject: context.person.role === 'administrator' ? withoutCases(subject) : withoutKeys(one.action, subject),
        }));
        return { entries, next: found.next };
      });
    },
  );
}

/** Lists of cases stand in the subject of what was read together. */
const withoutCases = (subject: string | null): string | null =>
  subject !== null && /\bCM\d\d-\d+/.test(subject) ? `${subject.match(/\bCM\d\d-\d+/g)?.length ?? 0} cases` : subject;

/** Acts on the directory name the reviewer by his key. */
const withoutKeys = (action: string, subject: string | null): string | null =>
  action.startsWith('reviewer.') || action.startsWith('directory.') ? null : subject;
