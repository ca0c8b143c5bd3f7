import { isProblem } from '@overread/engine/problems';
import { Document, Packer, PageBreak, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';
import { zipFault } from './zip-bounds.ts';

const row = (...cells: string[]): TableRow =>
  new TableRow({
    children: cells.map((text) => new TableCell({ children: text.split('|').map((part) => new Paragraph(part)) })),
  });

async function docx(...children: (Paragraph | Table)[]): Promise<Buffer> {
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

async function textOf(bytes: Uint8Array): Promise<string> {
  const document = await readDocument(bytes);
  if (isProblem(document)) throw new Error(document.detail);
  return document.source.text;
}

test('paragraphs with a blank line between, table rows as lines with two spaces between cells', async () => {
  const bytes = await docx(
    new Table({
      rows: [row('Case Number:', 'AB00-0000001'), row('Priority:', 'Standard', 'Application|Received:', '02/01/2021')],
    }),
    new Paragraph('CLINICAL CASE SUMMARY'),
    new Paragraph({
      children: [
        new TextRun('The patient hurt '),
        new TextRun({ text: 'the left wrist', bold: true }),
        new TextRun({ text: 'in a fall.', break: 1 }),
      ],
    }),
  );
  expect(await textOf(bytes)).toBe(
    'Case Number:  AB00-0000001\nPriority:  Standard  Application Received:  02/01/2021\n\nCLINICAL CASE SUMMARY\n\nThe patient hurt the left wrist\nin a fall.\n\n',
  );
});

test('a page break begins a page', async () => {
  const bytes = await docx(new Paragraph('one'), new Paragraph({ children: [new PageBreak()] }), new Paragraph('two'));
  const document = await readDocument(bytes);
  expect(isProblem(document) ? document : document.pages.map((page) => page.lines.map((line) => line.text))).toEqual([
    ['one'],
    ['two'],
  ]);
});

test('an archive that says less than it holds is refused before it is opened', async () => {
  const bytes = Buffer.from(await docx(new Paragraph('wrist '.repeat(20_000))));
  expect(zipFault(bytes)).toBeNull();
  // The size of the main part, in the directory at the end of the archive.
  const entry = bytes.lastIndexOf('word/document.xml') - 46;
  const small = Buffer.from(bytes);
  small.writeUInt32LE(10, entry + 24);
  expect(zipFault(small)).toBe('damaged');
  const more = Buffer.from(bytes);
  more.writeUInt32LE(bytes.readUInt32LE(entry + 24) + 1, entry + 24);
  expect(zipFault(more)).toBe('damaged');
  const large = Buffer.from(bytes);
  large.writeUInt32LE(3_000_000_000, entry + 24);
  expect(zipFault(large)).toBe('too-large');
  const encrypted = Buffer.from(bytes);
  encrypted.writeUInt16LE(1, entry + 8);
  expect(zipFault(encrypted)).toBe('encrypted');
});
