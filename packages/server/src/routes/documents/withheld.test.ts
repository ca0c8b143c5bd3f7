import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBlobs } from '../../blobs/index.ts';
import type { Person } from '../../store/index.ts';
import {
  clusters,
  contextFor,
  enterReviewers,
  Life,
  party,
  someone,
  type TestServer,
  testServer,
} from '../../testing/index.ts';
import { rooms } from '../all.ts';
import { aPdf } from './files-for-tests.ts';
import { documentsRoom } from './index.ts';
import { upload } from './sending-for-tests.ts';

describe.each(clusters())('documents that not everyone reads on $name', (cluster) => {
  const folder = mkdtempSync(join(tmpdir(), 'ovr-withheld-'));
  const now = new Date();
  let server: TestServer;
  beforeAll(async () => {
    const own = documentsRoom(() => openBlobs(folder, {}));
    const all = rooms.map((room) => (room.name === 'documents' ? own : room));
    server = await testServer(cluster, { rooms: all, clock: () => now });
    await enterReviewers(server.store, `R-withheld-${cluster.name}`);
  }, 60_000);
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const sent = async (life: Life): Promise<string> => {
    const { body } = await upload(
      server.app,
      party.physician,
      life.id,
      'notes.pdf',
      aPdf(1, () => ['Fears of a private kind.']),
    );
    await life.catchUp();
    return body.document as string;
  };
  const act = (who: Person | 'intake' | 'medical-director', id: string, name: string, version: number, body: unknown) =>
    server.ask(who, 'POST', `/api/v1/documents/${id}/${name}`, { body, version });
  const words = (who: Person): Promise<number> =>
    server.store.transaction(contextFor(who), async (tx) => {
      tx.audit({ action: 'test' });
      const { rows } = await sql<{ n: number }>`SELECT count(*)::int AS n FROM document_page`.execute(tx.db);
      return rows[0]?.n ?? 0;
    });

  test('what is done with a document stands in the history of the case, with the reason', async () => {
    const life = await Life.begin(server, () => now);
    const id = await sent(life);
    const said = {
      title: 'Notes of the psychologist',
      types: ['correspondence'],
      author: null,
      dateOfService: null,
      quality: 'good',
      why: 'It is no report.',
    };
    expect((await act('intake', id, 'classify', 1, said)).status).toBe(200);
    expect((await act('intake', id, 'discard', 2, { why: 'Of another worker.' })).status).toBe(200);
    expect((await act('intake', id, 'restore', 3, { why: 'It is his.' })).status).toBe(200);
    const events = await server.ask(party.employee, 'GET', `/api/v1/cases/${life.id}/events`);
    expect(events.body.entries.slice(2).map((one: { event: unknown }) => one.event)).toMatchObject([
      { type: 'document-classified', data: { document: id, kind: 'correspondence', why: 'It is no report.' } },
      { type: 'document-discarded', data: { document: id, why: 'Of another worker.' } },
      { type: 'document-restored', data: { document: id } },
    ]);
    const state = await life.catchUp();
    expect(state.records.documents).toMatchObject([{ id, kind: 'correspondence', title: 'Notes of the psychologist' }]);
    expect(state.records.documents[0]?.discarded).toBeUndefined();
  });

  test('notes that the law lets be kept from the worker: he sees that they are there and why, and no word of them', async () => {
    const life = await Life.begin(server, () => now);
    const id = await sent(life);
    const before = await words(party.employee);
    const path = `/api/v1/documents/${id}`;
    const because = { ground: 'mental-health-records', why: 'The psychologist fears for his health.' };
    expect((await act(party.employee, id, 'withhold', 1, because)).status).toBe(403);
    expect(
      (await act(someone('claims-administrator', 'x', { organization: 'other' }), id, 'withhold', 1, because)).status,
    ).toBe(404);
    const done = await act(party.physician, id, 'withhold', 1, because);
    expect(done.status, done.text).toBe(200);
    expect(done.body).toMatchObject({ version: 2, withheld: { from: ['employee'] } });

    const listed = await server.ask(party.employee, 'GET', `/api/v1/cases/${life.id}/documents`);
    expect(listed.body.entries).toMatchObject([{ document: id, withheld: { ground: 'mental-health-records' } }]);
    for (const one of [`${path}/content`, `${path}/pages/1`]) {
      const told = await server.ask(party.employee, 'GET', one);
      expect(told.body).toMatchObject({ status: 403, detail: expect.stringContaining('withheld from you') });
      expect((await server.ask(party.claims, 'GET', one)).status).toBe(200);
    }
    const found = await server.ask(party.employee, 'GET', `/api/v1/cases/${life.id}/search?q=private`);
    expect(found.body.total).toBe(0);
    expect(found.text).not.toContain('Fears of');
    expect((await server.ask(party.claims, 'GET', `/api/v1/cases/${life.id}/search?q=private`)).body.total).toBe(1);
    // The database itself shows the worker no word.
    expect(await words(party.employee)).toBe(before - 1);

    expect((await act(party.physician, id, 'release', 2, { why: 'x' })).status).toBe(403);
    expect((await act('medical-director', id, 'release', 2, { why: 'The psychologist agrees.' })).status).toBe(200);
    expect((await server.ask(party.employee, 'GET', `${path}/pages/1`)).status).toBe(200);
    expect((await life.catchUp()).records.documents[0]?.withheld).toBeUndefined();
  });

  test('a party changes nothing of a document but that it is withheld, in the database too', async () => {
    const life = await Life.begin(server, () => now);
    const id = await sent(life);
    const change = (set: string) =>
      server.store.transaction(contextFor(party.physician), async (tx) => {
        tx.audit({ action: 'test' });
        await sql.raw(`UPDATE document SET ${set} WHERE id = '${id}'`).execute(tx.db);
      });
    await expect(change(`title = 'Another'`)).rejects.toMatchObject({ code: '42501' });
    await expect(change(`version = 7`)).resolves.toBeUndefined();
  });

  test('the record opens to the reviewer when he has signed, and closes when a party becomes known', async () => {
    const life = await Life.begin(server, () => now);
    await life.eligible();
    await life.assign();
    const id = await sent(life);
    await life.give('coordinator', 'complete-records', { receivedOn: life.on });
    await life.give('coordinator', 'propose-reviewer');
    const state = await life.catchUp();
    life.reviewer = someone('reviewer', 'account', { reviewer: state.reviews[0]?.reviewer ?? '' });
    const sees = async (): Promise<number[]> => {
      const of = (path: string) => server.ask(life.reviewer, 'GET', path);
      const list = await of(`/api/v1/cases/${life.id}/documents`);
      const page = await of(`/api/v1/documents/${id}/pages/1`);
      expect((await of(`/api/v1/cases/${life.id}`)).status).toBe(200);
      return [(list.body.entries as unknown[]).length, page.status, await words(life.reviewer)];
    };
    expect(await sees()).toEqual([0, 404, 0]);
    await life.attest(state);
    expect(await sees()).toEqual([1, 200, 1]);
    const known = { id: 'f-1', role: 'facility', name: 'Bay Surgery Center', person: false };
    await life.give('coordinator', 'name-party', { party: known, earlier: null });
    expect(await sees()).toEqual([0, 404, 0]);
    await life.attest(await life.catchUp());
    expect(await sees()).toEqual([1, 200, 1]);
    const members = await server.ask('intake', 'GET', `/api/v1/cases/${life.id}/members`);
    expect(members.text).not.toContain('R-withheld');
  });
});
