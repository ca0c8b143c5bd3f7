import { expect, it } from 'vitest';
import { packObjects } from './pack-objects.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

function smallPdf(): string {
  const objects = [
    '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n',
    '2 0 obj\n<< /Type /Pages /Count 0 /Kids [] >>\nendobj\n',
  ];
  let text = '%PDF-1.7\n%\x80\x80\x80\x80\n\n';
  const rows = objects.map((object) => {
    const row = `${String(text.length).padStart(10, '0')} 00000 n\r\n`;
    text += object;
    return row;
  });
  const table = text.length;
  return `${text}xref\n0 3\n0000000000 65535 f\r\n${rows.join('')}trailer\n<<\n  /Size 3\n  /Root 1 0 R\n>>\nstartxref\n${table}\n%%EOF`;
}

it('keeps the root and counts the two new objects', () => {
  const text = Buffer.from(packObjects(bytes(smallPdf()))).toString('latin1');
  expect(text).toMatch(/\/Type \/ObjStm \/N 2 /);
  expect(text).toMatch(/\/Type \/XRef \/Size 5 .*\/Root 1 0 R/s);
  expect(text).not.toContain('/Type /Catalog');
});

it.each([
  ['an encrypted file', (pdf: string) => pdf.replace('/Root', '/Encrypt 9 0 R /Root')],
  ['a file with an update', (pdf: string) => pdf.replace('/Root', '/Prev 12 /Root')],
  ['a deleted object', (pdf: string) => pdf.replace('00000 n\r\n', '00001 n\r\n')],
  ['an object under another number', (pdf: string) => pdf.replace('2 0 obj', '7 0 obj')],
  ['no table', (pdf: string) => pdf.replace('xref\n0 3', 'none\n0 3')],
])('refuses %s rather than write a broken file', (_, spoil) => {
  expect(() => packObjects(bytes(spoil(smallPdf())))).toThrow(/no longer writes/);
});
