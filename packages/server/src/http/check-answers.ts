import { isDeepStrictEqual } from 'node:util';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

/**
 * Holds every JSON answer against the schema of its route, those of a POST among them: what does not fit, and what is told
 * beyond the schema, is an error. For tests, where a wrong answer is a defect.
 */
export function checkAnswers(app: FastifyInstance): void {
  app.addHook('onSend', (request, reply, payload, done) => {
    const found = wrong(
      schemaOf(request.routeOptions.schema, reply.statusCode),
      payload,
      request.routeOptions.url ?? '',
    );
    if (found === null) done();
    else done(found);
  });
}

function schemaOf(schema: unknown, status: number): z.ZodType | null {
  const found = (schema as { response?: Record<number, unknown> } | undefined)?.response?.[status];
  return found instanceof z.ZodType ? found : null;
}

function wrong(schema: z.ZodType | null, payload: unknown, url: string): Error | null {
  if (schema === null || typeof payload !== 'string' || payload === '') return null;
  const told = JSON.parse(payload) as unknown;
  const read = schema.safeParse(told);
  if (!read.success) return new Error(`The answer of ${url} does not fit its schema:\n${z.prettifyError(read.error)}`);
  if (isDeepStrictEqual(JSON.parse(JSON.stringify(read.data)), told)) return null;
  return new Error(`The answer of ${url} tells more than its schema: ${payload.slice(0, 2000)}`);
}
