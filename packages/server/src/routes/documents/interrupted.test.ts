import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { openBlobs } from '../../blobs/index.ts';
import { makeServiceKey } from '../../people/index.ts';
import { sweep } from '../../records/index.ts';
import { startServer } from '../../start-server.ts';
import { anApplication, contextFor, someone, testServer } from '../../testing/index.ts';
import { cases } from '../cases/index.ts';
import { documentsRoom } from './index.ts';
import { anAbout, piece, send, sha256Of, upload } from './sending-for-tests.ts';

const folders: string[] = [];
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
const aFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'ovr-'));
  folders.push(folder);
  return folder;
};

const megabyte = 1024 * 1024;
/** Text of so many megabytes that nobody can guess. */
const someText = (megabytes: number): Buffer => Buffer.from(randomBytes((megabytes * megabyte) / 2).toString('hex'));
const about = { title: 'Invented record', types: ['medical-record'], source: 'Harbor Claims Services' };
type Sender = Record<string, string>;

/** Sends the first bytes of a body that was said to be longer, waits, and cuts the connection. */
async function sendCut(address: string, sender: Sender, at: string, bytes: Buffer, sent: number): Promise<void> {
  const cut = request(`${address}${at}`, {
    method: 'PATCH',
    headers: { ...sender, ...piece(0), 'content-length': bytes.length },
  });
  cut.on('error', () => undefined);
  await new Promise<void>((resolve) => cut.write(bytes.subarray(0, sent), () => resolve()));
  await sleep(150);
  cut.destroy();
}

const offsetAt = async (address: string, sender: Sender, at: string): Promise<number> => {
  const answer = await fetch(`${address}${at}`, { method: 'HEAD', headers: sender });
  return Number(answer.headers.get('upload-offset') ?? Number.NaN);
};

const goOn = async (address: string, sender: Sender, at: string, bytes: Buffer, from: number) => {
  const answer = await fetch(`${address}${at}`, {
    method: 'PATCH',
    headers: { ...sender, ...piece(from) },
    body: new Uint8Array(bytes.subarray(from)),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};

test('after a cut connection an upload goes on where it was cut', async () => {
  const folder = aFolder();
  const server = await testServer(undefined, { rooms: [cases, documentsRoom(() => openBlobs(folder, {}))] });
  const address = await server.app.listen({ port: 0, host: '127.0.0.1' });
  const harbor = someone('claims-administrator', 'clerk', { organization: 'harbor-claims' });
  const sender = { 'test-person': JSON.stringify(harbor) };
  const id = (await server.ask('employee', 'POST', '/api/v1/cases', { body: anApplication() })).body.caseNumber;
  const bytes = someText(4);
  const begun = await send(server.app, harbor, 'POST', `/api/v1/cases/${id}/uploads`, {
    payload: { ...about, name: 'record.txt', length: bytes.length, sha256: sha256Of(bytes) },
  });
  const at = String(begun.headers['location']);
  await sendCut(address, sender, at, bytes, 2.5 * megabyte);
  await expect.poll(() => offsetAt(address, sender, at), { timeout: 20_000 }).toBe(2.5 * megabyte);
  expect((await send(server.app, harbor, 'GET', `/api/v1/cases/${id}/documents`)).body.entries).toEqual([]);
  await expect
    .poll(async () => (await goOn(address, sender, at, bytes, 2.5 * megabyte)).status, {
      interval: 50,
      timeout: 20_000,
    })
    .toBe(200);
  const { body } = await send(server.app, harbor, 'GET', at);
  expect(body.receipt).toMatchObject({ sha256: sha256Of(bytes), bytes: bytes.length });
  await server.close();
});

test('what is begun and left for an hour is dropped, and so is a file that was stored for nothing', async () => {
  const folder = aFolder();
  const blobs = openBlobs(folder, {});
  const server = await testServer(undefined, { rooms: [cases, documentsRoom(() => blobs)] });
  const harbor = someone('claims-administrator', 'clerk', { organization: 'harbor-claims' });
  const id = (await server.ask('employee', 'POST', '/api/v1/cases', { body: anApplication() })).body.caseNumber;
  const begin = async (bytes: Buffer, whole: boolean) => {
    const begun = await send(server.app, harbor, 'POST', `/api/v1/cases/${id}/uploads`, {
      payload: { ...anAbout('a.txt'), length: bytes.length, sha256: sha256Of(bytes) },
    });
    const { upload: name } = begun.body;
    const part = await blobs.part(name);
    if (whole) {
      // As where the server was killed after storing and before the commit.
      await part?.append(
        (async function* all() {
          yield await Promise.resolve(bytes);
        })(),
      );
      if (part !== null) await blobs.keep(part, sha256Of(bytes));
    }
    await part?.close();
    return String(name);
  };
  const known = await upload(server.app, harbor, id, 'known.txt', Buffer.from('Known and kept.'));
  const [left, storedForNothing, knownAgain, fresh] = [
    await begin(someText(1), false),
    await begin(Buffer.from('Stored and not committed.'), true),
    await begin(Buffer.from('Known and kept.'), true),
    await begin(Buffer.from('Begun a moment ago.'), false),
  ];
  const old = new Date(Date.now() - 2 * 3_600_000);
  for (const one of [left, storedForNothing, knownAgain]) {
    utimesSync(join(folder, 'files', 'incoming', `${one}.part`), old, old);
  }
  expect(await sweep(server.store, blobs, new Date())).toEqual({ dropped: 3 });
  expect(readdirSync(join(folder, 'files', 'incoming'))).toEqual([`${fresh}.part`]);
  const at = (one: string): string => `/api/v1/cases/${id}/uploads/${one}`;
  expect((await send(server.app, harbor, 'GET', at(left))).status).toBe(404);
  expect((await send(server.app, harbor, 'GET', at(fresh))).status).toBe(200);
  expect(await blobs.backend.has(sha256Of(Buffer.from('Stored and not committed.')))).toBe(false);
  await blobs.verify(known.body.sha256);
  await server.close();
});

/** A server in a process of its own. */
async function spawned(folder: string): Promise<{ child: ChildProcess; address: string }> {
  const env = { ...process.env, OVERREAD_DATA: folder, PORT: '0', OVERREAD_LOG: 'silent' };
  delete env['DATABASE_URL' as keyof typeof env];
  const main = join(import.meta.dirname, '..', '..', 'main.ts');
  const child = spawn(process.execPath, [main, '--empty'], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  children.push(child);
  let told = '';
  for await (const chunk of child.stderr ?? []) {
    told += String(chunk);
    const [address] = /http:\/\/[\d.]+:\d+/.exec(told) ?? [];
    if (address !== undefined) return { child, address };
  }
  throw new Error(`The server ended: ${told}`);
}

test('a server that is killed while bytes come leaves nothing half: the upload goes on at the next start, or is gone', async () => {
  const folder = aFolder();
  const first = await startServer({ dataFolder: folder, databaseUrl: null, port: 0, logLevel: 'silent', empty: true });
  const key = await makeServiceKey(first.store, contextFor(someone('administrator')), {
    name: 'test',
    person: 'clerk',
    role: 'intake',
    scopes: ['all'],
  });
  await first.stop();
  const sender = { authorization: `Bearer ${key}` };
  const post = async (address: string, path: string, body: unknown) => {
    const answer = await fetch(`${address}${path}`, {
      method: 'POST',
      headers: { ...sender, 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify(body),
    });
    return { location: answer.headers.get('location') ?? '', body: (await answer.json()) as { caseNumber: string } };
  };
  const bytes = someText(6);
  const acknowledged: string[] = [];
  let running = await spawned(folder);
  const { caseNumber } = (await post(running.address, '/api/v1/cases', anApplication())).body;
  const uploads = `/api/v1/cases/${caseNumber}/uploads`;
  const begun = { ...about, name: 'record.txt', length: bytes.length, sha256: sha256Of(bytes) };
  const { location } = await post(running.address, uploads, begun);
  let load = true;
  // Small documents come meanwhile; each that was acknowledged must be there afterwards.
  const sending = (async () => {
    for (let i = 0; load; i++) {
      const note = Buffer.from(`Note ${i} of an invented case.`);
      try {
        const { location: to } = await post(running.address, uploads, {
          ...about,
          name: `${i}.txt`,
          length: note.length,
          sha256: sha256Of(note),
        });
        const told = await goOn(running.address, sender, to, note, 0);
        if (told.status === 200) acknowledged.push(String(told.body['document']));
      } catch {
        return;
      }
    }
  })();
  const half = request(`${running.address}${location}`, {
    method: 'PATCH',
    headers: { ...sender, ...piece(0), 'content-length': bytes.length },
  });
  half.on('error', () => undefined);
  half.write(bytes.subarray(0, 3 * megabyte));
  await expect.poll(() => acknowledged.length, { timeout: 20_000 }).toBeGreaterThan(5);
  const { child } = running;
  child.kill('SIGKILL');
  await once(child, 'exit');
  load = false;
  await sending;

  running = await spawned(folder);
  const offset = await offsetAt(running.address, sender, location);
  expect(offset).toBe(3 * megabyte);
  const told = await goOn(running.address, sender, location, bytes, offset);
  expect(told).toMatchObject({ status: 200, body: { sha256: sha256Of(bytes), bytes: bytes.length } });
  for (const document of [...acknowledged, String(told.body['document'])]) {
    const answer = await fetch(`${running.address}/api/v1/documents/${document}/content`, { headers: sender });
    const digest = sha256Of(Buffer.from(await answer.arrayBuffer()));
    expect(answer.headers.get('etag')).toBe(`"${digest}"`);
  }
  running.child.kill('SIGTERM');
  await once(running.child, 'exit');
  expect(existsSync(join(folder, 'blob.keys'))).toBe(true);
}, 120_000);
