import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serviceContext } from '../store/index.ts';
import { rebuildCase } from '../store/index.ts';
import { makeWorker, type ServerWorker } from '../start-work.ts';
import { anApplication, clusters, someone, type TestServer, testServer } from '../testing/index.ts';
import { smtpMailer } from './index.ts';
import { pageCount, pdfObjects } from './page-count.ts';

const employee = someone('employee', 'employee-1');
const harbor = someone('claims-administrator', 'harbor-clerk', { organization: 'harbor-claims' });
const stranger = someone('claims-administrator', 'other-clerk', { organization: 'other-claims' });
const to = ['claims-administrator', 'employee', 'requesting-physician'];

/** A mail server that keeps what it is given, and refuses while it is down. */
function mailServer(): { server: SMTPServer; mails: string[]; down: (is: boolean) => void } {
  const mails: string[] = [];
  let isDown = false;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      let text = '';
      stream.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      stream.on('end', () => {
        if (isDown) return done(Object.assign(new Error('Try later'), { responseCode: 451 }));
        mails.push(text);
        return done();
      });
    },
  });
  return {
    server,
    mails,
    down(is) {
      isDown = is;
    },
  };
}

describe.each(clusters())('notices on $name', (cluster) => {
  let server: TestServer;
  let worker: ServerWorker;
  const smtp = mailServer();
  let now = new Date('2026-03-02T18:00:00Z');
  beforeAll(async () => {
    server = await testServer(cluster, { clock: () => now });
    await new Promise<void>((resolve) => {
      smtp.server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = smtp.server.server.address() as { port: number };
    const mailer = smtpMailer(`smtp://127.0.0.1:${port}`, 'review@example.org');
    worker = makeWorker(server.store, null, { clock: () => now, mailer });
  }, 60_000);
  afterAll(async () => {
    await server.close();
    await new Promise<void>((resolve) => {
      smtp.server.close(() => resolve());
    });
  });

  type Who = Parameters<TestServer['ask']>[0];
  const post = (who: Who, path: string, body: unknown, version?: number) =>
    server.ask(who, 'POST', `/api/v1/cases/${path}`, { body, ...(version === undefined ? {} : { version }) });
  const file = async (over: Parameters<typeof anApplication>[0] = {}): Promise<string> =>
    (await server.ask('employee', 'POST', '/api/v1/cases', { body: anApplication(over) })).body.caseNumber;
  /** Gives commands one after the other; answers the last version. */
  const give = async (id: string, from: number, ...acts: readonly [Who, string, unknown][]): Promise<number> => {
    let version = from;
    for (const [who, name, body] of acts) {
      const told = await post(who, `${id}/commands/${name}`, body, version);
      expect(told.status, `${name}: ${told.text}`).toBe(200);
      version = told.body.version;
    }
    return version;
  };
  const complete: [Who, string, unknown] = [
    'intake',
    'complete-application',
    { signed: true, urDecisionAttached: true },
  ];
  const eligible: [Who, string, unknown] = [
    'state',
    'find-eligible',
    { items: [{ number: 1, ground: null, why: '' }] },
  ];
  interface Seen {
    id: string;
    kind: string;
    role: string | null;
    locale: string;
    title: string;
    deliveries: { channel: string; status: string; on: string | null }[];
  }
  const noticesOf = async (who: Who, id: string): Promise<Seen[]> =>
    (await server.ask(who, 'GET', `/api/v1/cases/${id}/notices`)).body.entries;
  const kinds = async (id: string): Promise<string[]> => [
    ...new Set((await noticesOf('coordinator', id)).map((one) => one.kind)),
  ];
  const noTrouble = async (): Promise<void> => {
    const { body } = await server.ask('coordinator', 'GET', '/api/v1/work/jobs?state=failing');
    expect(body.entries).toEqual([]);
  };

  test('a party reads what is addressed to it, and nobody else does', async () => {
    const id = await file();
    await worker.runDue();
    await noTrouble();
    const all = await noticesOf('coordinator', id);
    expect(all.map((one) => `${one.kind} ${one.role}`).toSorted()).toEqual([
      'acknowledgement claims-administrator',
      'acknowledgement employee',
      'acknowledgement requesting-physician',
    ]);
    const [own, ...more] = await noticesOf(employee, id);
    expect(more).toEqual([]);
    expect(own).toMatchObject({
      role: 'employee',
      deliveries: [{ channel: 'portal' }, { channel: 'print' }].map((one) => expect.objectContaining(one)),
    });
    const theirs = all.find((one) => one.role === 'claims-administrator')?.id ?? '';
    const path = (notice: string): string => `/api/v1/cases/${id}/notices/${notice}/pdf`;
    expect((await server.ask(employee, 'GET', path(own?.id ?? ''))).status).toBe(200);
    expect((await server.ask(employee, 'GET', path(theirs))).status).toBe(404);
    expect((await server.ask(stranger, 'GET', path(theirs))).status).toBe(404);
    expect((await server.ask(stranger, 'GET', `/api/v1/cases/${id}/notices`)).status).toBe(404);
    expect((await server.ask(stranger, 'GET', '/api/v1/notices')).body.entries).toEqual([]);
    const inbox = await server.ask(harbor, 'GET', '/api/v1/notices');
    expect(inbox.body.entries.map((one: Seen) => one.id)).toContain(theirs);
  });

  test('an event tells once, whatever runs twice: the job, or the case made anew', async () => {
    const id = await file();
    await worker.runDue();
    const before = await noticesOf('coordinator', id);
    await server.store.transaction(serviceContext('test', now), async (tx) => {
      await rebuildCase(tx, id);
      await tx.db.updateTable('job').set({ done_at: null, run_at: now }).where('case_id', '=', id).execute();
    });
    expect(await worker.runDue()).toBeGreaterThan(0);
    expect(await noticesOf('coordinator', id)).toEqual(before);
    await noTrouble();
  });

  test('e-mail says that something waits and nothing of the case; a mail server that is down loses nothing', async () => {
    const id = await file();
    const contact = { email: 'ana@example.org', locale: 'es', method: 'electronic', address: [] };
    expect((await post('intake', `${id}/contacts/employee-1`, contact)).status).toBe(200);
    smtp.down(true);
    await worker.runDue();
    expect(smtp.mails).toEqual([]);
    const failing = await server.ask('administrator', 'GET', '/api/v1/work/jobs?state=failing');
    expect(failing.body.entries).toMatchObject([{ kind: 'email', caseNumber: id, attempts: 1 }]);
    expect(failing.text).not.toContain('ana@example.org');
    smtp.down(false);
    now = new Date(now.getTime() + 60_000);
    await worker.runDue();
    await noTrouble();
    expect(smtp.mails).toHaveLength(1);
    const [mail = ''] = smtp.mails;
    expect(mail).toContain('To: ana@example.org');
    const [own] = await noticesOf(employee, id);
    expect(own).toMatchObject({ locale: 'es' });
    expect(mail).toContain(`Message-ID: <${own?.id}@example.org>`);
    expect(mail).not.toMatch(/CM26|Ana Invented|therapy|lumbar|M54|Harbor|acknowledg/i);
    expect(own?.deliveries).toContainEqual(expect.objectContaining({ channel: 'email', status: 'sent' }));
  });

  test('each course of a case has its notice', async () => {
    const [first] = anApplication().items;
    if (first === undefined) return expect.unreachable();
    const two = { items: [first, { ...first, number: 2, text: 'Home traction unit, purchase' }] };

    const part = await file(two);
    await give(part, 1, complete, [
      'state',
      'find-eligible',
      {
        items: [
          { number: 1, ground: null, why: '' },
          { number: 2, ground: 'CNC', why: 'The report was not sent.' },
        ],
      },
    ]);
    const late = await file();
    await give(late, 1, complete, [
      'state',
      'find-ineligible',
      { ground: 'LATE', why: 'It came in April.', original: null },
    ]);
    const other = await file();
    await give(other, 1, complete, [
      'state',
      'find-ineligible',
      { ground: 'WRONG_PROGRAM', why: 'Not for this.', original: null },
    ]);
    const withdrawn = await file();
    await give(withdrawn, 1, [employee, 'withdraw', { why: 'It was approved.' }]);
    const asked = await file();
    await give(asked, 1, [
      'intake',
      'ask-information',
      { id: 'I-1', of: 'employee-1', what: 'Page 3 of the denial letter' },
    ]);
    const urgent = await file({ priority: 'expedited' });
    await give(
      urgent,
      1,
      complete,
      eligible,
      ['coordinator', 'assign', { by: 'electronic', to }],
      [
        'coordinator',
        'ask-records',
        { id: 'Q-1', of: 'physician-1', what: 'The report of the MRI', copiedToAll: true },
      ],
    );
    await worker.runDue();
    await noTrouble();
    expect(await kinds(part)).toEqual(['acknowledgement', 'ineligible']);
    expect(await kinds(late)).toEqual(['acknowledgement', 'ineligible']);
    expect(await kinds(other)).toEqual(['acknowledgement', 'ineligible']);
    expect(await kinds(withdrawn)).toEqual(['acknowledgement', 'termination']);
    expect(await kinds(asked)).toEqual(['acknowledgement', 'information-request']);
    expect(await kinds(urgent)).toEqual(['acknowledgement', 'assignment', 'information-request']);
  });

  test('records that do not come: the claims administrator alone is reminded, with the penalty so far', async () => {
    const id = await file();
    await give(id, 1, complete, eligible, ['coordinator', 'assign', { by: 'mail', to }]);
    const start = now;
    await worker.runDue();
    now = new Date('2026-03-20T18:00:00Z');
    await worker.runDue();
    await noTrouble();
    const reminders = (await noticesOf('coordinator', id)).filter((one) => one.kind === 'records-reminder');
    expect(reminders.map((one) => one.role)).toEqual(['claims-administrator']);
    now = start;
  });

  test('paper is mailed with a proof of service, and told when it comes back', async () => {
    const id = await file();
    await worker.runDue();
    const [own] = await noticesOf(employee, id);
    const notice = own?.id ?? '';
    const queue = await server.ask('coordinator', 'GET', '/api/v1/work/print-queue?limit=200');
    expect(queue.body.entries).toContainEqual(expect.objectContaining({ notice, name: 'Ana Invented' }));
    const mailed = { mailedOn: '2026-03-02', name: 'Sam Mailroom', place: 'Sacramento, Sacramento County' };
    expect(
      (await post('coordinator', `${id}/notices/${notice}/mailed`, { ...mailed, mailedOn: '2026-03-01' })).status,
    ).toBe(422);
    expect((await post(employee, `${id}/notices/${notice}/mailed`, mailed)).status).toBe(403);
    expect((await post('coordinator', `${id}/notices/${notice}/mailed`, mailed)).status).toBe(200);
    expect((await post('coordinator', `${id}/notices/${notice}/mailed`, mailed)).status).toBe(422);
    const start = now;
    now = new Date('2026-03-09T18:00:00Z');
    const back = { returnedOn: '2026-03-09', reason: 'moved', found: ['2 New Way', 'Fresno, CA 93700'] };
    expect((await post('coordinator', `${id}/notices/${notice}/returned`, back)).status).toBe(200);
    await worker.runDue();
    await noTrouble();
    expect(await kinds(id)).toEqual(expect.arrayContaining(['proof-of-service', 'returned-mail']));
    const returned = await server.ask('coordinator', 'GET', '/api/v1/work/print-queue?status=returned');
    expect(returned.body.entries).toMatchObject([{ notice, on: '2026-03-09' }]);
    // Sheets of the office are for the office. The same paper goes to the address that was found, once.
    expect((await noticesOf(employee, id)).map((one) => one.kind)).toEqual(['acknowledgement', 'acknowledgement']);
    const again = await server.ask('coordinator', 'GET', '/api/v1/work/print-queue?limit=200');
    const there = (again.body.entries as { caseNumber: string; address: string[] }[]).filter(
      (one) => one.caseNumber === id && one.address[0] === '2 New Way',
    );
    expect(there).toHaveLength(1);
    const { body: contacts } = await server.ask('coordinator', 'GET', `/api/v1/cases/${id}/contacts`);
    expect(contacts.entries).toMatchObject([{ contact: { address: back.found, method: 'mail' } }]);
    now = start;
  });

  test('a case without one whom the law names is given to a person, not to nobody', async () => {
    const { parties } = anApplication();
    const id = await file({ parties: parties.filter((one) => one.role !== 'claims-administrator') });
    await worker.runDue();
    const { body } = await server.ask('coordinator', 'GET', '/api/v1/work/jobs?state=failing');
    expect(body.entries).toMatchObject([
      {
        kind: 'notice',
        caseNumber: id,
        lastError: 'notice-not-addressed: A notice has nobody to go to (role claims-administrator)',
      },
    ]);
  });

  test('the pages of a notice are counted, and its structure is there', async () => {
    const id = await file();
    await worker.runDue();
    const [own] = await noticesOf(employee, id);
    const answer = await server.app.inject({
      url: `/api/v1/cases/${id}/notices/${own?.id}/pdf`,
      headers: { 'test-person': JSON.stringify(employee) },
    });
    expect(pageCount(answer.rawPayload)).toBeGreaterThanOrEqual(1);
    expect(pdfObjects(answer.rawPayload)).toContain('/StructTreeRoot');
    expect(() => pageCount(Buffer.from('no PDF'))).toThrow(RangeError);
  });
});
