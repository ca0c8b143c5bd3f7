import createClient, { type Client } from 'openapi-fetch';
import { notReached, problemOfAnswer } from './api-problem.ts';
import type { paths } from './generated/api.ts';
import { newKey } from './new-key.ts';

export interface ClientOptions {
  /** `https://imr.example.org`; empty: the server that sent the page. */
  readonly baseUrl: string;
  /** A service key, for programs. */
  readonly key?: string;
  /** The token of the session, for pages: sent with every write. */
  readonly csrfToken?: () => string | null;
  /** Told of each answer, good or not. */
  readonly onAnswer?: (answer: Response) => void;
  readonly fetch?: (request: Request) => Promise<Response>;
}

export type ApiClient = Client<paths, 'application/json'>;

/**
 * A client of the API, typed by its OpenAPI document. Every POST gets an Idempotency-Key unless it has one; everything but
 * a good answer is thrown as an `ApiProblem`.
 */
export function makeClient(options: ClientOptions): ApiClient {
  const { baseUrl, key, csrfToken, onAnswer } = options;
  const client = createClient<paths, 'application/json'>({
    baseUrl,
    ...(options.fetch === undefined ? {} : { fetch: options.fetch }),
  });
  client.use({
    onRequest({ request }) {
      if (key !== undefined) request.headers.set('authorization', `Bearer ${key}`);
      const token = csrfToken?.() ?? null;
      if (token !== null && request.method !== 'GET') request.headers.set('overread-csrf', token);
      if (request.method === 'POST' && !request.headers.has('idempotency-key'))
        request.headers.set('idempotency-key', newKey());
      return request;
    },
    async onResponse({ response }) {
      onAnswer?.(response);
      if (!response.ok && response.status !== 304) throw await problemOfAnswer(response);
    },
    onError({ error, request }) {
      return notReached(error, new URL(request.url).pathname);
    },
  });
  return client;
}

/** The data of an answer that was good. A bad one was thrown before. */
export async function told<T>(answer: Promise<{ readonly data?: T | undefined }>): Promise<T> {
  return (await answer).data as T;
}

/** The headers of a change of what was seen at a version. */
export const atVersion = (version: number): { readonly 'if-match': string } => ({ 'if-match': `"${version}"` });
