import { join, resolve } from 'node:path';
import { fail } from '../problems/index.ts';

/** How this server runs. Every value has a default that works on one machine. */
export interface Config {
  /** The embedded database, files and keys; also used with a database elsewhere, for files and keys. */
  readonly dataFolder: string;
  /** A PostgreSQL elsewhere; null: the embedded one. */
  readonly databaseUrl: string | null;
  /** A login that may make tables and roles, where that of `databaseUrl` may not. */
  readonly databaseOwnerUrl: string | null;
  readonly host: string;
  readonly port: number;
  /** Connections to the database. */
  readonly poolSize: number;
  /** Requests a minute, for each person or service, or each address where nobody is signed in. */
  readonly requestsPerMinute: number;
  /** Behind a proxy that sets X-Forwarded-For and ends TLS. */
  readonly trustProxy: boolean;
  /** Webhooks may go to private networks and without TLS: for trials, and receivers in the same house. */
  readonly privateWebhooks: boolean;
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';
  /** Longest wait for running requests when the server stops, in seconds. */
  readonly stopSeconds: number;
}

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** Settings from the environment, overridden by what the caller gives. */
export function readConfig(given: Partial<Config> = {}, env: NodeJS.ProcessEnv = process.env): Config {
  const config: Config = {
    dataFolder: resolve(env['OVERREAD_DATA'] ?? join('.overread', 'data')),
    databaseUrl: env['DATABASE_URL'] ?? null,
    databaseOwnerUrl: env['DATABASE_OWNER_URL'] ?? null,
    host: env['HOST'] ?? '127.0.0.1',
    port: whole('PORT', env, 4610, 0, 65_535),
    poolSize: whole('OVERREAD_POOL', env, 10, 1, 500),
    requestsPerMinute: whole('OVERREAD_REQUESTS_PER_MINUTE', env, 1200, 1, 100_000_000),
    trustProxy: env['OVERREAD_TRUST_PROXY'] === '1',
    privateWebhooks: env['OVERREAD_WEBHOOKS_PRIVATE'] === '1',
    logLevel: level(env),
    stopSeconds: whole('OVERREAD_STOP_SECONDS', env, 30, 1, 3600),
  };
  return { ...config, ...given };
}

function whole(name: string, env: NodeJS.ProcessEnv, otherwise: number, least: number, most: number): number {
  const text = env[name];
  if (text === undefined || text === '') return otherwise;
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  return fail('configuration-invalid', {
    where: name,
    detail: `${name} is "${text}"; it must be a whole number from ${least} to ${most}.`,
    remedy: `Set ${name} to such a number, or leave it out for ${otherwise}.`,
  });
}

function level(env: NodeJS.ProcessEnv): Config['logLevel'] {
  const text = env['OVERREAD_LOG'] ?? 'info';
  const found = logLevels.find((one) => one === text);
  if (found !== undefined) return found;
  return fail('configuration-invalid', {
    where: 'OVERREAD_LOG',
    detail: `OVERREAD_LOG is "${text}".`,
    remedy: `Set it to one of ${logLevels.join(', ')}.`,
  });
}
