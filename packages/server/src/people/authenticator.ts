import type { IncomingHttpHeaders } from 'node:http';
import type { Person } from '../store/index.ts';

/** What a way of signing in may look at. */
export interface Credentials {
  readonly headers: IncomingHttpHeaders;
  readonly ip: string;
}

/** One way of being recognised: a service key, a session cookie, a token of an organization. */
export interface Authenticator {
  readonly name: string;
  /** The person, or null where the request carries nothing of this kind or nothing that holds. */
  readonly authenticate: (request: Credentials) => Promise<Person | null>;
}
