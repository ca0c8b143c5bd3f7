import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { problem } from '@overread/engine/problems';
import type { Config } from '../config/index.ts';
import { ProblemError } from '../problems/index.ts';

/** So many requests a minute for each person or service; for each address where nobody signed in. */
export async function limitRates(app: FastifyInstance, config: Config): Promise<void> {
  await app.register(rateLimit, {
    max: config.requestsPerMinute,
    timeWindow: 60_000,
    hook: 'preValidation',
    keyGenerator: (request) => request.person?.id ?? request.ip,
    errorResponseBuilder: (_request, { max, ttl }) =>
      new ProblemError(
        problem('too-many-requests', {
          where: 'rate limit',
          detail: `More than ${max} requests came within a minute.`,
          remedy: `Wait ${Math.ceil(ttl / 1000)} seconds.`,
        }),
      ),
  });
}
