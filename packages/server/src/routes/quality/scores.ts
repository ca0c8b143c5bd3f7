import { quality, qualityScore } from '@overread/engine/work';
import { z } from 'zod';
import { words } from '../../cases/bodies/values.ts';
import { type App, answer, answerOnce, type Services } from '../../http/index.ts';
import { fail } from '../../problems/index.ts';
import { missing } from '../cases/missing.ts';
import { qualityAnswer, scored } from './answers.ts';
import { scoresOf } from './scores-of.ts';

/** How a person scored a case that was drawn. */
export function scoreRoutes(app: App, services: Services): void {
  app.post(
    '/api/v1/quality/samples/:sample/scores',
    {
      schema: {
        tags: ['quality'],
        summary:
          'Scores a drawn case: every question answered, or the sample void with the reason. Earlier scores stay.',
        params: z.object({ sample: z.string().min(1).max(64) }),
        body: z.strictObject({
          answers: z.array(
            z.strictObject({
              question: z.enum(quality.questions.map((one) => one.id) as [string, ...string[]]),
              answer: qualityAnswer,
              note: words.nullable().default(null),
            }),
          ),
          note: words,
          void: z.boolean().default(false),
        }),
        response: { 200: scored },
      },
      config: { access: { scope: 'work:write', roles: ['medical-director'] }, action: 'quality.score' },
    },
    (request, reply) => {
      const { sample } = request.params;
      const { answers, note, void: isVoid } = request.body;
      return answerOnce(request, reply, services, async (tx) => {
        const drawn = await tx.db
          .selectFrom('quality_sample')
          .select(['id', 'case_id'])
          .where('id', '=', sample)
          .executeTakeFirst();
        if (drawn === undefined) return missing(sample);
        const { score, worst, passes, open } = qualityScore(
          Object.fromEntries(answers.map((one) => [one.question, one.answer])),
        );
        if (isVoid ? note.trim() === '' : open.length > 0) {
          fail('request-invalid', {
            where: 'body',
            detail: isVoid ? 'A void sample says why.' : `Not answered: ${open.join(', ')}.`,
            remedy: 'Answer every question, or make the sample void with the reason in `note`.',
          });
        }
        const version = ((await scoresOf(tx, [sample])).get(sample)?.length ?? 0) + 1;
        const kept = {
          version,
          score: isVoid ? null : score,
          worst: isVoid ? null : worst,
          result: isVoid ? ('void' as const) : passes ? ('passed' as const) : ('escalated' as const),
          note,
          by: tx.context.person.id,
          at: tx.context.now,
        };
        await tx.db
          .insertInto('quality_score')
          .values({ ...kept, sample, answers: JSON.stringify(answers) })
          .execute();
        tx.audit({ action: 'quality.score', caseId: drawn.case_id, subject: `${sample} version ${version}` });
        return answer(200, { ...kept, answers, at: kept.at.toISOString() });
      });
    },
  );
}
