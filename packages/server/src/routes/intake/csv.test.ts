import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRows } from './csv.ts';

test('reads fields with commas, quotes and line breaks in them', () => {
  expect(csvRows('a,b\r\n"Smith, Ana","said ""no""\nand left"\n')).toEqual([
    ['a', 'b'],
    ['Smith, Ana', 'said "no"\nand left'],
  ]);
});

test('takes a last line without an end, and leaves out lines of nothing', () => {
  expect(csvRows('\u{feff}a,b\n\n1,2')).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
});

test('refuses a quotation that is never closed instead of swallowing the rest', () => {
  expect(() => csvRows('a\n"one\ntwo\n')).toThrow(/not closed/);
});

test('gives back whatever was written', () => {
  const field = fc.string({ unit: 'grapheme' }).filter((text) => !text.startsWith('\u{feff}'));
  fc.assert(
    fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\r\n');
      expect(csvRows(text)).toEqual(rows);
    }),
  );
});
