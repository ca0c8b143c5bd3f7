import { createHash, randomUUID } from 'node:crypto';
import type { App } from '../../http/index.ts';
import type { Person } from '../../store/index.ts';

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape.
type Told = { status: number; headers: Readonly<Record<string, unknown>>; body: any; raw: Buffer };

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What a claims administrator says of an invented record. */
export const anAbout = (name: string, more: object = {}): object => ({
  name,
  title: 'Progress reports, invented',
  types: ['medical-record'],
  source: 'Harbor Claims Services',
  ...more,
});

/** Requests with bytes and headers, as a person. */
export async function send(
  app: App,
  who: Person | null,
  method: 'GET' | 'HEAD' | 'POST' | 'PATCH' | 'DELETE',
  url: string,
  { headers = {}, payload }: { headers?: Record<string, string>; payload?: object | Buffer } = {},
): Promise<Told> {
  const answer = await app.inject({
    method,
    url,
    headers: {
      ...(who === null ? {} : { 'test-person': JSON.stringify(who) }),
      ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
      ...headers,
    },
    ...(payload === undefined ? {} : { payload }),
  });
  const json = String(answer.headers['content-type'] ?? '').includes('json') && answer.body !== '';
  return {
    status: answer.statusCode,
    headers: answer.headers,
    body: json ? answer.json() : null,
    raw: answer.rawPayload,
  };
}

export const piece = (offset: number): Record<string, string> => ({
  'upload-offset': String(offset),
  'content-type': 'application/offset+octet-stream',
});

/** Announces a file and sends it in one piece; answers what the last request answered. */
export async function upload(
  app: App,
  who: Person,
  caseId: string,
  name: string,
  bytes: Buffer,
  more: object = {},
): Promise<Told> {
  const begun = await send(app, who, 'POST', `/api/v1/cases/${caseId}/uploads`, {
    payload: { ...anAbout(name), length: bytes.length, sha256: sha256Of(bytes), ...more },
  });
  if (begun.status !== 201) return begun;
  return send(app, who, 'PATCH', String(begun.headers['location']), { headers: piece(0), payload: bytes });
}
