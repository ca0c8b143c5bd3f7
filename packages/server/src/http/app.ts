import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config } from '../config/index.ts';
import type { Scope } from '../people/index.ts';
import type { Sessions } from '../sign-in/index.ts';
import type { Person, ServerRole, Store } from '../store/index.ts';
import type { Metrics } from './metrics.ts';

/** Fastify with routes typed by their zod schemas. */
export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** What the routes work with. */
export interface Services {
  readonly config: Config;
  readonly store: Store;
  readonly clock: () => Date;
  readonly metrics: Metrics;
  /** The sessions of people; a route that ends some lets them be forgotten. */
  readonly sessions: Sessions;
  /** True from the moment the server was asked to stop. */
  readonly stopping: () => boolean;
  /** True while a new store is being filled: it answers, and is not whole yet. */
  readonly preparing: () => boolean;
}

/** Who may use a route. Row-level security decides on the cases; this decides on the door. */
export type Access =
  | 'anyone'
  /** Whoever is recognised, in every role and with every scope: what concerns himself. */
  | 'signed-in'
  | {
      readonly scope: Scope;
      /** Every role but the administrator where it is left out. */
      readonly roles?: readonly ServerRole[];
    };

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Every route says it; one that does not is refused when the server starts. */
    access?: Access;
    /** Name of the act in the audit, for what is refused. A route that touches case data has one. */
    action?: string;
    /** A POST needs an Idempotency-Key unless it says that it does not. */
    idempotency?: 'none';
  }
  interface FastifyRequest {
    /** Who was recognised; null where nobody was. */
    person: Person | null;
    /** The answer was kept for a repetition of the request. */
    answeredOnce: boolean;
  }
}
