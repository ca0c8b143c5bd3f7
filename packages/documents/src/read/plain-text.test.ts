import { isProblem } from '@overread/engine/problems';
import { describe, expect, test } from 'vitest';
import { readDocument } from './read-document.ts';

const LETTER = 'Lasègue’s sign: 45° – left';

async function read(bytes: Uint8Array) {
  const document = await readDocument(bytes);
  if (isProblem(document)) throw new Error(document.detail);
  return document;
}

describe('plain text', () => {
  test.each([
    ['UTF-8', Buffer.from(LETTER)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${LETTER}`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff${LETTER}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${LETTER}`, 'utf16le').swap16()],
  ])('in %s', async (_name, bytes) => {
    expect((await read(bytes)).source.text).toBe(LETTER);
  });

  test('in Windows-1252, which is said', async () => {
    const { source } = await read(Buffer.from('Las\xe8gue\x92s sign: 45\xb0 \x96 left', 'latin1'));
    expect(source.text).toBe(LETTER);
    expect(source.repairs).toEqual(['encoding: the bytes are not UTF-8 and were read as Windows-1252']);
  });

  test('UTF-8 with one broken byte is read, and what was UTF-8 is mended', async () => {
    const { source } = await read(Buffer.concat([Buffer.from('Lasègue '), Buffer.from([0xe8]), Buffer.from(' é')]));
    expect(source.text).toBe('Lasègue è é');
  });

  test('has the lines and pages it breaks itself, without places', async () => {
    const document = await read(Buffer.from('one\n  two\n\n\fthree\n'));
    expect(document.pages).toEqual([
      {
        number: 1,
        size: null,
        lines: [
          { text: 'one', start: 0, end: 3, box: null },
          { text: 'two', start: 6, end: 9, box: null },
        ],
      },
      { number: 2, size: null, lines: [{ text: 'three', start: 12, end: 17, box: null }] },
    ]);
  });
});
