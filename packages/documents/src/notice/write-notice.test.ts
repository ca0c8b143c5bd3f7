import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { type Locale, locales, type Notice, noticeOutline } from '@overread/engine/notice';
import { isProblem } from '@overread/engine/problems';
import { afterAll, describe, expect, it } from 'vitest';
import { examples } from '../../../engine/src/notice/notices-for-tests.ts';
import { readDocument } from '../read/index.ts';
import { type NoticeFormat, noticeFormats, NoticeWriter, writeNotice } from './write-notice.ts';

const writer = new NoticeWriter({ threads: 1 });
afterAll(() => writer.close());

async function bytes(notice: Notice, locale: Locale, format: NoticeFormat): Promise<Buffer> {
  const written = await writer.write(notice, { locale, format });
  if (isProblem(written)) throw new Error(`${written.title}: ${written.detail}`);
  return Buffer.from(written);
}

function example(name: string): Notice {
  const found = examples.find(([one]) => one === name);
  if (!found) throw new Error(`There is no example "${name}".`);
  return found[1];
}

/** Everything in a PDF that is not a page's drawing: the plain objects and those in object streams. */
function objectsIn(pdf: Buffer): string {
  const plain = pdf.toString('latin1');
  const packed = [...plain.matchAll(/\/Type \/ObjStm .*?\/Length (\d+) >>\nstream\n/gs)].map((match) => {
    const start = match.index + match[0].length;
    return inflateSync(pdf.subarray(start, start + Number(match[1]))).toString('latin1');
  });
  return [plain, ...packed].join('\n');
}

/** Words of a text, without what a page may break or add. */
const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe.each(locales)('every notice in "%s" as PDF', (locale) => {
  it.each(examples)(
    '%s is tagged PDF/UA-1 in its language, with title, headings and header cells',
    async (_, notice) => {
      const pdf = await bytes(notice, locale, 'pdf');
      const objects = objectsIn(pdf);
      const { sections } = noticeOutline(notice, locale);
      expect(objects).toMatch(/pdfuaid:part>1</);
      expect(objects).toMatch(/\/MarkInfo <<\s*\/Marked true/);
      expect(objects).toContain(`/Lang (${locale}-US)`);
      expect(objects).toMatch(/\/DisplayDocTitle true/);
      const count = (tag: string): number => objects.split(`/S /${tag}\n`).length - 1;
      expect(count('H1')).toBe(1);
      expect(count('H2')).toBe(sections.filter(({ level }) => level === 2).length);
      expect(count('H3')).toBe(sections.filter(({ level }) => level === 3).length);
      const blocks = sections.flatMap((section) => section.blocks);
      expect(count('Table')).toBe(blocks.filter(({ kind }) => kind === 'rows' || kind === 'decisions').length);
      expect(count('L')).toBe(blocks.filter(({ kind }) => kind === 'list').length);
      expect(pdf.length).toBeLessThan(60_000);
    },
  );

  it.each(examples)('%s gives back its text when it is read', async (_, notice) => {
    const document = await readDocument(await bytes(notice, locale, 'pdf'));
    if (isProblem(document)) throw new Error(document.detail);
    const text = words(document.source.text);
    const { title, top, sections } = noticeOutline(notice, locale);
    for (const line of [title, ...top.sender, top.date, ...top.addressee]) expect(text).toContain(words(line));
    for (const { title: heading, blocks } of sections) {
      expect(text).toContain(words(heading));
      for (const block of blocks) {
        if (block.kind === 'paragraphs') for (const one of block.paragraphs) expect(text).toContain(one.slice(0, 40));
      }
    }
  });
});

describe.each(locales)('every notice in "%s" as HTML and text', (locale) => {
  it.each(examples)('%s as HTML says its language and title and loads nothing', async (_, notice) => {
    const html = (await bytes(notice, locale, 'html')).toString('utf8');
    expect(html).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${locale}-US">`));
    expect(html).toContain('<section class="answer boxed"');
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).not.toMatch(/<script|<link|<img|src=|url\(/);
    for (const [, id] of html.matchAll(/<table aria-labelledby="(.*?)"/g)) expect(html).toContain(`id="${id}"`);
  });

  it.each(examples)('%s as text holds the title and what the box says', async (_, notice) => {
    const text = (await bytes(notice, locale, 'txt')).toString('utf8');
    const { title, sections } = noticeOutline(notice, locale);
    expect(text).toContain(`${title}\n===`);
    const [box] = sections;
    for (const block of box?.blocks ?? []) {
      if (block.kind === 'paragraphs') expect(words(text)).toContain(words(block.paragraphs.join(' ')));
    }
  });
});

describe('the same notice gives the same bytes', () => {
  it.each(noticeFormats)('as %s, by both writers, in both languages apart', async (format) => {
    const notice = example('assignment');
    for (const locale of locales) {
      const [first, second] = [await bytes(notice, locale, format), await writeNotice(notice, { locale, format })];
      if (isProblem(second)) throw new Error(second.detail);
      expect(Buffer.from(second).equals(first)).toBe(true);
    }
    expect((await bytes(notice, 'en', format)).equals(await bytes(notice, 'es', format))).toBe(false);
  });

  it('in another process, in another time zone and language', async () => {
    const hash = createHash('sha256')
      .update(await bytes(example('deferral'), 'es', 'pdf'))
      .digest('hex');
    const program = `
      import { createHash } from 'node:crypto';
      import { writeNotice } from ${JSON.stringify(join(import.meta.dirname, 'write-notice.ts'))};
      import { examples } from ${JSON.stringify(join(import.meta.dirname, '../../../engine/src/notice/notices-for-tests.ts'))};
      const [, notice] = examples.find(([name]) => name === 'deferral');
      console.log(createHash('sha256').update(await writeNotice(notice, { locale: 'es', format: 'pdf' })).digest('hex'));`;
    const other = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
      env: { ...process.env, TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8' },
    });
    expect(other.trim()).toBe(hash);
  });
});

describe('what cannot be written', () => {
  it.each(['pdf', 'html'] as const)('a control character comes back as a problem, for %s', async (format) => {
    const notice = example('deferral');
    if (notice.kind !== 'deferral') throw new Error('Another kind.');
    const spoilt: Notice = { ...notice, says: { locale: 'en', text: 'The knee\u0007 was not accepted.' } };
    const problem = await writeNotice(spoilt, { locale: 'en', format });
    if (!isProblem(problem)) throw new Error('It was written.');
    expect(problem.type).toBe('notice-unprintable');
    expect(problem.where).toBe('deferral, case CM26-9000001');
    expect(problem.detail).toContain('U+0007 in "What the claims administrator says"');
  });

  it('a letter without a glyph in a name comes back as a problem', async () => {
    const notice = example('acknowledgement');
    const foreign = { ...notice, about: { ...notice.about, worker: '中 Ejemplo' } } as Notice;
    const problem = await writeNotice(foreign, { locale: 'es', format: 'pdf' });
    if (!isProblem(problem)) throw new Error('It was written.');
    expect(problem.detail).toContain('"中" (U+4E2D)');
  });
});

it('shows nothing of a reviewer planted in the data, in no format', async () => {
  for (const [, notice] of examples) {
    const about = Object.assign({ reviewer: 'Canary' }, notice.about);
    const spoilt = Object.assign({ reviewer: 'Canary', author: 'Canary' }, notice, { about });
    for (const format of noticeFormats) {
      const clean = await bytes(notice, 'en', format);
      expect((await bytes(spoilt, 'en', format)).equals(clean)).toBe(true);
    }
  }
});

it('reads nothing in a notice as markup', async () => {
  const notice = example('deferral');
  if (notice.kind !== 'deferral') throw new Error('Another kind.');
  const text = '#panic("x") *b* _u_ `c` $x$ @ref <script>alert(1)</script> \\ // /* #let = - + / "';
  const odd: Notice = { ...notice, says: { locale: 'en', text } };
  expect((await bytes(odd, 'en', 'pdf')).length).toBeGreaterThan(10_000);
  expect((await bytes(odd, 'en', 'html')).toString('utf8')).toContain('&lt;script&gt;');
});

function has(tool: string, version: string): boolean {
  try {
    execFileSync(tool, [version], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const folder = mkdtempSync(join(tmpdir(), 'overread-notice-'));
afterAll(() => rmSync(folder, { recursive: true }));

it.skipIf(!has('qpdf', '--version'))('qpdf finds no fault (skipped where qpdf is not installed)', async () => {
  const file = join(folder, 'notice.pdf');
  writeFileSync(file, await bytes(example('determination'), 'es', 'pdf'));
  expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain(
    'No syntax or stream encoding errors',
  );
});

it.skipIf(!has('pdfinfo', '-v'))('poppler reads the order of the page (skipped without poppler-utils)', async () => {
  const file = join(folder, 'order.pdf');
  writeFileSync(file, await bytes(example('determination'), 'es', 'pdf'));
  const tree = execFileSync('pdfinfo', ['-struct-text', file], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const places = [
    'Example Review Organization',
    'Rosa Ejemplo',
    'La decisión de la Revisión',
    'En resumen',
    'Aprobado',
  ];
  const at = places.map((place) => tree.indexOf(place));
  expect(at).not.toContain(-1);
  expect(at).toEqual(at.toSorted((a, b) => a - b));
  expect(tree).not.toContain('1 de 3');
});
