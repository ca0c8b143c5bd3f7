import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/index.ts';

/** What every answer says: health information is kept by no cache, and no browser guesses what a file is. */
export function setHeaders(app: FastifyInstance, { trustProxy }: Config): void {
  app.addHook('onSend', (request, reply, _payload, done) => {
    reply.header('request-id', request.id);
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'no-referrer');
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    if (trustProxy) reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
    done();
  });
}
