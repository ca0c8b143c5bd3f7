import { randomUUID } from 'node:crypto';

/** What a browser got. */
export interface Page {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape.
  readonly body: any;
  readonly headers: Headers;
  readonly setCookies: readonly string[];
}

/** A person at a browser: keeps cookies for one server, sends the session's token with writes as the application does. */
export interface Browser {
  readonly cookies: Map<string, string>;
  csrfToken: string | null;
  readonly go: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Page>;
}

export function browser(address: string): Browser {
  const cookies = new Map<string, string>();
  const self: Browser = {
    cookies,
    csrfToken: null,
    async go(method, path, body, headers = {}) {
      const answer = await fetch(new URL(path, address), {
        method,
        redirect: 'manual',
        headers: {
          ...(cookies.size === 0 ? {} : { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
          ...(self.csrfToken === null ? {} : { 'overread-csrf': self.csrfToken }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const setCookies = answer.headers.getSetCookie();
      for (const line of setCookies) keep(cookies, line);
      const text = await answer.text();
      const json = (answer.headers.get('content-type') ?? '').includes('json') && text !== '';
      const read = json ? (JSON.parse(text) as { csrfToken?: string | null }) : null;
      if (typeof read?.csrfToken === 'string') self.csrfToken = read.csrfToken;
      return { status: answer.status, body: read, headers: answer.headers, setCookies };
    },
  };
  return self;
}

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
  const at = pair.indexOf('=');
  if (attributes.includes('Max-Age=0')) cookies.delete(pair.slice(0, at));
  else cookies.set(pair.slice(0, at), pair.slice(at + 1));
}
