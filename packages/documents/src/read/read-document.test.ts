import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isProblem, type ProblemType } from '@overread/engine/problems';
import { Document, Packer, Paragraph } from 'docx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bomb, lines, pdfForTests } from './pdf/pdf-for-tests.ts';
import { type ReadOptions, readDocument } from './read-document.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'overread-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The one problem of a file; it must say what, where, why and what to do. */
async function problemOf(source: string | Uint8Array, options: ReadOptions = {}) {
  const answer = await readDocument(source, options);
  if (!isProblem(answer)) throw new Error(`It was read: ${answer.source.text.slice(0, 80)}`);
  for (const told of [answer.title, answer.detail, answer.remedy, answer.where])
    expect(told.length).toBeGreaterThan(10);
  if (typeof source === 'string') expect(answer.where).toBe(source);
  return answer;
}
const typeOf = async (source: string | Uint8Array, options: ReadOptions = {}): Promise<ProblemType> =>
  (await problemOf(source, options)).type;

const page = { shown: lines(['The patient hurt the left wrist.']) };

describe('unusable input gives one problem that says what to do', () => {
  test('a file that is not there', async () => {
    expect(await typeOf(join(folder, 'nothing.pdf'))).toBe('file-missing');
    expect(await typeOf(join(write('file.txt', 'x'), 'below.pdf'))).toBe('file-missing');
  });

  test('a folder', async () => {
    mkdirSync(join(folder, 'letters.pdf'));
    expect(await typeOf(join(folder, 'letters.pdf'))).toBe('file-is-folder');
  });

  test.skipIf(process.platform === 'win32')('a pipe, which would never end', async () => {
    const pipe = join(folder, 'pipe.pdf');
    execFileSync('mkfifo', [pipe]);
    expect(await typeOf(pipe)).toBe('file-not-regular');
  });

  test.skipIf(process.getuid?.() === 0)('a file one may not read (skipped for root)', async () => {
    const path = write('secret.txt', 'x');
    execFileSync('chmod', ['000', path]);
    expect(await typeOf(path)).toBe('file-unreadable');
  });

  test('a name longer than the system allows', async () => {
    expect(await typeOf(join(folder, `${'x'.repeat(5000)}.pdf`))).toBe('file-unreadable');
  });

  test('zero bytes', async () => {
    expect(await typeOf(write('empty.pdf', ''))).toBe('file-empty');
    expect(await typeOf(new Uint8Array(0))).toBe('file-empty');
  });

  test('200 MB', async () => {
    const path = write('large.pdf', '%PDF-1.4\n');
    truncateSync(path, 200 * 1024 * 1024);
    const problem = await problemOf(path);
    expect(problem.type).toBe('file-too-large');
    expect(problem.detail).toContain('200 MB');
    expect(problem.detail).toContain('100 MB');
  });

  test.each([
    ['a PNG picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
    ['a JPEG picture', [0xff, 0xd8, 0xff, 0xe0]],
    ['an old Word document', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]],
    ['a Rich Text document', [...Buffer.from('{\\rtf1 letter}')]],
    ['a gzip archive', [0x1f, 0x8b, 0x08]],
    ['binary data', [1, 2, 3, 0, 4, 5]],
    ['binary data', [...Buffer.from('text with zero bytes', 'utf16le')]],
  ])('%s named .pdf', async (found, bytes) => {
    const problem = await problemOf(write('wrong.pdf', Uint8Array.from(bytes)));
    expect(problem.type).toBe('file-kind-unknown');
    expect(problem.detail).toContain(found);
  });

  test('a password', async () => {
    const key = '0'.repeat(64);
    const encrypt = `<< /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >>`;
    expect(await typeOf(write('password.pdf', pdfForTests({ pages: [page], encrypt })))).toBe('pdf-password');
  });

  test('a protection that is not a password', async () => {
    const encrypt = '<< /Filter /Company.Rights /V 1 >>';
    expect(await typeOf(write('rights.pdf', pdfForTests({ pages: [page], encrypt })))).toBe('pdf-security-unsupported');
  });

  test('a PDF cut short', async () => {
    const whole = pdfForTests({ pages: [page] });
    expect(await typeOf(write('cut.pdf', whole.subarray(0, 40)))).toBe('pdf-damaged');
    expect(await typeOf(write('no-pages.pdf', pdfForTests({ pages: [] })))).toMatch(
      /pdf-damaged|document-without-text/,
    );
  });

  test('a scan without text', async () => {
    const problem = await problemOf(write('scan.pdf', pdfForTests({ pages: [{ picture: true }, { picture: true }] })));
    expect(problem.type).toBe('document-without-text');
    expect(problem.detail).toContain('Its 2 pages hold pictures and no text');
    expect(problem.remedy).toContain('OCR');
  });

  test('blank pages, blank text', async () => {
    expect(await typeOf(write('blank.pdf', pdfForTests({ pages: [{}] })))).toBe('document-without-text');
    expect(await typeOf(write('blank.txt', ' \n\n \n'))).toBe('document-without-text');
  });

  test('10,000 pages', async () => {
    const pages = Array.from({ length: 10_000 }, () => page);
    const problem = await problemOf(write('many.pdf', pdfForTests({ pages })));
    expect(problem.type).toBe('document-too-many-pages');
    expect(problem.detail).toContain('10000 pages');
  });

  test('a page that unpacks to more memory than a file may take', async () => {
    const pages = [{ content: bomb(400 * 1024 * 1024), filter: 'FlateDecode' }];
    expect(await typeOf(write('bomb.pdf', pdfForTests({ pages })), { maxMemory: 64 * 1024 * 1024 })).toBe(
      'memory-exceeded',
    );
  });

  test('a page that takes longer than a file may', async () => {
    const content = Buffer.from(`BT /F 1 Tf ${'(left wrist) Tj 0 -1 Td '.repeat(2_000_000)} ET`);
    const started = performance.now();
    expect(await typeOf(write('slow.pdf', pdfForTests({ pages: [{ content }] })), { maxTime: 400 })).toBe(
      'time-exceeded',
    );
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('archives that are no DOCX, and DOCX that are damaged', async () => {
    const docx = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('wrist')] }] }));
    expect(await typeOf(write('cut.docx', docx.subarray(0, docx.length / 2)))).toBe('docx-damaged');
    const renamed = Buffer.from(docx.toString('latin1').replaceAll('word/document.xml', 'xl/workbookxx.xml'), 'latin1');
    const problem = await problemOf(write('sheet.docx', renamed));
    expect(problem.type).toBe('file-kind-unknown');
    expect(problem.detail).toContain('ZIP archive');
    const none = await Packer.toBuffer(new Document({ sections: [{ children: [] }] }));
    expect(await typeOf(write('none.docx', none))).toBe('document-without-text');
  });
});

const poppler = spawnSync('pdftotext', ['-v']).error === undefined;
describe.skipIf(!poppler)('pdftotext, where it is installed and asked for', () => {
  test('gives the text', async () => {
    const answer = await readDocument(pdfForTests({ pages: [page, page] }), { backend: 'pdftotext' });
    expect(isProblem(answer) ? answer : answer.source.text.split(/\s+/).length).toBe(13);
    expect(isProblem(answer) ? answer : answer.pages).toHaveLength(2);
  });

  test('gives the same problems', async () => {
    const key = '0'.repeat(64);
    const encrypt = `<< /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >>`;
    const options = { backend: 'pdftotext' } as const;
    expect(await typeOf(pdfForTests({ pages: [page], encrypt }), options)).toBe('pdf-password');
    expect(await typeOf(pdfForTests({ pages: [{ picture: true }] }), options)).toBe('document-without-text');
    expect(await typeOf(Buffer.from('%PDF-1.4 nothing'), options)).toBe('pdf-damaged');
  });
});
