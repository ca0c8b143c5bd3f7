import { createHash, randomUUID } from 'node:crypto';
import type { CaseState } from '@overread/engine/case';
import { caseForReview } from '@overread/engine/case';
import { attestation } from '@overread/engine/law/reviewer';
import type { Letter } from '@overread/engine/letter';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from './config/index.ts';
import type { App } from './http/index.ts';
import { createServer } from './http/server.ts';
import { pdfObjects } from './notices/page-count.ts';
import { makeServiceKey } from './people/index.ts';
import { makeWorker, type ServerWorker } from './start-work.ts';
import { external, type ServerRole, Store } from './store/index.ts';
import {
  anApplication,
  clusters,
  contextFor,
  enterReviewers,
  freshDatabase,
  someone,
  testFiles,
  testVault,
} from './testing/index.ts';

interface Answered {
  readonly status: number;
  readonly etag: string | null;
  // biome-ignore lint/suspicious/noExplicitAny: the test looks into answers of every shape.
  readonly body: any;
  readonly bytes: Buffer;
}

/** Everything by HTTP with the keys of the people; beside it only what no address does yet: reviewers and first keys. */
describe.each(clusters())('a case by HTTP alone on $name', (cluster) => {
  let store: Store;
  let app: App;
  let worker: ServerWorker;
  let address: string;
  let now = new Date('2026-03-02T18:00:00Z');
  const keys = new Map<string, string>();

  beforeAll(async () => {
    store = await Store.open(external(await freshDatabase(cluster), null), { vault: testVault, files: testFiles });
    await enterReviewers(store, 'R-1', 'R-2');
    app = await createServer(readConfig({ logLevel: 'silent', requestsPerMinute: 1_000_000 }, {}), store, {
      clock: () => now,
      checkAnswers: true,
    });
    address = await app.listen({ host: '127.0.0.1', port: 0 });
    worker = makeWorker(store, null, { clock: () => now, mailer: null, everyMs: 20 });
    worker.start();
  }, 60_000);
  afterAll(async () => {
    await app.close();
    await worker.stop();
    await store.close();
  });

  async function keyOf(name: string, role: ServerRole, more: object = {}): Promise<void> {
    const made = { name, person: name, role, scopes: ['all'] as const, ...more };
    keys.set(name, await makeServiceKey(store, contextFor(someone('administrator'), now), made));
  }

  async function ask(
    who: string,
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
    match?: number,
  ): Promise<Answered> {
    const answer = await fetch(`${address}/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${keys.get(who) ?? ''}`,
        ...(method === 'POST' ? { 'content-type': 'application/json', 'idempotency-key': randomUUID() } : {}),
        ...(match === undefined ? {} : { 'if-match': `"${match}"` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const json = (answer.headers.get('content-type') ?? '').includes('json');
    return {
      status: answer.status,
      etag: answer.headers.get('etag'),
      body: json ? JSON.parse(bytes.toString()) : null,
      bytes,
    };
  }

  /** Asks again until it is so: the software works in its own time. */
  async function until<T>(look: () => Promise<T | null>): Promise<T> {
    for (let round = 0; round < 150; round++) {
      const found = await look();
      if (found !== null) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const { body } = await ask('coordinator', 'GET', '/work/jobs?state=failing');
    throw new Error(`It did not come to be. Jobs that fail: ${JSON.stringify(body)}`);
  }

  test('an invented application becomes a served determination', async () => {
    await keyOf('employee-1', 'employee');
    await keyOf('physician-1', 'requesting-physician');
    await keyOf('harbor-clerk', 'claims-administrator', { organization: 'harbor-claims' });
    for (const role of ['intake', 'state', 'coordinator', 'medical-director'] as const) await keyOf(role, role);

    // The worker files; the notice of receipt is in his inbox, in Spanish once the office knows that he reads it.
    const filed = await ask('employee-1', 'POST', '/cases', anApplication());
    expect(filed.status).toBe(201);
    const id: string = filed.body.caseNumber;
    let version: number = filed.body.version;
    const act = async (who: string, path: string, body: unknown, status = 200): Promise<Answered> => {
      const answered = await ask(who, 'POST', `/cases/${id}/${path}`, body, version);
      expect(answered.status, `${path}: ${answered.bytes.toString()}`).toBe(status);
      if (typeof answered.body.version === 'number') version = answered.body.version;
      return answered;
    };
    const command = (who: string, name: string, body: unknown = {}): Promise<Answered> =>
      act(who, `commands/${name}`, body);
    await act('intake', 'contacts/employee-1', {
      email: null,
      locale: 'es',
      method: 'mail',
      address: ['1 Invented Way', 'Fresno, CA 93700'],
    });
    await act('intake', 'contacts/harbor-claims', { email: null, locale: 'en', method: 'electronic', address: [] });

    // Intake takes the case from its queue, screens it, sends it to the State.
    const received = await ask('intake', 'GET', '/work/queues/received');
    expect(received.body.entries).toMatchObject([{ caseNumber: id, status: 'in-time', due: '2026-03-04' }]);
    await act('intake', 'work/claim', {});
    await command('intake', 'complete-application', { signed: true, urDecisionAttached: true });
    await act('intake', 'work/claim', {});
    await act('intake', 'work/forward', { to: 'state-eligibility', reason: 'Nothing to flag.' });
    await command('state', 'find-eligible', { items: [{ number: 1, ground: null, why: '' }] });
    await command('coordinator', 'assign', {
      by: 'mail',
      to: ['claims-administrator', 'employee', 'requesting-physician'],
    });

    // The claims administrator reads the request for records in its inbox and when they are due.
    const request = await until(async () => {
      const { body } = await ask('harbor-clerk', 'GET', '/notices');
      return body.entries.find((one: { kind: string }) => one.kind === 'assignment') ?? null;
    });
    const page = await ask('harbor-clerk', 'GET', `/cases/${id}/notices/${request.id}/pdf`);
    expect(page.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const spanish = await until(async () => {
      const { body } = await ask('employee-1', 'GET', '/notices');
      return body.entries.find((one: { kind: string }) => one.kind === 'assignment') ?? null;
    });
    expect(spanish.locale).toBe('es');
    const clocks = await ask('harbor-clerk', 'GET', `/cases/${id}/clocks`);
    expect(clocks.body.entries).toContainEqual(
      expect.objectContaining({ clock: 'rec-mail', status: 'running', due: '2026-03-17' }),
    );

    now = new Date('2026-03-10T18:00:00Z');
    await command('harbor-clerk', 'receive-document', {
      document: {
        id: 'D-1',
        kind: 'medical-record',
        title: 'Progress reports, 120 pages',
        from: 'Harbor Claims Services',
        receivedOn: '2026-03-10',
        pages: 120,
      },
      answers: null,
    });
    await command('coordinator', 'complete-records', { receivedOn: '2026-03-10' });

    // A reviewer is drawn, signs every line, reads and decides.
    await command('coordinator', 'propose-reviewer');
    const state = (await ask('coordinator', 'GET', `/cases/${id}`)).body as CaseState;
    await keyOf('reviewer', 'reviewer', { reviewer: state.reviews[0]?.reviewer });
    const { lines } = attestation(caseForReview(state), '2026-03-10');
    await command('reviewer', 'attest', { lines: Object.fromEntries(lines.map(({ rule }) => [rule, true])) });
    const mine = await ask('reviewer', 'GET', '/work/queues/expert-review');
    expect(mine.body.entries).toMatchObject([{ caseNumber: id, claimedBy: null }]);
    const sha256 = createHash('sha256').update('summary').digest('hex');
    await command('reviewer', 'write-summary', { sha256, documents: ['D-1'] });
    const rationale =
      'The guideline recommends supervised exercise for low back pain as long as function improves. The reports measure it. The request for 12 visits is medically necessary.';
    await command('reviewer', 'decide-item', {
      item: 1,
      decision: 'overturned',
      citations: ['MTUS Low Back Disorders 2020'],
      noCitation: null,
      rationale,
    });

    // The draft begins with what the case knows. The checks show an error while he writes.
    const start = await ask('reviewer', 'GET', `/cases/${id}/determination/draft`);
    const begun = start.body.letter as Letter;
    expect(begun).toMatchObject({ caseNumber: id, items: [{ number: 1, decision: 'overturned' }] });
    const letter: Letter = {
      ...begun,
      dates: { ...begun.dates, decision: '2026-03-12' },
      statement: {
        text: 'An expert reviewer read the complete case file. The reviewer has no affiliation with the employer, the employee, the providers or the claims administrator.',
      },
      patient: { age: 41, sex: 'female', dateOfInjury: '2024-05-14' },
      summary: {
        text: 'The patient is a 41 year old woman who hurt her low back on 05/14/2024. Flexion of the lumbar spine rose from 40 to 60 degrees over six visits of physical therapy.',
      },
      items: begun.items.map((item) => ({
        ...item,
        claimsAdministrator: { text: 'Decision based on MTUS Low Back Disorders 2020.', basis: 'mtus', citations: [] },
        reviewer: { text: 'Decision based on MTUS Low Back Disorders 2020.', basis: 'mtus', citations: [] },
      })),
      outcome: 'overturn',
    };
    const wrong: Letter = {
      ...letter,
      items: letter.items.map((item) => ({
        ...item,
        rationale: { text: rationale.replace('is medically necessary', 'is not medically necessary') },
        conclusion: 'not-medically-necessary',
      })),
    };
    const checked = await ask('reviewer', 'POST', `/cases/${id}/determination/checks`, { letter: wrong });
    expect(checked.body.findings).toContainEqual(
      expect.objectContaining({ check: 'decision-contradicts-conclusion', severity: 'error', item: 1 }),
    );
    const saved = await ask('reviewer', 'POST', `/cases/${id}/determination/draft`, { letter: wrong }, 0);
    expect(saved).toMatchObject({ status: 200, etag: '"1"', body: { version: 1 } });
    // Two windows: the second one does not overwrite the first.
    const lost = await ask('reviewer', 'POST', `/cases/${id}/determination/draft`, { letter }, 0);
    expect(lost).toMatchObject({ status: 412, body: { version: 1 } });

    // Handed in with the error, the director cannot issue it and sends it back; corrected it goes.
    await act('reviewer', 'determination/submit', { draft: 1 });
    const first = (await ask('medical-director', 'GET', `/cases/${id}`)).body as CaseState;
    await act('medical-director', 'determination/issue', { sha256: first.draft?.letter.sha256 }, 422);
    await command('medical-director', 'return-draft', { why: 'Item 1: the conclusion says the opposite.' });
    const again = await ask('reviewer', 'POST', `/cases/${id}/determination/draft`, { letter }, 1);
    expect(again.body.findings.filter((one: { severity: string }) => one.severity === 'error')).toEqual([]);
    const submitted = await act('reviewer', 'determination/submit', { draft: 2 });
    const ref = submitted.body.letter as { sha256: string };
    expect((await ask('employee-1', 'GET', `/cases/${id}/determination/letter`)).status).toBe(404);
    now = new Date('2026-03-12T18:00:00Z');
    const issued = await act('medical-director', 'determination/issue', { sha256: ref.sha256 });
    expect(issued.body.outcome).toBe('overturn');
    expect((await ask('employee-1', 'GET', `/cases/${id}/determination/letter`)).status).toBe(404);

    // Two papers wait for the mail room; with the last one the determination is served.
    const papers = await until(async () => {
      const { body } = await ask('coordinator', 'GET', '/work/print-queue');
      const found = body.entries.filter((one: { enclosure: string | null }) => one.enclosure === ref.sha256);
      return found.length === 2 ? (found as { notice: string }[]) : null;
    });
    now = new Date('2026-03-13T18:00:00Z');
    for (const { notice } of papers) {
      const mailed = { mailedOn: '2026-03-13', name: 'Sam Mailroom', place: 'Sacramento, Sacramento County' };
      await act('coordinator', `notices/${notice}/mailed`, mailed);
    }
    const determination = await until(async () => {
      const { status, body } = await ask('employee-1', 'GET', `/cases/${id}/determination`);
      return status === 200 ? body : null;
    });
    expect(determination).toMatchObject({
      outcome: 'overturn',
      code: 'O',
      issuedOn: '2026-03-12',
      mailedOn: '2026-03-13',
      days: { assignmentToMailing: 11, recordsToMailing: 3 },
      letter: ref,
    });
    const pdf = await ask('employee-1', 'GET', `/cases/${id}/determination/letter`);
    expect(createHash('sha256').update(pdf.bytes).digest('hex')).toBe(ref.sha256);
    const text = pdfObjects(pdf.bytes);
    expect(text).toMatch(/\/StructTreeRoot/);
    expect(text).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
    const events = await ask('employee-1', 'GET', `/cases/${id}/events?limit=200`);
    expect(events.bytes.toString()).toContain(ref.sha256);
    expect(events.body.entries.at(-1).event).toMatchObject({
      type: 'determination-served',
      actor: { role: 'service' },
    });
    expect((await ask('coordinator', 'GET', `/cases/${id}/verify`)).body.holds).toBe(true);

    // Served on everyone: the two papers with their proofs, the claims administrator and the State inside the system.
    const notices = await until(async () => {
      const { body } = await ask('coordinator', 'GET', `/cases/${id}/notices`);
      const proofs = body.entries.filter((one: { kind: string }) => one.kind === 'proof-of-service');
      return proofs.length === 2 ? body.entries : null;
    });
    const cover = notices.filter((one: { kind: string }) => one.kind === 'determination-served');
    expect(cover.map((one: { role: string }) => one.role).toSorted()).toEqual([
      'claims-administrator',
      'employee',
      'requesting-physician',
      'state',
    ]);
    expect(await ask('coordinator', 'GET', '/work/jobs?state=failing')).toMatchObject({ body: { entries: [] } });
    const way = await ask('coordinator', 'GET', `/cases/${id}/work`);
    expect(way.body.entries.map((one: { queue: string }) => one.queue)).toEqual([
      'received',
      'preliminary-review',
      'state-eligibility',
      'assignment',
      'records',
      'panel',
      'expert-review',
      'medical-director',
      'clarification',
      'medical-director',
      'letter',
    ]);
  });
});
