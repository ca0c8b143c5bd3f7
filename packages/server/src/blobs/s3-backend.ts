import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type IncomingMessage, request as plainRequest } from 'node:http';
import { request as tlsRequest } from 'node:https';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { BlobBackend } from './backend.ts';
import { missing } from './missing.ts';
import { type S3Credentials, type S3Request, signed } from './s3-signature.ts';

/** The body is sealed and authenticated by itself; signing it too would mean reading it twice. */
const unsigned = 'UNSIGNED-PAYLOAD';
/** A storage that says nothing for so long has failed, milliseconds. */
const patience = 60_000;

/** A bucket of S3 or of a storage that speaks like it; `base` is `https://host/bucket/prefix`. */
export function s3Backend(base: URL, credentials: S3Credentials): BlobBackend {
  const says = `${base.origin}${base.pathname}`;
  const folder = base.pathname.replace(/\/+$/, '');
  const ask = async (
    method: S3Request['method'],
    sha256: string,
    headers: Record<string, string> = {},
    body: Readable | null = null,
    query = '',
  ): Promise<IncomingMessage> => {
    const url = new URL(`${folder}/${sha256}${query}`, base);
    const all = signed({ method, url, headers, payload: unsigned }, credentials, new Date());
    const request = (url.protocol === 'http:' ? plainRequest : tlsRequest)(url, { method, headers: all });
    request.setTimeout(patience, () => request.destroy(new Error(`${says} did not answer for ${patience / 1000} s.`)));
    const answered = new Promise<IncomingMessage>((resolve, reject) => {
      request.on('response', resolve);
      request.on('error', reject);
    });
    if (body === null) request.end();
    else await Promise.race([pipeline(body, request), answered]);
    return answered;
  };
  const done = async (answer: IncomingMessage, what: string, ok: readonly number[]): Promise<number> => {
    const status = answer.statusCode ?? 0;
    answer.resume();
    if (!ok.includes(status)) throw new Error(`${says} answered ${status} to ${what}.`);
    return status;
  };
  return {
    says,
    async put(sha256, file) {
      const { size } = await stat(file);
      const answer = await ask('PUT', sha256, { 'content-length': String(size) }, createReadStream(file));
      await done(answer, 'PUT', [200, 201, 204]);
    },
    async has(sha256) {
      return (await done(await ask('HEAD', sha256), 'HEAD', [200, 404])) === 200;
    },
    async *read(sha256, start, end) {
      if (end <= start) return;
      const answer = await ask('GET', sha256, { range: `bytes=${start}-${end - 1}` });
      if (answer.statusCode === 404) missing(sha256, says);
      if (answer.statusCode !== 206) await done(answer, 'GET', []);
      yield* answer as AsyncIterable<Buffer>;
    },
    async remove(sha256) {
      await done(await ask('DELETE', sha256), 'DELETE', [200, 204, 404]);
    },
    async *names() {
      const [, bucket = '', ...prefix] = folder.split('/');
      const start = prefix.length === 0 ? '' : `${prefix.join('/')}/`;
      const root = new URL(`/${bucket}`, base);
      for (let after = ''; ; ) {
        const url = new URL(root);
        url.search = new URLSearchParams({
          'list-type': '2',
          prefix: start,
          ...(after === '' ? {} : { 'start-after': after }),
        }).toString();
        const all = signed({ method: 'GET', url, headers: {}, payload: unsigned }, credentials, new Date());
        const answer = await fetch(url, { headers: all });
        if (!answer.ok) throw new Error(`${says} answered ${answer.status} to a list.`);
        const text = await answer.text();
        const keys = [...text.matchAll(/<Key>([^<]+)<\/Key>/g)].map(([, key = '']) => key);
        for (const key of keys) {
          const found = key.slice(start.length);
          if (/^[0-9a-f]{64}$/.test(found)) yield found;
        }
        after = keys.at(-1) ?? '';
        if (keys.length === 0 || !text.includes('<IsTruncated>true</IsTruncated>')) return;
      }
    },
  };
}
