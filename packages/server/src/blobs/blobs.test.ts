import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pieceSize } from './format.ts';
import { type BlobStore, openBlobs } from './index.ts';
import { rewrapAll } from './rewrap.ts';
import { signed } from './s3-signature.ts';

const home = mkdtempSync(join(tmpdir(), 'ovr-blobs-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const folder = (): string => mkdtempSync(join(home, 'd-'));

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function stored(blobs: BlobStore, bytes: Buffer, chunk = 10_000): Promise<string> {
  const id = crypto.randomUUID();
  await blobs.begin(id, bytes.length);
  const part = await blobs.part(id);
  if (part === null) throw new Error('The part is not there.');
  await part.append(inChunks(bytes, chunk));
  const sha256 = await part.sha256();
  await blobs.keep(part, sha256);
  await part.discard();
  return sha256;
}

async function readBack(blobs: BlobStore, sha256: string, start?: number, end?: number): Promise<Buffer> {
  const blob = await blobs.open(sha256);
  const parts: Buffer[] = [];
  for await (const part of blob.read(start ?? 0, end ?? blob.length)) parts.push(part);
  return Buffer.concat(parts);
}

/** A storage that speaks as much S3 as is asked of one: PUT, GET with a range, HEAD, DELETE, a list. */
function bucket(): Server {
  const objects = new Map<string, Buffer>();
  return createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
    const body: Buffer[] = [];
    request.on('data', (chunk: Buffer) => body.push(chunk));
    request.on('end', () => {
      if (
        !/^AWS4-HMAC-SHA256 Credential=key\/\d{8}\/us-west-1\/s3\/aws4_request/.test(
          request.headers.authorization ?? '',
        )
      )
        return response.writeHead(403).end();
      if (searchParams.has('list-type')) {
        const after = searchParams.get('start-after') ?? '';
        const keys = [...objects.keys()].map((key) => key.replace('/records/', '')).toSorted();
        const next = keys.filter((key) => key > after).slice(0, 2);
        const more = keys.filter((key) => key > after).length > 2;
        return response.end(
          `<ListBucketResult><IsTruncated>${more}</IsTruncated>${next.map((key) => `<Key>${key}</Key>`).join('')}</ListBucketResult>`,
        );
      }
      const found = objects.get(pathname);
      if (request.method === 'PUT') {
        if (Number(request.headers['content-length']) !== Buffer.concat(body).length)
          return response.writeHead(411).end();
        objects.set(pathname, Buffer.concat(body));
        return response.end();
      }
      if (request.method === 'DELETE') objects.delete(pathname);
      if (request.method === 'DELETE') return response.writeHead(204).end();
      if (found === undefined) return response.writeHead(404).end();
      const [, from, to] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '') ?? [];
      if (from === undefined) return response.end(request.method === 'HEAD' ? undefined : found);
      return response.writeHead(206).end(found.subarray(Number(from), Number(to) + 1));
    });
  });
}

const s3 = bucket();
beforeAll(async () => {
  await new Promise<void>((resolve) => s3.listen(0, '127.0.0.1', resolve));
});
afterAll(() => s3.close());
const places = {
  folder: () => openBlobs(folder(), {}),
  'S3-compatible storage': () =>
    openBlobs(folder(), {
      BLOB_URL: `http://127.0.0.1:${(s3.address() as AddressInfo).port}/records/files`,
      AWS_ACCESS_KEY_ID: 'key',
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_REGION: 'us-west-1',
    }),
};

describe.each(Object.entries(places))('files in a %s', (_name, open) => {
  test('come back as they went in, whole and by ranges, at every size around a piece', async () => {
    const blobs = open();
    for (const size of [1, pieceSize - 1, pieceSize, pieceSize + 1, 3 * pieceSize + 17]) {
      const bytes = randomBytes(size);
      const sha256 = await stored(blobs, bytes);
      expect(sha256).toBe(hashOf(bytes));
      expect(hashOf(await readBack(blobs, sha256))).toBe(sha256);
      const [start, end] = [Math.floor(size / 3), Math.ceil((size * 2) / 3)];
      expect(await readBack(blobs, sha256, start, end)).toEqual(bytes.subarray(start, end));
    }
  });

  test('the same file twice is one; one that was removed is told as missing', async () => {
    const blobs = open();
    const bytes = randomBytes(1000);
    const sha256 = await stored(blobs, bytes);
    expect(await stored(blobs, bytes)).toBe(sha256);
    const names: string[] = [];
    for await (const name of blobs.backend.names()) names.push(name);
    expect(names.filter((name) => name === sha256)).toHaveLength(1);
    await blobs.backend.remove(sha256);
    await expect(blobs.open(sha256)).rejects.toMatchObject({ problem: { type: 'blob-missing' } });
  });
});

test('nothing of a file can be read on the disk, and every changed bit is noticed', async () => {
  const data = folder();
  const blobs = openBlobs(data, {});
  const bytes = Buffer.from('The worker was seen for low back pain. '.repeat(6000));
  const sha256 = await stored(blobs, bytes);
  const path = join(data, 'files', sha256.slice(0, 2), sha256);
  const sealed = readFileSync(path);
  expect(sealed.includes('low back')).toBe(false);
  for (const at of [3, 10, 20, 50, 60, sealed.length - 1, Math.floor(sealed.length / 2)]) {
    const bad = Buffer.from(sealed);
    bad[at] = (bad[at] ?? 0) ^ 1;
    writeFileSync(path, bad);
    await expect(readBack(blobs, sha256), `byte ${at}`).rejects.toMatchObject({
      problem: { type: expect.stringMatching(/^blob-/) },
    });
  }
  writeFileSync(path, sealed.subarray(0, sealed.length - 100_000));
  await expect(readBack(blobs, sha256)).rejects.toMatchObject({ problem: { type: 'blob-damaged' } });
  writeFileSync(path, sealed);
  await blobs.verify(sha256);
});

test('a part that was cut in a piece goes on before that piece', async () => {
  const data = folder();
  const blobs = openBlobs(data, {});
  const id = crypto.randomUUID();
  const bytes = randomBytes(2.5 * pieceSize);
  await blobs.begin(id, bytes.length);
  const first = await blobs.part(id);
  await first?.append(inChunks(bytes.subarray(0, 1.5 * pieceSize), 1000));
  await first?.close();
  // As after a loss of power in the middle of a write.
  writeFileSync(join(data, 'files', 'incoming', `${id}.part`), randomBytes(77), { flag: 'a' });
  const second = await blobs.part(id);
  expect(second?.progress).toEqual({ offset: pieceSize, length: bytes.length });
  await second?.append(inChunks(bytes.subarray(pieceSize), 70_000));
  expect(await second?.sha256()).toBe(hashOf(bytes));
  await expect(second?.append(inChunks(Buffer.from('more'), 4))).rejects.toThrow(RangeError);
  await second?.discard();
  expect(readdirSync(join(data, 'files', 'incoming'))).toEqual([]);
});

test('the key is made once and is its owner’s; a new one takes new files, and the old ones are sealed again', async () => {
  const data = folder();
  const old = openBlobs(data, {});
  const first = await stored(old, randomBytes(200_000));
  const file = join(data, 'blob.keys');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const oldKey = readFileSync(file, 'utf8').trim();
  const newKey = randomBytes(32).toString('hex');
  const both = openBlobs(data, { OVERREAD_BLOB_KEYS: `${newKey},${oldKey}` });
  const second = await stored(both, randomBytes(100));
  const onlyNew = openBlobs(data, { OVERREAD_BLOB_KEYS: newKey });
  await expect(onlyNew.open(first)).rejects.toMatchObject({ problem: { type: 'blob-key-invalid' } });
  await onlyNew.verify(second);
  expect(await rewrapAll(both)).toEqual({ seen: 2, sealedAgain: 1 });
  expect(await rewrapAll(both)).toEqual({ seen: 2, sealedAgain: 0 });
  await onlyNew.verify(first);
  expect(readdirSync(join(data, 'files', 'incoming'))).toEqual([]);
  expect(existsSync(file)).toBe(true);
});

test('settings that make no sense are named', () => {
  for (const env of [
    { OVERREAD_BLOB_KEYS: 'secret' },
    { BLOB_URL: 'ftp://host/x' },
    { BLOB_URL: 'https://host/bucket' },
  ]) {
    expect(() => openBlobs(folder(), env)).toThrow(/key|setting/i);
  }
});

test('a request is signed as the storage expects it (the example of the AWS documentation)', () => {
  const headers = signed(
    {
      method: 'GET',
      url: new URL('https://examplebucket.s3.amazonaws.com/test.txt'),
      headers: { range: 'bytes=0-9' },
      payload: hashOf(Buffer.alloc(0)),
    },
    {
      accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
      secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
      sessionToken: null,
      region: 'us-east-1',
    },
    new Date('2013-05-24T00:00:00Z'),
  );
  expect(headers['authorization']).toContain(
    'Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
  );
});
