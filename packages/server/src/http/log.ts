import type { FastifyInstance, FastifyRequest, FastifyServerOptions } from 'fastify';
import type { Config } from '../config/index.ts';

/** JSON lines on standard output. Addresses, bodies, names and messages of the database stay out: they hold health information. */
export const loggerOf = (
  { logLevel }: Config,
  stream?: { readonly write: (line: string) => void },
): FastifyServerOptions['logger'] =>
  logLevel === 'silent' && stream === undefined
    ? false
    : {
        level: logLevel === 'silent' ? 'trace' : logLevel,
        base: { pid: process.pid },
        serializers: { req: () => ({}) },
        ...(stream === undefined ? {} : { stream }),
      };

/** One line a request, with the route as it was registered: never the address, which names a case. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        role: request.person?.role ?? 'nobody',
      },
      'answered',
    );
    done();
  });
}

/** An error of the server: where it arose, without its message, which may quote a value. */
export function logFailure(request: FastifyRequest, error: Error): void {
  const { code, constraint, table } = error as Error & { code?: string; constraint?: string; table?: string };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  request.log.error(
    {
      name: error.name,
      code,
      constraint,
      table,
      frames: frames.slice(0, 12),
      route: request.routeOptions.url ?? 'none',
    },
    'failed',
  );
}
