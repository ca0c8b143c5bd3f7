import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { problem } from '@overread/engine/problems';
import { ProblemError } from '../problems/index.ts';
import type { Services } from './app.ts';
import { contextOf } from './context.ts';
import { logFailure } from './log.ts';
import { answerProblem, problemOf } from './problem-answer.ts';
import { writable } from './writable.ts';

/** How a problem leaves: as `application/problem+json`, or in the form of another standard. */
export type AnswerOfProblem = (told: ProblemError, request: FastifyRequest, reply: FastifyReply) => FastifyReply;

/** Every error leaves as a problem; what a known person was refused is kept in the audit. */
export function catchErrors(app: FastifyInstance, services: Services, answer: AnswerOfProblem = answerProblem): void {
  app.setErrorHandler<FastifyError>(async (error, request, reply) => {
    let told = problemOf(error);
    if (told.status >= 500 && !passing.has(told.problem.type)) logFailure(request, error);
    try {
      await keepRefusal(request, told, services);
    } catch (second) {
      // A refusal that cannot be kept is a failure of the server, not a refusal.
      logFailure(request, second as Error);
      told = problemOf(second as FastifyError);
    }
    return answer(told, request, reply);
  });
}

/** The same for a whole server, with what is not there. */
export function answerProblems(app: FastifyInstance, services: Services): void {
  catchErrors(app, services);
  app.setNotFoundHandler((request, reply) =>
    answerProblem(
      new ProblemError(
        problem('not-found', {
          where: request.method,
          detail: 'No address of this server takes that.',
          remedy: 'The addresses are listed in /api/v1/openapi.json.',
        }),
      ),
      request,
      reply,
    ),
  );
}

/** Told to whoever asks, and no failure: the server begins or ends. */
const passing: ReadonlySet<string> = new Set(['server-preparing', 'server-stopping']);
const kept: ReadonlySet<number> = new Set([403, 404, 409, 412, 422]);

async function keepRefusal(request: FastifyRequest, told: ProblemError, services: Services): Promise<void> {
  const { action } = request.routeOptions.config;
  if (request.person === null || action === undefined || !kept.has(told.status)) return;
  const { id } = (request.params ?? {}) as { id?: unknown };
  await services.store.auditRefused(contextOf(request, services), {
    action,
    caseId: typeof id === 'string' ? writable(id.slice(0, 64)) : null,
    subject: told.problem.type,
    outcome: told.status === 404 ? 'not-found' : 'refused',
  });
}
