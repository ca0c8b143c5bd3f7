import { z } from 'zod';
import { type App, answer, answerOnce, type Services } from '../../http/index.ts';
import { claim, escalate, forward, release } from '../../queues/index.ts';
import type { Tx } from '../../store/index.ts';
import { caseParams } from '../cases/answers.ts';
import { workers } from './lists.ts';

const reason = z.string().trim().min(1).max(2000);
const done = z.object({ caseNumber: z.string(), queue: z.string() }).meta({ id: 'WorkDone' });
// A reviewer is drawn and gives a case back by a command of the case; he takes none from a queue.
const roles = workers.filter((role) => role !== 'reviewer');

/** `POST /api/v1/cases/{id}/work/{act}`. */
export function actRoutes(app: App, services: Services): void {
  const act = <Body extends z.ZodType>(
    name: string,
    summary: string,
    body: Body,
    work: (tx: Tx, caseId: string, given: z.infer<Body>) => Promise<void>,
  ): void => {
    app.post(
      `/api/v1/cases/:id/work/${name}`,
      {
        schema: { tags: ['work'], summary, params: caseParams, body, response: { 200: done } },
        config: { access: { scope: 'work:write', roles }, action: `work.${name}` },
      },
      (request, reply) => {
        const { id } = request.params as { id: string };
        return answerOnce(request, reply, services, async (tx) => {
          await work(tx, id, request.body as z.infer<Body>);
          tx.audit({ action: `work.${name}`, caseId: id });
          const { queue } = await tx.db
            .selectFrom('queue_stay')
            .select('queue')
            .where('case_id', '=', id)
            .where('until', 'is', null)
            .executeTakeFirstOrThrow();
          return answer(200, { caseNumber: id, queue });
        });
      },
    );
  };
  act('claim', 'Takes a case from its queue.', z.strictObject({}), claim);
  act('release', 'Puts a case back into its queue.', z.strictObject({ reason }), (tx, id, given) =>
    release(tx, id, given.reason),
  );
  act(
    'forward',
    'Sends a case to another queue.',
    z.strictObject({ to: z.string().max(64), reason }),
    (tx, id, given) => forward(tx, id, given.to, given.reason),
  );
  act('escalate', 'Sends a case to whoever is above.', z.strictObject({ reason }), (tx, id, given) =>
    escalate(tx, id, given.reason),
  );
}
