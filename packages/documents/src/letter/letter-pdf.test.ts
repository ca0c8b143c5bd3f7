import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import type { Letter } from '@overread/engine/letter';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Typesetter, UnprintableText } from '../page/pdf/typeset.ts';
import { exampleLetter, item } from './letters-for-tests.ts';
import { printedLetter } from './printed-letter.ts';

const typesetter = new Typesetter();
const pdfOf = (one: Letter): Uint8Array => typesetter.pdf(printedLetter(one));
const pdf = Buffer.from(pdfOf(exampleLetter()));

/** Everything that is not a page's drawing: the plain objects and those in object streams. */
const objects = [
  pdf.toString('latin1'),
  ...[...pdf.toString('latin1').matchAll(/\/Type \/ObjStm .*?\/Length (\d+) >>\nstream\n/gs)].map((match) => {
    const start = match.index + match[0].length;
    return inflateSync(pdf.subarray(start, start + Number(match[1]))).toString('latin1');
  }),
].join('\n');

describe('a letter as PDF (produced as PDF/UA-1, not validated with veraPDF)', () => {
  it('says that it is PDF/UA-1, tagged, in English, with its title shown', () => {
    expect(objects).toMatch(/pdfuaid:part>1</);
    expect(objects).toMatch(/\/MarkInfo <<\s*\/Marked true/);
    expect(objects).toMatch(/\/Lang \(en-US\)/);
    expect(objects).toMatch(/\/DisplayDocTitle true/);
    expect(objects).toContain('Independent Medical Review: Final Determination, case CM17-9000001');
  });

  it('has one title, headings without a gap, bookmarks, tables with header cells, a list', () => {
    const count = (tag: string): number => objects.split(`/S /${tag}\n`).length - 1;
    expect([count('H1'), count('H2'), count('H3')]).toEqual([1, 9, 2]);
    expect([count('Table'), count('TH')]).toEqual([4, 8]);
    expect([count('L'), count('LI')]).toEqual([1, 2]);
    expect(objects).toContain('/Title (Item 2. Physical therapy for the lumbar spine, 2x4 visits)');
    expect(objects).toMatch(/\/Scope \/Column/);
  });

  it('embeds its fonts and keeps under 80 KB', () => {
    expect(objects.match(/\/FontFile3/g)?.length).toBe(2);
    expect(pdf.length).toBeLessThan(80_000);
    const large = {
      ...exampleLetter(),
      items: Array.from({ length: 15 }, (_, i) => item(i + 1, 'Norco 10/325mg #60', 'upheld')),
    };
    expect(pdfOf(large).length).toBeLessThan(80_000);
  });

  it('takes its date from the letter', () => {
    expect(objects).toContain('D:20170206120000');
    const undated = { ...exampleLetter(), dates: { ...exampleLetter().dates, decision: null } };
    expect(Buffer.from(pdfOf(undated)).toString('latin1')).not.toMatch(/CreationDate|D:20/);
  });

  it('refuses a character no font has, and goes on with the next letter', () => {
    const letter = exampleLetter();
    const foreign = { ...letter, summary: { text: 'The note reads 中 and 😀.' } };
    expect(() => pdfOf(foreign)).toThrow(UnprintableText);
    try {
      pdfOf(foreign);
    } catch (error) {
      expect((error as UnprintableText).characters).toEqual(['中', '😀']);
    }
    expect(Buffer.from(pdfOf(letter))).toEqual(pdf);
  });

  it('reads nothing in a letter as markup', () => {
    const text = '#panic("x") *b* _u_ `c` $x$ @ref <a> \\ // /* #let = - + / "';
    const letter = { ...exampleLetter(), summary: { text } };
    expect(pdfOf(letter).length).toBeGreaterThan(10_000);
  });
});

const folder = mkdtempSync(join(tmpdir(), 'overread-letter-'));
const file = join(folder, 'letter.pdf');
beforeAll(() => writeFileSync(file, pdf));
afterAll(() => rmSync(folder, { recursive: true }));

function has(tool: string, version: string): boolean {
  try {
    execFileSync(tool, [version], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

it.skipIf(!has('qpdf', '--version'))('qpdf finds no fault (skipped where qpdf is not installed)', () => {
  expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain(
    'No syntax or stream encoding errors',
  );
});

it.skipIf(!has('pdfinfo', '-v'))('poppler reads the structure (skipped where poppler-utils is not installed)', () => {
  expect(execFileSync('pdfinfo', [file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })).toMatch(
    /Tagged:\s+yes/,
  );
  const tree = execFileSync('pdfinfo', ['-struct-text', file], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  expect(tree).toMatch(/^ {2}H1 .*\n {4}"Independent Medical Review: Final Determination"/m);
  expect(tree).toMatch(/TH <\w+>:\n(?: {11}.*\n)* {10}"Decision"/);
  expect(tree).not.toContain('1 of 2');
});
