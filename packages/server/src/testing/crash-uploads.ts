import { createHash, randomUUID } from 'node:crypto';
import type pg from 'pg';
import { recordPdf } from '../demonstration/record-pdf.ts';

/** A file that is sent until there is a receipt, over as many servers as that takes. */
export interface Upload {
  readonly caseNumber: string;
  readonly key: string;
  readonly pdf: Buffer;
  readonly sha256: string;
}

/** A file that was acknowledged: a receipt came. */
export interface Received extends Upload {
  readonly document: string;
}

/** A file of its own; some have several pieces, so that a kill finds them half sent. */
export function newUpload(caseNumber: string): Upload {
  const mark = randomUUID();
  const pages = Math.random() < 0.3 ? 60 : 1;
  const line = `Invented progress note ${mark}: home exercise on most days, no lifting over 15 pounds.`;
  const lines = Array.from({ length: 40 }, () => line);
  const pdf = recordPdf(
    mark,
    Array.from({ length: pages }, () => lines),
  );
  return { caseNumber, key: randomUUID(), pdf, sha256: createHash('sha256').update(pdf).digest('hex') };
}

/** Announces the file, or finds the upload that was announced, and sends what is missing. Throws where it did not get a receipt. */
export async function sendUpload(address: string, key: string, upload: Upload): Promise<Received> {
  const { caseNumber, pdf, sha256 } = upload;
  const authorization = `Bearer ${key}`;
  const ask = async <T>(
    method: string,
    url: string,
    init: { headers?: Record<string, string>; body?: string | Uint8Array<ArrayBuffer> } = {},
  ): Promise<T> => {
    const answer = await fetch(url, { method, ...init, headers: { authorization, ...init.headers } });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${url} was answered ${answer.status}: ${text}`);
    return (text === '' ? null : JSON.parse(text)) as T;
  };
  const all = `${address}/api/v1/cases/${caseNumber}/uploads`;
  const { upload: id } = await ask<{ upload: string }>('POST', all, {
    headers: { 'content-type': 'application/json', 'idempotency-key': upload.key },
    body: JSON.stringify({
      name: 'progress-notes.pdf',
      title: 'Progress notes',
      types: ['medical-record'],
      source: 'Dr. Bea Made-Up',
      quality: 'good',
      length: pdf.length,
      sha256,
    }),
  });
  const { offset, receipt: had } = await ask<{ offset: number; receipt: { document: string } | null }>(
    'GET',
    `${all}/${id}`,
  );
  const receipt =
    had ??
    (await ask<{ document: string }>('PATCH', `${all}/${id}`, {
      headers: { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) },
      body: new Uint8Array(pdf.subarray(offset)),
    }));
  return { ...upload, document: receipt.document };
}

/** What of the files is not as it was acknowledged: gone, damaged, or there twice. */
export async function missingFiles(
  address: string,
  key: string,
  client: pg.Client,
  received: readonly Received[],
): Promise<string[]> {
  const wrong: string[] = [];
  const { rows } = await client.query<{ sha256: string; count: number }>(
    'SELECT sha256, count(*)::int AS count FROM overread.document GROUP BY sha256',
  );
  const kept = new Map(rows.map((row) => [row.sha256, row.count]));
  for (const { caseNumber, document, sha256 } of received) {
    if (kept.get(sha256) !== 1)
      wrong.push(`${caseNumber}: a file was received and is there ${kept.get(sha256) ?? 0} times`);
    const answer = await fetch(`${address}/api/v1/documents/${document}/content`, {
      headers: { authorization: `Bearer ${key}` },
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const hash = createHash('sha256').update(bytes).digest('hex');
    if (!answer.ok || hash !== sha256)
      wrong.push(`${caseNumber}: document ${document} was received and is given out otherwise (${answer.status})`);
  }
  return wrong;
}
