import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { originalSpan, repair } from './repair.ts';
import { pageAt } from './source-text.ts';

const seeds = join(import.meta.dirname, '../../../../../shared/letters/seeds');

/** The lines of a letter as the exports of 2014 hold them: a blank line after every printed line. */
const doubled = (...lines: string[]): string => lines.map((line) => (line === '' ? '\n' : `${line}\n\n`)).join('');

const LETTER_2014 = [
  ' CLINICAL CASE SUMMARY ',
  'The expert reviewer developed the following summary based on a review of the ',
  'case file, including all medical records: ',
  ' ',
  'The patient fell from a ladder and hurt the left wrist. Physical therapy was given ',
  'twice a week for a month. The treating physician asks for a further course of ',
  'six visits, since grip strength has come back to',
  '',
  '',
  'half of what it was on the other side. ',
  ' ',
  'IMR ISSUES, DECISIONS AND RATIONALES ',
  'PHYSICAL THERAPY 2X3 FOR THE LEFT WRIST:  Upheld ',
] as const;

describe('encoding', () => {
  test('a name that was read as Latin-1 is mended, and leads back to what was extracted', () => {
    const source = repair('A positive LasÃ¨gue sign at 45Â° on the left.');
    expect(source.text).toBe('A positive Lasègue sign at 45° on the left.');
    const start = source.text.indexOf('Lasègue');
    const span = originalSpan(source, { start, end: start + 'Lasègue'.length });
    expect(source.original.slice(span.start, span.end)).toBe('LasÃ¨gue');
    expect(source.repairs).toEqual(['encoding: UTF-8 read as Latin-1 or Windows-1252 mended in 2 places']);
  });

  test('read wrongly twice is mended twice', () => {
    const source = repair('SjÃƒÂ¶gren');
    expect(source.text).toBe('Sjögren');
    expect(source.repairs).toHaveLength(2);
  });

  test('quotes and dashes of Word come back', () => {
    expect(repair('the patientâ€™s pain â€“ 6/10 â€œat restâ€\u009d').text).toBe('the patient’s pain – 6/10 “at rest”');
  });

  test('what does not decode stays: accents, a capital before a closing quote', () => {
    for (const good of ['Ménière', 'São Paulo', 'CAFÉ”', 'naïve', 'Â', 'Ã', 'Nuñez – Ærø']) {
      expect(repair(good)).toMatchObject({ text: good, repairs: [] });
    }
  });

  test('control characters of Windows-1252 become the characters they were', () => {
    expect(repair('the worker\u0092s knee \u0096 left').text).toBe('the worker’s knee – left');
  });

  test('characters that were lost before are counted', () => {
    expect(repair('L4\ufffdL5').repairs).toEqual([
      'lost characters: 1 place hold U+FFFD, what stood there cannot be brought back',
    ]);
  });
});

describe('characters', () => {
  test.each([
    ['byte order mark', '\ufeffCase Number', 'Case Number'],
    ['Windows line ends', 'one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['no-break and thin spaces', '10\u00a0mg\u2009daily', '10 mg daily'],
    ['a tab between columns', 'Priority:\tStandard', 'Priority:  Standard'],
    ['ligatures', 'oﬃce ﬁndings, reﬂex', 'office findings, reflex'],
    ['soft hyphen within a word', 'electro\u00addiagnostic', 'electrodiagnostic'],
    ['soft hyphen at a line end, where it is printed', 'electro\u00ad\ndiagnostic', 'electro-\ndiagnostic'],
    ['no-break hyphen', 'follow\u2011up', 'follow-up'],
    ['zero-width space', 'L4/\u200bL5', 'L4/L5'],
    ['bullet of the Symbol font', '\uf0b7 MRI', '• MRI'],
    ['spaces at line ends', 'one  \ntwo ', 'one\ntwo'],
    ['a form feed after the last page', 'one\n\ftwo\n\f', 'one\n\ftwo\n'],
  ])('%s', (_name, original, text) => {
    expect(repair(original).text).toBe(text);
    expect(repair(original).repairs).not.toEqual([]);
  });
});

describe('the blank line after every printed line', () => {
  const source = repair(doubled(...LETTER_2014));

  test('goes; a line of one space ends a paragraph, three blank lines end a page', () => {
    expect(source.text).toBe(
      [
        ' CLINICAL CASE SUMMARY',
        'The expert reviewer developed the following summary based on a review of the',
        'case file, including all medical records:',
        '',
        'The patient fell from a ladder and hurt the left wrist. Physical therapy was given',
        'twice a week for a month. The treating physician asks for a further course of',
        'six visits, since grip strength has come back to',
        '\fhalf of what it was on the other side.',
        '',
        'IMR ISSUES, DECISIONS AND RATIONALES',
        'PHYSICAL THERAPY 2X3 FOR THE LEFT WRIST:  Upheld',
        '',
      ].join('\n'),
    );
    expect(pageAt(source, source.text.indexOf('half of what'))).toBe(2);
    expect(source.repairs[0]).toBe(
      'blank lines: the blank line after every printed line taken out; 1 page break found',
    );
  });

  test('a sentence over two lines leads back to the lines and the blank line between', () => {
    const start = source.text.indexOf('Physical therapy was given');
    const end = source.text.indexOf(' The treating physician');
    const span = originalSpan(source, { start, end });
    expect(source.original.slice(span.start, span.end)).toBe(
      'Physical therapy was given \n\ntwice a week for a month.',
    );
  });

  test('what was taken out after a sentence is not part of it', () => {
    const end = source.text.indexOf('\ntwice a week');
    const span = originalSpan(source, { start: end - 'was given'.length, end });
    expect(source.original.slice(span.start, span.end)).toBe('was given');
  });

  test('the same with Windows line ends', () => {
    expect(repair(doubled(...LETTER_2014).replaceAll('\n', '\r\n')).text).toBe(source.text);
  });

  test('a text of one paragraph a line keeps its blank lines', () => {
    const paragraphs = `${Array.from({ length: 12 }, (_, i) => `Paragraph ${i + 1} is about the left wrist.`).join('\n\n')}\n`;
    expect(repair(paragraphs)).toMatchObject({ text: paragraphs, repairs: [] });
  });

  test('a text with a blank line between paragraphs of wrapped lines keeps them', () => {
    const wrapped = `${Array.from({ length: 9 }, () => 'The patient hurt the left\nwrist and was treated\nfor a month.').join('\n\n')}\n`;
    expect(repair(wrapped).text).toBe(wrapped);
  });
});

describe('lossless', () => {
  const odd = fc.constantFrom(
    'Ã¨',
    'Ãƒ',
    'Â',
    'â€™',
    '\u00a0',
    '\r\n',
    '\r',
    '\n',
    '\n\n',
    '\n\n\n\n',
    ' \n\n',
    '\t',
    '\f',
    'ﬃ',
    '\u00ad',
    '\ufeff',
    '\u200b',
    'the left wrist',
    'L4-L5',
    ' ',
    '  ',
    'é',
    '”',
    'Upheld',
    '\u0092',
    '🦴',
    '\ufffd',
  );
  const texts = fc.array(odd, { maxLength: 60 }).map((parts) => parts.join(''));

  test('offsets lead back in order and stay inside', () => {
    fc.assert(
      fc.property(texts, (original) => {
        const source = repair(original);
        let last = 0;
        for (let i = 0; i <= source.text.length; i++) {
          const at = source.toOriginal(i);
          expect(at).toBeGreaterThanOrEqual(last);
          expect(at).toBeLessThanOrEqual(original.length);
          last = at;
        }
      }),
    );
  });

  test('what no repair names is the same character there', () => {
    fc.assert(
      fc.property(texts, (original) => {
        const source = repair(original);
        for (let i = 0; i < source.text.length; i++) {
          const there = original[source.toOriginal(i)] ?? '';
          // Ligatures give letters; everything else that is a letter or a digit was one.
          if (/[A-Za-z0-9]/.test(there)) expect(source.text[i]).toBe(there);
        }
      }),
    );
  });

  test('letters and digits are neither lost nor made', () => {
    fc.assert(
      fc.property(texts, (original) => {
        const plain = (text: string): string => text.replaceAll('ﬃ', 'ffi').replace(/[^A-Za-z0-9]/g, '');
        expect(plain(repair(original).text)).toBe(plain(original));
      }),
    );
  });

  test('a plain text is left alone', () => {
    const lines = fc.array(
      fc.stringMatching(/^[A-Za-z0-9.,:;()/'"#%-]([ A-Za-z0-9.,:;()/'"#%-]*[A-Za-z0-9.,:;()])?$/),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(lines, (printed) => {
        const text = printed.join('\n');
        expect(repair(text)).toMatchObject({ text, original: text, repairs: [] });
      }),
    );
  });
});

describe.skipIf(!existsSync(seeds))('letters of 2014 (skipped where ../shared is absent)', () => {
  test.each(existsSync(seeds) ? readdirSync(seeds) : [])('%s has its lines together again', (file) => {
    const source = repair(readFileSync(join(seeds, file), 'utf8'));
    expect(source.repairs.some((said) => said.startsWith('blank lines'))).toBe(true);
    expect(source.pageStarts).toHaveLength(2);
    const lines = source.text.split('\n');
    const blank = lines.filter((line) => line === '').length;
    expect(blank).toBeLessThan(lines.length / 4);
    expect(source.text).not.toMatch(/[ÃÂ]./);
  });
});
