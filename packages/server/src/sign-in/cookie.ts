import type { IncomingHttpHeaders } from 'node:http';

/** `__Host-`: the browser takes it over TLS only, for this host only, from the root only. */
const secureName = '__Host-overread';
const plainName = 'overread';

/** The token of the session in a request; null where there is none. */
export function tokenIn({ cookie = '' }: IncomingHttpHeaders): string | null {
  for (const part of cookie.split(';')) {
    const [name = '', value = ''] = part.trim().split('=', 2);
    if ((name === secureName || name === plainName) && /^[\w-]{43}$/.test(value)) return value;
  }
  return null;
}

/** `Set-Cookie` for a new session; it ends with the browser, and on the server. */
export const cookieOf = (token: string, secure: boolean): string =>
  `${secure ? secureName : plainName}=${token}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;

/** `Set-Cookie` that takes the session from the browser. */
export const noCookie = (secure: boolean): string => `${cookieOf('', secure)}; Max-Age=0`;
