import type { Letter } from '@overread/engine/letter';
import { readDocument } from '@overread/documents/read';
import { isProblem } from '@overread/engine/problems';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeWorker, type ServerWorker } from '../start-work.ts';
import type { ServerRole } from '../store/index.ts';
import { anApplication, enterReviewers, Life, party, someone, type TestServer, testServer } from '../testing/index.ts';

let server: TestServer;
let worker: ServerWorker;
let now = new Date('2026-03-02T18:00:00Z');
const at = (day: string): void => {
  now = new Date(`${day}T18:00:00Z`);
};
beforeAll(async () => {
  server = await testServer(undefined, { clock: () => now });
  worker = makeWorker(server.store, null, { clock: () => now, mailer: null });
  await enterReviewers(server.store, 'R-notices-1');
}, 60_000);
afterAll(() => server.close());

interface Seen {
  id: string;
  kind: string;
  role: string | null;
  locale: string;
  on: string;
  title: string;
  deliveries: { channel: string }[];
}
const noticesOf = async (id: string, kind: string, who: ServerRole = 'coordinator'): Promise<Seen[]> => {
  const { body } = await server.ask(who, 'GET', `/api/v1/cases/${id}/notices`);
  return (body.entries as Seen[]).filter((one) => one.kind === kind);
};
const words = async (
  id: string,
  notice: string,
  who: ServerRole | ReturnType<typeof someone> = 'coordinator',
): Promise<string> => {
  const person = typeof who === 'string' ? someone(who) : who;
  const told = await server.app.inject({
    url: `/api/v1/cases/${id}/notices/${notice}/pdf`,
    headers: { 'test-person': JSON.stringify(person) },
  });
  expect(told.statusCode, told.body.slice(0, 200)).toBe(200);
  const read = await readDocument(told.rawPayload, { name: 'notice.pdf' });
  if (isProblem(read)) throw new Error(read.detail);
  return JSON.stringify(read).replaceAll(/\\n|\s+/g, ' ');
};
const failing = async (): Promise<unknown[]> =>
  (await server.ask('coordinator', 'GET', '/api/v1/work/jobs?state=failing')).body.entries as unknown[];

describe('an invitation with a code', () => {
  const onPaper = async (): Promise<string> => {
    const told = await server.ask('intake', 'POST', '/api/v1/cases', { body: anApplication() });
    await worker.runDue();
    expect(await failing()).toEqual([]);
    return told.body.caseNumber as string;
  };

  test('goes to a worker who filed on paper; its code opens the case, and nobody but who prints it reads it', async () => {
    const id = await onPaper();
    const [letter, ...more] = await noticesOf(id, 'claim-invitation');
    expect(more).toEqual([]);
    expect(letter?.deliveries.map((one) => one.channel)).toEqual(['print']);
    const text = await words(id, letter?.id ?? '', 'intake');
    const [code] = /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/.exec(text) ?? [];
    expect(code).toBeDefined();
    const signedIn = await server.ask(null, 'POST', '/api/v1/session', { body: { claimCode: code } });
    expect(signedIn.status, signedIn.text).toBe(201);
    const path = `/api/v1/cases/${id}/notices/${letter?.id}/pdf`;
    for (const who of ['medical-director', 'state', party.employee, party.claims] as const) {
      expect((await server.ask(who, 'GET', path)).status).toBe(404);
    }
    expect(await noticesOf(id, 'claim-invitation', 'state')).toEqual([]);
    // Run again, the letter and its code stay the same one.
    await server.store.transaction({ person: someone('service'), requestId: 'test', now }, async (tx) => {
      await tx.db.updateTable('job').set({ done_at: null, run_at: now }).where('case_id', '=', id).execute();
      tx.audit({ action: 'test' });
    });
    await worker.runDue();
    expect(await words(id, letter?.id ?? '', 'intake')).toBe(text);
    expect(await noticesOf(id, 'claim-invitation')).toHaveLength(1);
  });

  test('does not go to a worker who filed in the portal', async () => {
    const life = await Life.begin(server, () => now);
    await worker.runDue();
    expect(await noticesOf(life.id, 'claim-invitation')).toEqual([]);
  });
});

describe('records that are owed', () => {
  test('the claims administrator is reminded before the day and after it, each time with the penalty so far', async () => {
    at('2026-03-02');
    const life = await Life.begin(server, () => now);
    await life.eligible();
    await life.assign('electronic');
    await worker.runDue();
    const { body } = await server.ask(party.claims, 'GET', `/api/v1/cases/${life.id}/records`);
    const due = body.due as string;
    const day = (days: number): string =>
      new Date(Date.parse(`${due}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
    await server.ask('coordinator', 'POST', `/api/v1/cases/${life.id}/records`, {
      body: { title: 'Operative report', author: 'Bay Surgery' },
    });
    at(day(-4));
    await worker.runDue();
    expect(await noticesOf(life.id, 'records-reminder')).toEqual([]);
    at(day(-3));
    await worker.runDue();
    const [before] = await noticesOf(life.id, 'records-reminder');
    expect(before).toMatchObject({ role: 'claims-administrator', on: day(-3) });
    const first = await words(life.id, before?.id ?? '');
    expect(first).toContain('Operative report, Bay Surgery');
    expect(first).not.toContain('Penalty so far');
    for (const days of [1, 5, 10, 30]) {
      at(day(days));
      await worker.runDue();
    }
    expect(await failing()).toEqual([]);
    const all = await noticesOf(life.id, 'records-reminder');
    expect(all.map((one) => one.on).toSorted()).toEqual([day(-3), day(1), day(5), day(10)]);
    const last = all.find((one) => one.on === day(10));
    expect(await words(life.id, last?.id ?? '')).toContain('Penalty so far: $5,000 for 10 days');
  });

  test('nothing more is asked for once they have come', async () => {
    at('2026-03-02');
    const life = await Life.begin(server, () => now);
    await life.eligible();
    await life.assign('electronic');
    await worker.runDue();
    at('2026-03-05');
    await life.records();
    for (const day of ['2026-03-12', '2026-03-25', '2026-04-10']) {
      at(day);
      await worker.runDue();
    }
    expect(await noticesOf(life.id, 'records-reminder')).toEqual([]);
  });
});

describe.each(['en', 'es'] as const)('each turn of a review in %s', (locale) => {
  const begin = async (): Promise<Life> => {
    at('2026-03-02');
    const life = await Life.begin(server, () => now);
    const body = { email: null, locale, method: 'mail', address: ['1 Invented Way', 'Fresno, CA 93700'] };
    await server.ask('intake', 'POST', `/api/v1/cases/${life.id}/contacts/employee-1`, { body });
    await life.eligible();
    await life.assign();
    return life;
  };
  const told = async (life: Life, kind: string): Promise<string> => {
    await worker.runDue();
    expect(await failing()).toEqual([]);
    const all = await noticesOf(life.id, kind);
    expect(new Set(all.map((one) => one.role))).toContain('employee');
    const own = all.find((one) => one.role === 'employee');
    expect(own?.locale).toBe(locale);
    return words(life.id, own?.id ?? '', party.employee);
  };
  const inLanguage = { en: / the | your /, es: / el | su | la / }[locale];

  test('a conversion to expedited says until when', async () => {
    const life = await begin();
    const document = (id: string, kind: string) => ({
      document: { id, kind, title: id, from: 'Dr. Bea Made-Up', receivedOn: '2026-03-02', pages: 1 },
      answers: null,
    });
    await life.give(party.physician, 'receive-document', document('certificate', 'certification'));
    await life.give(party.physician, 'receive-document', document('report', 'medical-record'));
    await life.give('coordinator', 'convert-to-expedited', { certification: 'certificate', support: ['report'] });
    const text = await told(life, 'expedited-conversion');
    expect(text).toMatch(inLanguage);
    expect(text).toContain(life.id);
  });

  test('a termination says what was authorized and when', async () => {
    const life = await begin();
    const document = {
      id: 'A-1',
      kind: 'authorization',
      title: 'Authorization',
      from: 'Harbor',
      receivedOn: life.on,
      pages: 1,
    };
    await life.give('coordinator', 'receive-document', { document, answers: null });
    const ended = {
      items: [1],
      ground: 'authorized',
      happenedOn: life.on,
      document: 'A-1',
      why: 'Authorized in full.',
    };
    await life.give('coordinator', 'terminate', ended);
    const text = await told(life, 'termination');
    expect(text).toMatch(inLanguage);
    expect(text).toContain('Physical therapy, twice a week for six weeks');
  });

  test('an amended determination goes to everyone with the corrected letter; one that decides otherwise is not taken', async () => {
    const life = await begin();
    await life.records();
    await life.review();
    await life.decide('upheld');
    await life.issue();
    await life.serve();
    const drafts = await server.ask('medical-director', 'GET', `/api/v1/cases/${life.id}/determination/drafts`);
    const letter = drafts.body.entries.at(-1).letter as Letter;
    const amend = (changed: Letter) =>
      server.ask('medical-director', 'POST', `/api/v1/cases/${life.id}/determination/amend`, {
        body: { letter: changed, what: 'The date of injury was 15 May, not 14 May.' },
        version: life.version,
      });
    const [item] = letter.items;
    if (item === undefined) return expect.unreachable();
    const otherwise = await amend({ ...letter, outcome: 'overturn', items: [{ ...item, decision: 'overturned' }] });
    expect(otherwise.body).toMatchObject({ status: 422, type: 'urn:overread:problem:draft-not-whole' });
    const done = await amend({ ...letter, dates: { ...letter.dates, injury: '2024-05-15' } });
    expect(done.status, done.text).toBe(200);
    const { sha256 } = done.body.letter as { sha256: string };
    const path = `/api/v1/cases/${life.id}/determination/letters/${sha256}`;
    expect((await server.ask(party.employee, 'GET', path)).status).toBe(200);
    expect((await server.ask(someone('employee', 'employee-2'), 'GET', path)).status).toBe(404);
    const text = await told(life, 'amended-determination');
    expect(text).toMatch(inLanguage);
    expect(text).toContain('15 May');
    expect((await noticesOf(life.id, 'amended-determination')).map((one) => String(one.role)).toSorted()).toEqual([
      'claims-administrator',
      'employee',
      'requesting-physician',
      'state',
    ]);
    return undefined;
  });
});

test('the list of service names everyone on whom the determination was served', async () => {
  at('2026-03-02');
  const life = await Life.begin(server, () => now);
  await life.eligible();
  await life.assign();
  await life.records();
  await life.review();
  await life.decide();
  await life.issue();
  await worker.runDue();
  const queue = await server.ask('coordinator', 'GET', '/api/v1/work/print-queue?limit=200');
  for (const { notice, caseNumber } of queue.body.entries as { notice: string; caseNumber: string }[]) {
    if (caseNumber !== life.id) continue;
    const body = { mailedOn: life.on, name: 'Sam Mailroom', place: 'Sacramento County' };
    await server.ask('coordinator', 'POST', `/api/v1/cases/${life.id}/notices/${notice}/mailed`, { body });
  }
  await worker.runDue();
  expect(await failing()).toEqual([]);
  const [list, ...more] = await noticesOf(life.id, 'service-list');
  expect(more).toEqual([]);
  const text = await words(life.id, list?.id ?? '');
  for (const name of ['Ana Invented', 'Harbor Claims Services', 'Dr. Bea Made-Up', 'Administrative Director']) {
    expect(text).toContain(name);
  }
  expect((await server.ask(party.employee, 'GET', `/api/v1/cases/${life.id}/notices/${list?.id}/pdf`)).status).toBe(
    404,
  );
});
