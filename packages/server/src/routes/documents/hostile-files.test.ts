import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pdfForTests } from '../../../../documents/src/read/pdf/pdf-for-tests.ts';
import { openBlobs } from '../../blobs/index.ts';
import { anApplication, someone, type TestServer, testServer } from '../../testing/index.ts';
import { cases } from '../cases/index.ts';
import { aDocx, aPdf, aZip } from './files-for-tests.ts';
import { documentsRoom } from './index.ts';
import { send, upload } from './sending-for-tests.ts';

const harbor = someone('claims-administrator', 'harbor-clerk', { organization: 'harbor-claims' });
const folder = mkdtempSync(join(tmpdir(), 'ovr-hostile-'));
let server: TestServer;
let id: string;
beforeAll(async () => {
  server = await testServer(undefined, { rooms: [cases, documentsRoom(() => openBlobs(folder, {}))] });
  id = (await server.ask('employee', 'POST', '/api/v1/cases', { body: anApplication() })).body.caseNumber;
}, 60_000);
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const give = (name: string, bytes: Buffer) => upload(server.app, harbor, id, name, bytes);
const kept = (): number =>
  (existsSync(join(folder, 'files')) ? readdirSync(join(folder, 'files')) : [])
    .filter((name) => name.length === 2)
    .reduce((sum, name) => sum + readdirSync(join(folder, 'files', name)).length, 0);

test.each([
  [
    'a DOCX that unpacks to 200 MB',
    'bomb.docx',
    () => aZip({ 'word/document.xml': Buffer.alloc(200 * 1024 * 1024, 0x20) }),
    'memory-exceeded',
  ],
  [
    'a program with the name of a record',
    'record.pdf',
    () => Buffer.from('MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff', 'latin1'),
    'file-kind-unknown',
  ],
  ['an archive of other files', 'records.zip', () => aZip({ 'a.exe': Buffer.from('x') }), 'file-kind-unknown'],
  ['a PDF that was cut off', 'cut.pdf', () => aPdf(3, () => ['x']).subarray(0, 60), 'pdf-damaged'],
  [
    'a PDF with a password',
    'locked.pdf',
    () =>
      pdfForTests({
        pages: [{ shown: [{ x: 72, y: 700, text: 'secret' }] }],
        encrypt: `<< /Filter /Standard /V 1 /R 2 /O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}> /P -4 >>`,
      }),
    'pdf-password',
  ],
])('%s is refused, with the reason, and nothing of it stays', async (_what, name, bytes, type) => {
  const before = kept();
  const { status, body } = await give(name, bytes());
  expect({ status, type: body.type }).toEqual({ status: 422, type: `urn:overread:problem:${type}` });
  expect(body.remedy).toMatch(/\w/);
  expect(kept()).toBe(before);
  expect(readdirSync(join(folder, 'files', 'incoming'))).toEqual([]);
});

test.each([
  '../../etc/passwd',
  'C:\\Users\\clerk\\record.pdf',
  'record.pdf\0.exe',
  'invoice\u202efdp.exe',
  'line\nbreak.pdf',
  '..',
  '',
  'x'.repeat(300),
])('the name %j is not taken', async (name) => {
  const { status, body } = await give(name, Buffer.from('Seen.'));
  expect({ status, type: body.type }).toEqual({ status: 422, type: 'urn:overread:problem:request-invalid' });
});

test('a PDF with scripts is kept and flagged, however the scripts are hidden; it is given out to be saved, not shown', async () => {
  const open = '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>';
  const plain = await give(
    'script.pdf',
    aPdf(1, () => ['The worker was seen.'], open),
  );
  expect(plain.body).toMatchObject({ pages: 1, activeContent: ['acts-when-opened', 'javascript'] });
  const spelled = await give(
    'spelled.pdf',
    aPdf(1, () => ['Seen again.'], '/AA << /O << /S /Java#53cript >> >>'),
  );
  expect(spelled.body.activeContent).toEqual(['acts-when-opened', 'javascript']);
  const packed = deflateSync(Buffer.from('<< /S /Launch /F (cmd.exe) >>'));
  const hidden = Buffer.concat([
    aPdf(1, () => ['Seen a third time.']),
    Buffer.from(`99 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`),
    packed,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
  const told = await give('hidden.pdf', hidden);
  expect(told.body.activeContent, JSON.stringify(told.body)).toEqual(['starts-programs']);
  const content = await send(server.app, harbor, 'GET', `/api/v1/documents/${plain.body.document}/content`);
  expect(content.headers).toMatchObject({
    'content-disposition': expect.stringMatching(/^attachment;/),
    'content-security-policy': expect.stringContaining('sandbox'),
  });
});

test('10,000 pages are more than are read: the file is kept, and that search cannot see it is told', async () => {
  const { status, body } = await give(
    'everything.pdf',
    aPdf(10_000, (page) => [`Page ${page}`]),
  );
  expect(status).toBe(200);
  expect(body).toMatchObject({ pages: null, problems: [{ type: 'document-too-many-pages' }] });
  const search = await send(server.app, harbor, 'GET', `/api/v1/cases/${id}/search?q=page`);
  expect(search.body.unseen).toContainEqual({ document: body.document, title: expect.any(String) });
  const page = await send(server.app, harbor, 'GET', `/api/v1/documents/${body.document}/pages/1`);
  expect(page).toMatchObject({ status: 404, body: { problems: [{ type: 'document-too-many-pages' }] } });
});

test('a file is what its bytes are: a Word document with the name of a PDF is given out as Word', async () => {
  const { body } = await give('report.pdf', aDocx(['Twelve visits were asked for.']));
  expect(body).toMatchObject({
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    problems: [{ type: 'file-misnamed' }],
  });
  const content = await send(server.app, harbor, 'GET', `/api/v1/documents/${body.document}/content`);
  expect(content.headers['content-disposition']).toContain('filename="report.pdf.docx"');
});

test('a scan is kept, with the reason why its words cannot be found', async () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010800000000', 'hex');
  expect((await give('scan.png', png)).body).toMatchObject({
    mediaType: 'image/png',
    pages: 1,
    problems: [{ type: 'file-kind-unknown', remedy: expect.stringContaining('OCR') }],
  });
  const faxed = pdfForTests({ pages: [{ picture: true }, { picture: true }] });
  expect((await give('fax.pdf', faxed)).body).toMatchObject({ problems: [{ type: 'document-without-text' }] });
});

test('a text without pages, with 3 MB on one line and characters that are none, is found and read whole', async () => {
  const word = 'spondylolisthesis';
  const text = `${'pain in the neck '.repeat(180_000)}${word} \u{1f600} <script>alert(1)</script>`;
  const { body } = await give('long.txt', Buffer.from(text));
  const search = await send(server.app, harbor, 'GET', `/api/v1/cases/${id}/search?q=${word}`);
  expect(search.body).toMatchObject({ total: 1, hits: [{ document: body.document, page: 1 }] });
  const page = await send(server.app, harbor, 'GET', `/api/v1/documents/${body.document}/pages/1`);
  expect(page.body.text).toBe(text.trim());
});

test('words that only a program would send do no harm', async () => {
  for (const q of ['"', "'); DROP TABLE document;--", '((((', '&|!', '\\', '-', '💊', 'a:*b & c']) {
    const { status } = await send(server.app, harbor, 'GET', `/api/v1/cases/${id}/search?q=${encodeURIComponent(q)}`);
    expect([200, 422], q).toContain(status);
  }
});
