import { request as overHttp } from 'node:http';
import { request as overTls } from 'node:https';
import { publicLookup } from './address.ts';

/** How an attempt ended: the status of the answer, or in a word why there was none. */
export type Posted = { readonly status: number } | { readonly error: string };

/** Time for the whole of one attempt, milliseconds. */
const patience = 10_000;
/** Bytes of an answer that are read before the connection is cut; nobody looks at them. */
const most = 65_536;

/** Posts once. Follows no redirect; keeps nothing of what is answered. */
export function post(
  url: URL,
  body: string,
  headers: Readonly<Record<string, string>>,
  allowPrivate: boolean,
): Promise<Posted> {
  const send = url.protocol === 'http:' ? overHttp : overTls;
  return new Promise((resolve) => {
    const asked = send(url, {
      method: 'POST',
      agent: false,
      headers: {
        ...headers,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'Overread-Webhooks/1',
      },
      ...(allowPrivate ? {} : { lookup: publicLookup }),

      signal: AbortSignal.timeout(patience),
    });
    asked.on('error', (error: NodeJS.ErrnoException) => resolve({ error: wordOf(error) }));
    asked.on('response', (answer) => {
      let read = 0;
      const done = (): void => resolve({ status: answer.statusCode ?? 0 });
      answer.on('data', (piece: Buffer) => {
        read += piece.length;
        if (read > most) asked.destroy();
      });
      answer.on('end', done);
      // The status has come; what follows it does not matter.
      answer.on('close', done);
    });
    asked.end(body);
  });
}

const words: Readonly<Record<string, string>> = {
  EPRIVATE: 'its name leads to a private network',
  ENOTFOUND: 'its name is not known',
  EAI_AGAIN: 'its name could not be looked up',
  ECONNREFUSED: 'it takes no connection',
  ECONNRESET: 'it broke the connection off',
  ABORT_ERR: 'it did not answer in 10 seconds',
};

const wordOf = ({ code = '' }: NodeJS.ErrnoException): string =>
  words[code] ?? (/CERT|TLS|SSL|ALTNAME/.test(code) ? 'its certificate does not hold' : `no answer (${code})`);
