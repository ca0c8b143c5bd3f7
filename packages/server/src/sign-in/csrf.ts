import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { fail } from '../problems/index.ts';
import { tokenIn } from './cookie.ts';
import { csrfOf } from './session.ts';

const reads: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);
/** The header in which a page sends `csrfToken` of its session. */
export const csrfHeader = 'overread-csrf';

/**
 * Another site can make a browser send our cookie with a form. Hence every write that a cookie speaks for must carry the
 * session's token, which only our own pages know; and no write is taken that a browser says comes from elsewhere.
 */
export function guardCookieWrites(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    if (!reads.has(request.method) && !request.is404) {
      refuseOtherSites(request);
      if (request.person !== null && request.routeOptions.config.access !== 'anyone') needToken(request);
    }
    done();
  });
}

function refuseOtherSites({ headers, host }: FastifyRequest): void {
  const { origin } = headers;
  if (headers.authorization !== undefined || origin === undefined) return;
  if (URL.canParse(origin) && new URL(origin).host === host) return;
  fail('session-token-needed', {
    where: 'Origin',
    detail: 'The browser says that the request comes from another site.',
    remedy: 'Use the application itself; a program sends a service key in `Authorization` instead of a cookie.',
  });
}

function needToken({ headers }: FastifyRequest): void {
  const token = headers.authorization === undefined ? tokenIn(headers) : null;
  if (token === null) return;
  const given = headers[csrfHeader];
  const wanted = Buffer.from(csrfOf(token));
  if (typeof given === 'string' && given.length === wanted.length && timingSafeEqual(Buffer.from(given), wanted))
    return;
  fail('session-token-needed', {
    where: csrfHeader,
    detail: 'A write with a session cookie must carry the token of the session, or another site could have sent it.',
    remedy: `Send \`${csrfHeader}\` with \`csrfToken\` of the answer to the sign-in, or of GET /api/v1/me.`,
  });
}
