import { createHash, randomUUID } from 'node:crypto';
import { recordPdf } from '@overread/server';
import { connection, patch, post, type Send } from './load.ts';
import { application } from './people.ts';
import type { Servers } from './servers.ts';

/** What lies in the store before the race. */
export interface Filled {
  /** Cases that are read. */
  readonly ids: readonly string[];
  /** Cases with records that are searched. */
  readonly withRecords: readonly string[];
}

const [caseCount, withRecords, pages] = [200, 10, 60];
const sentences = [
  'The patient reports pain of the lower back that is worse with bending.',
  'Range of motion of the lumbar spine is limited in flexion to 40 degrees.',
  'Strength is 5/5 in both lower extremities and reflexes are equal.',
  'Treatment to date has included six visits of physical therapy and ibuprofen.',
  'The plan is to continue the home exercise program and to return in four weeks.',
];

/** A record of so many invented pages; `mark` makes it another file. */
export const record = (count: number, mark: string): Buffer =>
  recordPdf(
    `Progress notes ${mark}`,
    Array.from({ length: count }, (_, page) =>
      Array.from({ length: 30 }, (__, line) => sentences[(page + line) % sentences.length] ?? ''),
    ),
  );

export async function fill({ ours, people, settled }: Servers): Promise<Filled> {
  const unexpected = new Map<number, number>();
  const { send, close } = connection(ours, unexpected);
  const ids: string[] = [];
  for (let i = 0; i < caseCount; i++) ids.push((await apply(send, ours, people.employee)).caseNumber);
  const searched = ids.slice(0, withRecords);
  for (const id of searched) await upload(send, ours, people.employee, id, record(pages, id));
  close();
  if (unexpected.size > 0)
    throw new Error(`Filling the store was answered otherwise: ${JSON.stringify([...unexpected])}`);
  await settled();
  return { ids, withRecords: searched };
}

const keyed = (key: string): Record<string, string> => ({
  authorization: `Bearer ${key}`,
  'idempotency-key': randomUUID(),
});

/** Files an application; answers what was answered. */
export async function apply(send: Send, ours: URL, key: string): Promise<{ caseNumber: string; version: number }> {
  const told = await send({ bytes: post(new URL('/api/v1/cases', ours), application(), keyed(key)), status: 201 });
  return JSON.parse(told.body.toString()) as { caseNumber: string; version: number };
}

/** Sends a file in one piece: announced, then its bytes. */
export async function upload(send: Send, ours: URL, key: string, id: string, pdf: Buffer): Promise<void> {
  const about = {
    name: 'progress-notes.pdf',
    title: 'Progress notes',
    types: ['medical-record'],
    source: 'Dr. Bea Made-Up',
    quality: 'good',
    length: pdf.length,
    sha256: createHash('sha256').update(pdf).digest('hex'),
  };
  const begun = await send({
    bytes: post(new URL(`/api/v1/cases/${id}/uploads`, ours), about, keyed(key)),
    status: 201,
  });
  const { upload: at } = JSON.parse(begun.body.toString()) as { upload: string };
  await send({
    bytes: patch(new URL(`/api/v1/cases/${id}/uploads/${at}`, ours), pdf, {
      authorization: `Bearer ${key}`,
      'content-type': 'application/offset+octet-stream',
      'upload-offset': '0',
    }),
    status: 200,
  });
}
