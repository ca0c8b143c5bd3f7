import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DocumentText } from './document-text.ts';
import { readDocuments } from './read-documents.ts';

const folder = join(import.meta.dirname, '../../../../../shared/letters/pdf');
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.pdf')) : [];
const poppler = spawnSync('pdftotext', ['-v']).error === undefined;

describe.skipIf(files.length === 0)('the real letters (skipped where ../shared is absent)', () => {
  const documents = new Map<string, DocumentText>();
  beforeAll(async () => {
    for await (const answer of readDocuments(files.map((file) => join(folder, file)))) {
      if ('document' in answer) documents.set(basename(answer.path), answer.document);
    }
  });

  test.each(files)('%s', (file) => {
    const document = documents.get(file);
    if (!document) throw new Error('It could not be read.');
    expect(document.problems).toEqual([]);
    const { text } = document.source;
    expect(text).toContain(file.replace('.pdf', ''));
    // Both columns of the header on one line, the last label on two.
    expect(text).toMatch(/^Date Assigned: {2,}\S+ {2,}Date of Injury: {2,}\S/m);
    expect(text).toMatch(/^Decision Date: {2,}\S+ {2,}UR Denial Date: {2,}\S/m);
    expect(text).toMatch(/^Priority: {2,}\S+ {2,}Application {2,}\S+\n {10,}Received:$/m);
    for (const page of document.pages) {
      for (const line of page.lines) {
        const { x, y, width, height } = line.box ?? { x: -1, y: -1, width: 0, height: 0 };
        expect(Math.min(x, y, width, height)).toBeGreaterThan(0);
        expect(x + width).toBeLessThan(page.size?.width ?? 0);
        expect(y + height).toBeLessThan(page.size?.height ?? 0);
      }
    }
  });

  test.skipIf(!poppler)('have the words of pdftotext in its order, line for line', () => {
    const printed = (text: string): string[] =>
      text
        .split(/[\n\f]/)
        .map((line) => line.trim().replace(/\s+/g, ' '))
        .filter((line) => line !== '');
    for (const [file, document] of documents) {
      const theirs = spawnSync('pdftotext', ['-layout', '-enc', 'UTF-8', join(folder, file), '-'], {
        encoding: 'utf8',
      });
      expect(printed(document.source.original), file).toEqual(printed(theirs.stdout));
    }
  });
});
