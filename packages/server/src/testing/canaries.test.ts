import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CaseState } from '@overread/engine/case';
import type { Letter } from '@overread/engine/letter';
import { readDocument } from '@overread/documents/read';
import { writeLetter } from '@overread/documents/letter';
import { isProblem } from '@overread/engine/problems';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smtpMailer } from '../notices/index.ts';
import { pdfObjects } from '../notices/page-count.ts';
import { makeWorker, type ServerWorker } from '../start-work.ts';
import type { Person, ServerRole } from '../store/index.ts';
import { type ApiDocument, apiDocument, everyGet, type Ids } from './every-get.ts';
import { Life, party } from './life.ts';
import { someone } from './people.ts';
import { plant, planted } from './planted.ts';
import { type Receiver, receiver } from './receiver.ts';
import { sample } from './sample.ts';
import { type TestServer, testServer } from './server.ts';

const keys = ['R-canary-1', 'R-canary-2', 'R-canary-3'] as const;
/** Everyone who must never learn anything of the reviewer, not even the key. */
const outside: readonly (Person | ServerRole)[] = [
  party.employee,
  party.physician,
  party.claims,
  someone('representative', 'attorney-1'),
  'intake',
  'state',
  'appeals-board',
  'publisher',
];
/** They plan with the key, and know no name. */
const inside: readonly ServerRole[] = ['coordinator', 'medical-director'];

let server: TestServer;
let worker: ServerWorker;
let hook: Receiver;
let document: ApiDocument;
let folder: string;
let now = new Date('2026-03-02T18:00:00Z');
const log: string[] = [];
const mails: string[] = [];
/** Ids of the accounts of the reviewers, which are as good as names. */
const accounts = new Map<string, string>();
const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, _session, done) {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('end', () => {
      mails.push(Buffer.concat(parts).toString('utf8'));
      done();
    });
  },
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'canaries-'));
  server = await testServer(undefined, { clock: () => now, logTo: { write: (line) => void log.push(line) } });
  await plant(server.store, keys);
  for (const key of keys) {
    const body = { email: `${key}@canary.invalid`, name: 'Zebulon Canaryname', role: 'reviewer', reviewer: key };
    const made = await server.ask('administrator', 'POST', '/api/v1/people', { body });
    expect(made.status, made.text).toBe(201);
    accounts.set(key, made.body.account as string);
  }
  await new Promise<void>((resolve) => {
    smtp.listen(0, '127.0.0.1', resolve);
  });
  const { port } = smtp.server.address() as { port: number };
  const mailer = smtpMailer(`smtp://127.0.0.1:${port}`, 'review@example.org');
  const trouble = { error: (...told: unknown[]) => void log.push(JSON.stringify(told)) };
  worker = makeWorker(server.store, trouble as never, { clock: () => now, mailer, privateWebhooks: true });
  hook = await receiver();
  document = await apiDocument(server);
}, 120_000);
afterAll(async () => {
  await server.close();
  await hook.close();
  await new Promise<void>((resolve) => {
    smtp.close(() => resolve());
  });
  await rm(folder, { recursive: true });
});

/** Planted words, and the accounts, in what was told. */
function found(text: string): string | null {
  const [word] = planted.exec(text) ?? [];
  if (word !== undefined) return word;
  for (const account of accounts.values()) if (text.includes(account)) return account;
  return null;
}

async function idsOf(life: Life): Promise<Ids> {
  const list = async (path: string, name: string): Promise<string[]> => {
    const { body } = await server.ask('coordinator', 'GET', path);
    return (body.entries as Record<string, string>[]).map((one) => String(one[name]));
  };
  const notices = await list(`/api/v1/cases/${life.id}/notices`, 'id');
  const documents = await list(`/api/v1/cases/${life.id}/documents`, 'document');
  const queues = await list('/api/v1/work/queues', 'id');
  return {
    id: [life.id],
    notice: notices.length === 0 ? ['N0'] : notices.slice(-3),
    document: documents.length === 0 ? ['00000000-0000-4000-8000-000000000000'] : documents.slice(0, 2),
    version: [String(life.version)],
    queue: queues,
    page: ['1'],
  };
}

/** Every GET as everyone; a name may be told to nobody, a key to those who plan with it. */
async function scan(life: Life, moment: string): Promise<number> {
  await worker.runDue();
  const ids = await idsOf(life);
  let count = 0;
  for (const who of outside) {
    const role = typeof who === 'string' ? who : who.role;
    for (const { address, told } of await everyGet(server, document, who, ids)) {
      const text = `${told.text}\n${JSON.stringify(told.headers)}`;
      expect(told.status, `${moment}: ${role} ${address} ${told.text}`).toBeLessThan(500);
      expect(found(text), `${moment}: ${role} ${address}\n${text.slice(0, 3000)}`).toBeNull();
      count += 1;
    }
  }
  for (const who of inside) {
    for (const { address, told } of await everyGet(server, document, who, ids)) {
      const text = `${told.text}\n${JSON.stringify(told.headers)}`.replaceAll(/R-canary-\d/g, 'the key');
      expect(planted.exec(text)?.[0] ?? null, `${moment}: ${who} ${address}\n${text.slice(0, 3000)}`).toBeNull();
      count += 1;
    }
  }
  return count;
}

/** What refusals tell: every POST of the case, of every party, with the least body and a version long gone. */
async function refusals(life: Life): Promise<void> {
  const named = document.components.schemas;
  for (const [path, operations] of Object.entries(document.paths)) {
    const content = operations['post']?.requestBody?.content?.['application/json'];
    if (operations['post'] === undefined || !path.includes('{id}')) continue;
    const address = path.replace('{id}', life.id).replaceAll(/\{[^}]+\}/g, 'nothing');
    for (const who of [party.employee, party.claims, party.physician, 'intake', 'state'] as const) {
      const body = content?.schema === undefined ? {} : sample(content.schema, named);
      const told = await server.ask(who, 'POST', address, { body, version: 1 });
      expect(told.status, `${address} ${told.text}`).toBeLessThan(500);
      expect(found(`${told.text}\n${JSON.stringify(told.headers)}`), `${address}: ${told.text}`).toBeNull();
    }
  }
}

const words = async (bytes: Buffer, name: string): Promise<string> => {
  const read = await readDocument(bytes, { name });
  if (isProblem(read)) throw new Error(`${name} cannot be read: ${read.detail}`);
  return JSON.stringify(read);
};
const bytesOf = async (who: Person | ServerRole, url: string): Promise<{ bytes: Buffer; headers: string }> => {
  const person = typeof who === 'string' ? someone(who) : who;
  const told = await server.app.inject({ url, headers: { 'test-person': JSON.stringify(person) } });
  expect(told.statusCode, `${url} ${told.body.slice(0, 200)}`).toBe(200);
  return { bytes: told.rawPayload, headers: JSON.stringify(told.headers) };
};

test('over the whole life of a case nothing that is told, sent, printed, logged or counted names the reviewer', async () => {
  const subscribed = await server.ask(party.claims, 'POST', '/api/v1/webhooks', { body: { url: hook.url } });
  const heard = subscribed.status === 201;
  const life = await Life.begin(server, () => now);
  for (const [who, email] of [
    ['employee-1', 'ana@example.org'],
    ['harbor-claims', 'claims@example.org'],
  ]) {
    await server.ask('intake', 'POST', `/api/v1/cases/${life.id}/contacts/${who}`, {
      body: { email, locale: who === 'employee-1' ? 'es' : 'en', method: 'electronic', address: [] },
    });
  }
  const asReviewer = (key: string): Person => someone('reviewer', accounts.get(key) ?? '', { reviewer: key });
  const moments: [string, number][] = [];
  const seen = async (moment: string): Promise<void> => void moments.push([moment, await scan(life, moment)]);

  await life.eligible();
  await life.assign();
  await life.records();
  await life.catchUp();
  await life.give('coordinator', 'propose-reviewer');
  let state = await life.catchUp();
  life.reviewer = asReviewer(state.reviews.at(-1)?.reviewer ?? '');
  await seen('proposed');
  await life
    .give('medical-director', 'record-exception', {
      rule: 'specialty-fits-service',
      reviewer: life.reviewer.reviewer,
      party: null,
      reason: 'He did this work for years.',
    })
    .catch(async () => life.catchUp());
  await life.give(life.reviewer, 'refuse-review', { why: 'I treated a cousin of the worker.' });
  await life.give('coordinator', 'propose-reviewer');
  state = await life.catchUp();
  life.reviewer = asReviewer(state.reviews.at(-1)?.reviewer ?? '');
  await life.attest(state);
  await seen('attested');
  await refusals(life);
  await life.catchUp();
  await life.decide();
  now = new Date('2026-03-20T18:00:00Z');
  const { sha256 } = await life.submit();
  await seen('submitted');
  await life.give('medical-director', 'return-draft', { why: 'Say which report.' });
  const again = await life.post(life.reviewer, 'determination/submit', { draft: 1 });
  for (const { id, finding } of again.body.findings as { id: string; finding: { severity: string } }[]) {
    if (finding.severity !== 'error') continue;
    await life.give(life.reviewer, 'answer-finding', { finding: id, answer: 'accepted', reason: 'Short.' });
  }
  await life.post('medical-director', 'determination/issue', { sha256 });
  await seen('issued');
  await refusals(life);
  await worker.runDue();
  // Everything on paper goes into the mail.
  const queue = await server.ask('coordinator', 'GET', '/api/v1/work/print-queue?limit=200');
  for (const { notice } of queue.body.entries as { notice: string }[]) {
    const body = { mailedOn: '2026-03-20', name: 'Mail Room', place: 'Sacramento County' };
    await server.ask('coordinator', 'POST', `/api/v1/cases/${life.id}/notices/${notice}/mailed`, { body });
  }
  await worker.runDue();
  state = await life.catchUp();
  expect(state.determination?.mailedOn).toBe('2026-03-20');
  await seen('served');

  // Letter and notices as everyone gets them: words, objects, metadata and names of the files.
  for (const who of outside.slice(0, 4)) {
    const { status, body } = await server.ask(who, 'GET', `/api/v1/cases/${life.id}/notices`);
    expect(status).toBe(typeof who !== 'string' && who.role === 'representative' ? 404 : 200);
    for (const { id } of (body.entries ?? []) as { id: string }[]) {
      const { bytes, headers } = await bytesOf(who, `/api/v1/cases/${life.id}/notices/${id}/pdf`);
      expect(found(`${headers}\n${pdfObjects(bytes)}\n${await words(bytes, 'notice.pdf')}`), id).toBeNull();
    }
  }
  for (const who of [party.employee, party.claims, party.physician, 'state'] as const) {
    const { bytes, headers } = await bytesOf(who, `/api/v1/cases/${life.id}/determination/letter`);
    expect(found(`${headers}\n${pdfObjects(bytes)}\n${await words(bytes, 'letter.pdf')}`)).toBeNull();
  }
  const draft = await server.ask(life.reviewer, 'GET', `/api/v1/cases/${life.id}/determination/drafts`);
  const letter = (draft.body.entries?.at(-1)?.letter ?? null) as Letter | null;
  if (letter !== null) {
    const docx = await writeLetter(letter, { format: 'docx' });
    if (isProblem(docx)) throw new Error(docx.detail);
    expect(found(await words(Buffer.from(docx), 'letter.docx'))).toBeNull();
  }

  // Set aside, and reviewed by another; published.
  await life.give(party.employee, 'appeal', { filedOn: life.on, verified: true, of: 'determination' });
  const order = { setAside: true, ground: 'conflict-of-interest', fact: null, decidedOn: life.on };
  await life.give('appeals-board', 'decide-appeal', order);
  await seen('set aside');
  await life.give('state', 'send-to-new-review', { organisation: null, whySame: 'There is no other.' });
  await life.give('coordinator', 'propose-reviewer');
  state = (await life.catchUp()) satisfies CaseState;
  expect(state.reviews.at(-1)?.reviewer).not.toBe(life.reviewer.reviewer);
  await seen('new review');

  expect(
    moments.every(([, count]) => count > 300),
    JSON.stringify(moments),
  ).toBe(true);

  // What leaves on other ways.
  expect(mails.length).toBeGreaterThan(2);
  for (const mail of mails) expect(found(mail)).toBeNull();
  if (heard) expect(hook.received.length).toBeGreaterThan(0);
  for (const { body, headers } of hook.received) expect(found(`${body}\n${JSON.stringify(headers)}`)).toBeNull();
  expect(log.length).toBeGreaterThan(500);
  for (const line of log) expect(found(line), line).toBeNull();
  const metrics = await server.ask(null, 'GET', '/metrics');
  expect(metrics.status).toBe(200);
  expect(found(metrics.text)).toBeNull();
  const names = await readdir(folder, { recursive: true });
  expect(found(names.join('\n'))).toBeNull();
}, 600_000);

test('the scan would see a planted word: it is there for those who may know it, and in the directory', async () => {
  const listed = await server.ask('coordinator', 'GET', '/api/v1/reviewers');
  expect(found(listed.text)).toBe('canary');
  expect(found('sent to 3999999991')).toBe('3999999991');
  expect(found(`claimed by ${[...accounts.values()][0]}`)).toBe([...accounts.values()][0]);
  expect(found('nothing of the kind')).toBeNull();
});
