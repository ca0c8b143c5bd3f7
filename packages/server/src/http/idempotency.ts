import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { canonical } from '@overread/engine/case';
import { fail } from '../problems/index.ts';
import { type Answer, once, type Tx } from '../store/index.ts';
import type { Services } from './app.ts';
import { contextOf } from './context.ts';

const header = 'idempotency-key';
const form = /^[\x21-\x7e]{8,255}$/;

/** Refuses a POST without a key before its body is read, and a route that did not keep its answer. */
export function needKeys(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    if (request.method === 'POST' && !request.is404 && request.routeOptions.config.idempotency !== 'none')
      keyOf(request);
    done();
  });
  app.addHook('onSend', (request, reply, _payload, done) => {
    const kept = request.method !== 'POST' || request.answeredOnce || reply.statusCode >= 300 || request.is404;
    if (kept || request.routeOptions.config.idempotency === 'none') done();
    else done(new Error(`Route ${request.routeOptions.url ?? ''} answers a POST without \`answerOnce\`.`));
  });
}

function keyOf({ headers }: FastifyRequest): string {
  const key = headers[header];
  if (typeof key === 'string' && form.test(key)) return key;
  return fail('idempotency-key-needed', {
    where: 'Idempotency-Key',
    detail: `${key === undefined ? 'The header is missing.' : 'The key is not 8 to 255 visible ASCII characters.'} Without it a request that is sent twice would act twice.`,
    remedy:
      'Send `Idempotency-Key` with a new random value (a UUID) for each act; repeat it only to repeat the request.',
  });
}

export interface AnswerOptions {
  /** Added to the body of the first answer and kept nowhere: a secret that is shown once. Asked for after the work. */
  readonly unkept?: () => Readonly<Record<string, unknown>>;
}

/**
 * Answers a POST: the work is done once however often the request comes, and its answer is kept with it. Gives back the
 * reply, which Fastify takes as sent; the type says that the handler has no other answer.
 */
export async function answerOnce(
  request: FastifyRequest,
  reply: FastifyReply,
  services: Services,
  work: (tx: Tx) => Promise<Answer>,
  options: AnswerOptions = {},
): Promise<never> {
  const told = [request.method, request.url, request.headers['if-match'] ?? '', canonical(request.body ?? null)];
  const fingerprint = createHash('sha256').update(told.join('\n')).digest('hex');
  const answer = await once(services.store, contextOf(request, services), { key: keyOf(request), fingerprint }, work);
  request.answeredOnce = true;
  reply.code(answer.status).headers(answer.headers).header('content-type', 'application/json');
  if (answer.replayed) reply.header('idempotency-replayed', 'true');
  const { unkept } = options;
  if (unkept === undefined || answer.replayed) return reply.send(answer.body) as never;
  return reply.send(JSON.stringify({ ...(JSON.parse(answer.body) as object), ...unkept() })) as never;
}

/** An answer with a JSON body. */
export const answer = (status: number, body: unknown, headers: Record<string, string> = {}): Answer => ({
  status,
  headers,
  body: JSON.stringify(body),
});
