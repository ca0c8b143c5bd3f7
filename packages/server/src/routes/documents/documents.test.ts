import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBlobs } from '../../blobs/index.ts';
import { anApplication, clusters, contextFor, someone, type TestServer, testServer } from '../../testing/index.ts';
import { cases } from '../cases/index.ts';
import { openapi } from '../openapi/index.ts';
import { aDocx, aPdf } from './files-for-tests.ts';
import { documentsRoom } from './index.ts';
import { anAbout, piece, send, sha256Of, upload } from './sending-for-tests.ts';

const harbor = someone('claims-administrator', 'harbor-clerk', { organization: 'harbor-claims' });
const stranger = someone('claims-administrator', 'other-clerk', { organization: 'other-claims' });
const employee = someone('employee', 'employee-1');
const intake = someone('intake');

describe.each(clusters())('documents by the API on $name', (cluster) => {
  const folder = mkdtempSync(join(tmpdir(), 'ovr-documents-'));
  let server: TestServer;
  beforeAll(async () => {
    const room = documentsRoom(() => openBlobs(folder, {}));
    server = await testServer(cluster, { rooms: [cases, openapi, room] });
  }, 60_000);
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const file = async (): Promise<string> => {
    const { status, body } = await server.ask('employee', 'POST', '/api/v1/cases', { body: anApplication() });
    expect(status, JSON.stringify(body)).toBe(201);
    return body.caseNumber;
  };
  const get = (who: typeof harbor, path: string, headers: Record<string, string> = {}) =>
    send(server.app, who, 'GET', path, { headers });
  const incoming = (): string[] => readdirSync(join(folder, 'files', 'incoming'));

  test('a record of 200 pages: sent, received with an event, listed, read by page, searched, downloaded', async () => {
    const id = await file();
    const bytes = aPdf(200, (page) => [
      `Progress report ${page}`,
      page === 137 ? 'MRI of the lumbar spine shows a herniated disc at L4-L5.' : 'Range of motion is limited.',
    ]);
    const { status, body: receipt } = await upload(server.app, harbor, id, 'records.pdf', bytes);
    expect(status, JSON.stringify(receipt)).toBe(200);
    expect(receipt).toMatchObject({
      caseNumber: id,
      sha256: sha256Of(bytes),
      bytes: bytes.length,
      mediaType: 'application/pdf',
      pages: 200,
      caseVersion: 2,
      duplicate: false,
      problems: [],
      activeContent: [],
    });
    const history = await server.ask(employee, 'GET', `/api/v1/cases/${id}/events`);
    expect(history.body.entries.at(-1).event).toMatchObject({
      type: 'document-received',
      actor: { role: 'claims-administrator' },
      data: {
        document: { id: receipt.document, pages: 200, file: { sha256: sha256Of(bytes), bytes: bytes.length } },
      },
    });
    const list = await get(employee, `/api/v1/cases/${id}/documents`);
    expect(list.body).toMatchObject({ entries: [{ document: receipt.document, pages: 200 }], next: null });
    const page = await get(employee, `/api/v1/documents/${receipt.document}/pages/137`);
    expect(page.body).toMatchObject({
      page: 137,
      pages: 200,
      text: expect.stringContaining('herniated disc at L4-L5'),
    });
    const found = await get(employee, `/api/v1/cases/${id}/search?q=herniation+disk+OR+%22herniated+discs%22`);
    expect(found.body).toMatchObject({ total: 1, hits: [{ document: receipt.document, page: 137 }], unseen: [] });
    const [hit] = found.body.hits;
    expect(hit.marks.map(([start, end]: [number, number]) => hit.text.slice(start, end))).toEqual([
      'herniated',
      'disc',
    ]);
    const whole = await get(employee, `/api/v1/documents/${receipt.document}/content`);
    expect(sha256Of(whole.raw)).toBe(sha256Of(bytes));
    expect(incoming()).toEqual([]);
  });

  test('a download says that it is to be saved and may do nothing; ranges and what one has already are understood', async () => {
    const id = await file();
    const bytes = aPdf(1, () => ['One page.']);
    const { body: receipt } = await upload(server.app, harbor, id, 'Brief "für" Müller.pdf', bytes);
    const path = `/api/v1/documents/${receipt.document}/content`;
    const whole = await get(harbor, path);
    expect(whole.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(bytes.length),
      'content-disposition': `attachment; filename="Brief _f_r_ M_ller.pdf"; filename*=UTF-8''Brief%20%22f%C3%BCr%22%20M%C3%BCller.pdf`,
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      etag: `"${sha256Of(bytes)}"`,
    });
    const part = await get(harbor, path, { range: 'bytes=5-9' });
    expect([part.status, part.headers['content-range'], part.raw]).toEqual([
      206,
      `bytes 5-9/${bytes.length}`,
      bytes.subarray(5, 10),
    ]);
    expect((await get(harbor, path, { range: 'bytes=-4' })).raw).toEqual(bytes.subarray(-4));
    expect(await get(harbor, path, { range: `bytes=${bytes.length}-` })).toMatchObject({
      status: 416,
      headers: { 'content-range': `bytes */${bytes.length}` },
      body: { type: 'urn:overread:problem:range-outside' },
    });
    expect((await get(harbor, path, { range: 'bytes=0-1', 'if-range': '"other"' })).status).toBe(200);
    expect((await get(harbor, path, { 'if-none-match': `"${sha256Of(bytes)}"` })).status).toBe(304);
    expect((await send(server.app, harbor, 'HEAD', path)).headers['content-length']).toBe(String(bytes.length));
  });

  test('strangers find nothing, by any address', async () => {
    const id = await file();
    const { body: receipt } = await upload(server.app, harbor, id, 'a.txt', Buffer.from('Seen for low back pain.'));
    const begun = await send(server.app, harbor, 'POST', `/api/v1/cases/${id}/uploads`, {
      payload: { ...anAbout('b.txt'), length: 3, sha256: sha256Of(Buffer.from('abc')) },
    });
    const at = String(begun.headers['location']);
    const none = '11111111-1111-4111-8111-111111111111';
    const paths = [
      `/api/v1/cases/${id}/documents`,
      `/api/v1/cases/${id}/search?q=back`,
      `/api/v1/documents/${receipt.document}`,
      `/api/v1/documents/${receipt.document}/content`,
      `/api/v1/documents/${receipt.document}/pages/1`,
      `/api/v1/documents/${none}`,
      at,
    ];
    const others = [stranger, someone('employee', 'another'), someone('reviewer', 'not-given')];
    for (const path of paths) {
      for (const who of others) {
        const { status, body } = await get(who, path);
        // A reviewer sends nothing: the door of uploads is closed to him before any case is looked for.
        const closed = who.role === 'reviewer' && path === at;
        expect([status, body.type], `${who.role} ${path}`).toEqual(
          closed ? [403, 'urn:overread:problem:not-allowed'] : [404, 'urn:overread:problem:not-found'],
        );
      }
    }
    const told = await send(server.app, stranger, 'POST', `/api/v1/cases/${id}/uploads`, {
      payload: { ...anAbout('b.txt'), length: 3, sha256: sha256Of(Buffer.from('abc')) },
    });
    expect(told.status).toBe(404);
    // An upload is its sender's alone, within a case too.
    expect((await get(employee, at)).status).toBe(404);
    expect(
      (await send(server.app, employee, 'PATCH', at, { headers: piece(0), payload: Buffer.from('abc') })).status,
    ).toBe(404);
    expect((await get(someone('administrator'), `/api/v1/documents/${receipt.document}`)).status).toBe(403);
    expect((await send(server.app, null, 'GET', `/api/v1/documents/${receipt.document}`)).status).toBe(401);
  });

  test('in pieces: each answer says where to go on; too little, too much and a wrong place are told', async () => {
    const id = await file();
    const bytes = Buffer.from(Array.from({ length: 30_000 }, (_, i) => `line ${i}\n`).join(''));
    const begun = await send(server.app, harbor, 'POST', `/api/v1/cases/${id}/uploads`, {
      payload: { ...anAbout('lines.txt'), length: bytes.length, sha256: sha256Of(bytes) },
    });
    expect(begun.body).toMatchObject({ offset: 0, length: bytes.length, pieceSize: 65_536, receipt: null });
    const at = String(begun.headers['location']);
    const patch = (offset: number, payload: Buffer) =>
      send(server.app, harbor, 'PATCH', at, { headers: piece(offset), payload });
    const first = await patch(0, bytes.subarray(0, 100_000));
    expect([first.status, first.headers['upload-offset']]).toEqual([204, '65536']);
    expect(await patch(0, bytes.subarray(0, 70_000))).toMatchObject({
      status: 409,
      body: { type: 'urn:overread:problem:upload-moved', offset: 65_536 },
    });
    expect(await patch(65_536, bytes.subarray(65_536, 66_000))).toMatchObject({
      status: 422,
      body: { type: 'urn:overread:problem:upload-piece-small' },
    });
    expect(await patch(65_536, Buffer.concat([bytes.subarray(65_536), Buffer.from('more')]))).toMatchObject({
      status: 413,
    });
    expect((await send(server.app, harbor, 'HEAD', at)).headers['upload-offset']).toBe('65536');
    const last = await patch(65_536, bytes.subarray(65_536));
    expect(last).toMatchObject({ status: 200, body: { sha256: sha256Of(bytes), mediaType: 'text/plain' } });
    // Whoever missed the answer asks again, in either way.
    expect((await get(harbor, at)).body).toMatchObject({ offset: bytes.length, receipt: last.body });
    expect((await patch(0, bytes)).body).toEqual(last.body);
  });

  test('other bytes than were announced are not taken; an upload that was given up is gone', async () => {
    const id = await file();
    const before = incoming();
    const bytes = Buffer.from('The worker was seen.');
    const wrong = await upload(server.app, harbor, id, 'a.txt', bytes, { sha256: sha256Of(Buffer.from('other')) });
    expect(wrong).toMatchObject({ status: 422, body: { type: 'urn:overread:problem:upload-mismatch' } });
    const begun = await send(server.app, harbor, 'POST', `/api/v1/cases/${id}/uploads`, {
      payload: { ...anAbout('a.txt'), length: bytes.length, sha256: sha256Of(bytes) },
    });
    const at = String(begun.headers['location']);
    expect((await send(server.app, harbor, 'DELETE', at)).status).toBe(204);
    expect((await get(harbor, at)).status).toBe(404);
    expect(incoming()).toEqual(before);
    expect((await get(harbor, `/api/v1/cases/${id}/documents`)).body.entries).toEqual([]);
  });

  test('the same file twice in a case is one document and one event; in another case it is another document', async () => {
    const [id, other] = [await file(), await file()];
    const bytes = aDocx(['Request for authorization', 'Twelve visits of physical therapy.']);
    const first = await upload(server.app, harbor, id, 'rfa.docx', bytes);
    const again = await upload(server.app, employee, id, 'copy of rfa.docx', bytes);
    expect([first.body.duplicate, again.body.duplicate]).toEqual([false, true]);
    expect(again.body.document).toBe(first.body.document);
    expect((await get(harbor, `/api/v1/cases/${id}`)).body).toMatchObject({
      version: 2,
      records: { documents: [{ id: first.body.document }] },
    });
    const elsewhere = await upload(server.app, harbor, other, 'rfa.docx', bytes);
    expect(elsewhere.body.duplicate).toBe(false);
    expect(elsewhere.body.document).not.toBe(first.body.document);
  });

  test('two senders at once: both documents are in the case', async () => {
    const id = await file();
    const told = await Promise.all(
      [harbor, employee, intake, harbor].map((who, i) =>
        upload(server.app, who, id, `${i}.txt`, Buffer.from(`Note number ${i}.`)),
      ),
    );
    expect(told.map((one) => one.status)).toEqual([200, 200, 200, 200]);
    expect(told.map((one) => one.body.caseVersion).toSorted((a, b) => a - b)).toEqual([2, 3, 4, 5]);
  });

  test('what a sender says is held against the rules: days, channels, requests, roles', async () => {
    const id = await file();
    const bytes = Buffer.from('x y z');
    const types = async (who: typeof harbor, more: object) => {
      const { status, body } = await upload(server.app, who, id, 'a.txt', bytes, more);
      return `${status} ${String(body.type).replace('urn:overread:problem:', '')}`;
    };
    expect(await types(harbor, { receivedOn: '2026-01-05' })).toBe('422 request-invalid');
    expect(await types(harbor, { channel: 'fax' })).toBe('422 request-invalid');
    expect(await types(intake, { receivedOn: '2999-01-05', channel: 'mail' })).toBe('422 rule-refused');
    expect(await types(harbor, { answers: 'no-such-request' })).toBe('422 rule-refused');
    expect(await types(someone('state'), {})).toBe('403 not-allowed');
    expect(await types(harbor, { length: 0 })).toBe('422 file-empty');
    expect(await types(harbor, { length: 3 * 1024 ** 3 })).toBe('413 file-too-large');
    const paper = await upload(server.app, intake, id, 'a.txt', bytes, { receivedOn: '2026-03-09', channel: 'mail' });
    expect(paper.body).toMatchObject({ receivedOn: '2026-03-09' });
  });

  test('the office classifies, discards and takes back; each step stays, and search leaves out what is discarded', async () => {
    const id = await file();
    const { body: receipt } = await upload(server.app, harbor, id, 'a.txt', Buffer.from('Acupuncture was tried.'));
    const path = `/api/v1/documents/${receipt.document}`;
    const act = (who: typeof harbor, what: string, version: number, payload: object) =>
      send(server.app, who, 'POST', `${path}/${what}`, { headers: { 'if-match': `"${version}"` }, payload });
    const said = {
      title: 'Report of Dr. Made-Up',
      types: ['medical-record', 'certification'],
      author: 'Dr. Bea Made-Up',
      dateOfService: '2026-01-15',
      quality: 'good',
      why: 'Indexed.',
    };
    expect((await act(harbor, 'classify', 1, said)).status).toBe(403);
    expect((await act(intake, 'classify', 1, said)).body).toMatchObject({ version: 2, types: said.types });
    expect((await act(intake, 'discard', 1, { why: 'Of another worker.' })).status).toBe(412);
    expect((await act(intake, 'discard', 2, { why: 'Of another worker.' })).body).toMatchObject({
      version: 3,
      discarded: { why: 'Of another worker.' },
    });
    expect((await get(employee, `/api/v1/cases/${id}/search?q=acupuncture`)).body.total).toBe(0);
    expect((await get(employee, `/api/v1/cases/${id}/documents`)).body.entries[0].discarded.why).toBe(
      'Of another worker.',
    );
    expect((await act(intake, 'restore', 3, { why: 'It is his.' })).body).toMatchObject({ discarded: null });
    expect((await get(employee, `/api/v1/cases/${id}/search?q=acupuncture`)).body.total).toBe(1);
    const steps = await server.store.transaction(contextFor(intake), (tx) => {
      tx.audit({ action: 'test' });
      return tx.db
        .selectFrom('document_history')
        .select('what')
        .where('document_id', '=', receipt.document)
        .orderBy('id')
        .execute();
    });
    expect(steps.map((one) => one.what)).toEqual(['classified', 'discarded', 'restored']);
  });

  test('every read and write is in the audit, and no word that was looked for', async () => {
    const id = await file();
    const { body: receipt } = await upload(server.app, harbor, id, 'a.txt', Buffer.from('Depression was denied.'));
    const document = `/api/v1/documents/${receipt.document}`;
    const reads = ['', '/content', '/pages/1'].map((path) => `${document}${path}`);
    for (const path of [...reads, `/api/v1/cases/${id}/documents`, `/api/v1/cases/${id}/search?q=depression`]) {
      expect((await get(employee, path)).status, path).toBe(200);
    }
    await get(stranger, `${document}/content`);
    const lines = await server.store.auditing(contextFor(someone('service')), (tx) => {
      tx.audit({ action: 'audit.read' });
      return tx.db
        .selectFrom('audit_event')
        .select(['person', 'action', 'outcome', 'subject'])
        .where((eb) => eb.or([eb('case_id', '=', id), eb('action', '=', 'document.download')]))
        .orderBy('id')
        .execute();
    });
    const told = lines.map((one) => `${one.person} ${one.action} ${one.outcome}`);
    for (const line of [
      'harbor-clerk document.upload done',
      'harbor-clerk case.command.receive-document done',
      'harbor-clerk document.receive done',
      'employee-1 document.read done',
      'employee-1 document.download done',
      'employee-1 document.page done',
      'employee-1 document.list done',
      'employee-1 document.search done',
      'other-clerk document.download not-found',
    ]) {
      expect(told).toContain(line);
    }
    expect(JSON.stringify(lines)).not.toContain('depression');
  });

  test('what was sent twice inside other files is told, page by page, and blank pages are not', async () => {
    const id = await file();
    const report = (n: number): string[] => [
      `Progress report ${n}`,
      'The patient reports pain in the lower back on most days, and that home exercise helps for some hours.',
      'Forward flexion is 45 of 60 degrees. Strength is 5/5 in the lower limbs. Gait is normal.',
    ];
    const first = await upload(
      server.app,
      harbor,
      id,
      'one.pdf',
      aPdf(4, (page) => (page === 4 ? [''] : report(page))),
    );
    const second = await upload(
      server.app,
      harbor,
      id,
      'two.pdf',
      aPdf(5, (page) => (page === 1 ? ['Cover'] : page === 5 ? [''] : report(page === 4 ? 9 : page))),
    );
    const { body } = await get(employee, `/api/v1/cases/${id}/repeats`);
    const [a, b] = [String(first.body.document), String(second.body.document)].toSorted((x, y) => (x < y ? -1 : 1));
    expect(body.entries).toEqual([{ document: b, page: 2, count: 2, of: { document: a, page: 2 } }]);
  });

  test('the OpenAPI document has every address', async () => {
    const { body } = await server.ask(null, 'GET', '/api/v1/openapi.json');
    const paths = Object.keys(body.paths).filter((path) => /documents|uploads|search/.test(path));
    expect(paths).toHaveLength(12);
    expect(Object.keys(body.paths['/api/v1/cases/{id}/uploads/{upload}']).toSorted()).toEqual(
      expect.arrayContaining(['delete', 'get', 'patch']),
    );
  });
});
