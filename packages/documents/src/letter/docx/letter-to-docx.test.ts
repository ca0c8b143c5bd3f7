import { inflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { exampleLetter } from '../letters-for-tests.ts';
import { letterToDocx } from './letter-to-docx.ts';

/** Parts of the archive by name, from its central directory. */
function parts(zip: Uint8Array): Map<string, { text: string; time: number }> {
  const file = Buffer.from(zip);
  const found = new Map<string, { text: string; time: number }>();
  const end = file.length - 22;
  let at = file.readUInt32LE(end + 16);
  for (let i = 0; i < file.readUInt16LE(end + 10); i++) {
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    const local = file.readUInt32LE(at + 42);
    const data = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const raw = file.subarray(data, data + file.readUInt32LE(at + 20));
    const text = file.readUInt16LE(at + 10) === 8 ? inflateRawSync(raw).toString('utf8') : raw.toString('utf8');
    found.set(name, { text, time: file.readUInt32LE(local + 10) });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return found;
}

const document = parts(await letterToDocx(exampleLetter()));
const text = (name: string): string => document.get(name)?.text ?? '';

it('has headings by level, tables with a header row, language and page numbers', () => {
  const styles = [...text('word/document.xml').matchAll(/<w:pStyle w:val="Heading(\d)"/g)].map(([, level]) =>
    Number(level),
  );
  expect(styles).toEqual([1, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 2]);
  expect(text('word/document.xml').match(/<w:tblHeader/g)).toHaveLength(4);
  expect(text('word/styles.xml')).toContain('w:lang w:val="en-US"');
  expect(text('word/footer1.xml')).toMatch(/case CM17-9000001.*PAGE.*NUMPAGES/s);
});

it('holds no time but the day of the decision', () => {
  expect(text('docProps/core.xml')).toContain('2017-02-06T12:00:00Z');
  expect(text('docProps/core.xml')).toContain('Final Determination, case CM17-9000001');
  for (const [name, { text: xml, time }] of document) {
    expect(time, name).toBe(0x0021 << 16);
    expect(xml, name).not.toContain(`${new Date().getUTCFullYear()}-`);
  }
});
