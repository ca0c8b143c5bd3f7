import { randomUUID } from 'node:crypto';
import fastify, { LogController } from 'fastify';
import { validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Config } from '../config/index.ts';
import { type Authenticator, serviceKeyAuthenticator } from '../people/index.ts';
import { rooms } from '../routes/all.ts';
import type { Room } from '../routes/room.ts';
import { guardCookieWrites, keepSessions } from '../sign-in/index.ts';
import type { Store } from '../store/index.ts';
import type { App, Services } from './app.ts';
import { checkAnswers } from './check-answers.ts';
import { keepDoors } from './doorkeeper.ts';
import { setHeaders } from './headers.ts';
import { needKeys } from './idempotency.ts';
import { limitRates } from './limits.ts';
import { loggerOf, logRequests } from './log.ts';
import { makeMetrics, measureRequests } from './metrics.ts';
import { describe } from './openapi.ts';
import { answerProblem, problemOf } from './problem-answer.ts';
import { answerProblems } from './problems.ts';
import { refuseUnwritable } from './writable.ts';

export interface ServerParts {
  /** Instead of service keys; sessions are recognised beside them. */
  readonly authenticators?: readonly Authenticator[];
  /** Instead of every room. */
  readonly rooms?: readonly Room[];
  /** Instead of the machine's clock. */
  readonly clock?: () => Date;
  /** Holds every answer against its schema; for tests, where a wrong answer is a defect. */
  readonly checkAnswers?: boolean;
  /** True while a new store is being filled. */
  readonly preparing?: () => boolean;
  /** Takes the lines of the log instead of standard output. */
  readonly logTo?: { readonly write: (line: string) => void };
}

/** The whole HTTP server on a store, not listening yet. */
export async function createServer(config: Config, store: Store, parts: ServerParts = {}): Promise<App> {
  const clock = parts.clock ?? ((): Date => new Date());
  let stopping = false;
  const app = fastify({
    logger: loggerOf(config, parts.logTo) ?? false,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: config.trustProxy,
    genReqId: () => randomUUID(),
    bodyLimit: 4 * 1024 * 1024,
    // What no route is asked for: an address that cannot be read, or holds an id that is none of ours.
    frameworkErrors: (error, request, reply) => answerProblem(problemOf(error), request, reply),
    forceCloseConnections: 'idle',
    return503OnClosing: true,
  }).withTypeProvider<ZodTypeProvider>() as App;
  // Only JSON is read by itself; a room that takes files says so.
  app.removeContentTypeParser('text/plain');
  app.setValidatorCompiler(validatorCompiler);
  // Answers are made by the server itself: holding each against its schema is for the tests.
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  if (parts.checkAnswers === true) checkAnswers(app);
  app.addHook('preClose', (done) => {
    stopping = true;
    done();
  });
  const services: Services = {
    config,
    store,
    clock,
    metrics: makeMetrics(store),
    sessions: keepSessions(store, clock),
    stopping: () => stopping,
    preparing: parts.preparing ?? (() => false),
  };
  answerProblems(app, services);
  setHeaders(app, config);
  logRequests(app);
  measureRequests(app, services.metrics);
  const others = parts.authenticators ?? [serviceKeyAuthenticator(store, clock)];
  keepDoors(app, [...others, services.sessions.authenticator]);
  guardCookieWrites(app);
  needKeys(app);
  refuseUnwritable(app);
  await limitRates(app, config);
  await describe(app);
  for (const room of parts.rooms ?? rooms) {
    await app.register((inner: App, _options: unknown, done: () => void) => {
      room.register(inner, services);
      done();
    });
  }
  return app;
}
