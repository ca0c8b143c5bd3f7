import { z } from 'zod';
import { type CommandType, doorOf } from '../../cases/index.ts';
import { type App, contextOf, type Services } from '../../http/index.ts';
import { foreseeNotices } from '../../notices/foreseen.ts';
import { readOffice } from '../../notices/index.ts';
import { noticeKind } from '../../present/index.ts';
import type { ServerRole } from '../../store/index.ts';
import { caseParams } from '../cases/answers.ts';
import { missing } from '../cases/missing.ts';

const roles: readonly ServerRole[] = ['intake', 'coordinator', 'state'];
/** Acts of the office of which the parties are told. */
const acts = ['ask-information', 'find-eligible', 'find-ineligible', 'defer', 'assign'] as const;

const bodyOf = (act: CommandType): z.ZodType => doorOf.get(act)?.body ?? z.never();

const previewAnswer = z.object({
  notices: z.array(
    z
      .object({
        kind: noticeKind,
        title: z.string(),
        to: z.array(z.object({ role: z.string(), name: z.string() })),
        text: z.string().describe('To the first of those who get it; by mail, as long as nothing else is known.'),
      })
      .meta({ id: 'NoticePreview' }),
  ),
});

const language = z.enum(['en', 'es']).default('en');
const previewBody = z.union(
  acts.map((act) => z.strictObject({ command: z.literal(act), body: bodyOf(act), locale: language })),
);

/** `POST /api/v1/cases/{id}/notices/preview`: what the parties would be told. Writes nothing. */
export function previewRoute(app: App, services: Services): void {
  const office = readOffice();
  app.post(
    '/api/v1/cases/:id/notices/preview',
    {
      schema: {
        tags: ['notices'],
        summary: 'The notices that a command would cause if it were given now. Nothing is written.',
        params: caseParams,
        body: previewBody,
        response: { 200: previewAnswer },
      },
      config: { access: { scope: 'cases:read', roles }, action: 'notice.preview', idempotency: 'none' },
    },
    (request) => {
      const { id } = request.params;
      const { command, body, locale } = request.body;
      return services.store.transaction(contextOf(request, services), async (tx) => {
        const known = await tx.db
          .selectFrom('case_file')
          .select('case_id')
          .where('case_id', '=', id)
          .executeTakeFirst();
        if (known === undefined) return missing(id);
        tx.audit({ action: 'notice.preview', caseId: id, subject: command });
        const told = { type: command, ...(body as object) };
        const notices = await foreseeNotices(tx, office, id, told as never, locale);
        return { notices: notices.map(({ to, ...one }) => ({ ...one, to: [...to] })) };
      });
    },
  );
}
