import { isProblem } from '@overread/engine/problems';
import { describe, expect, test } from 'vitest';
import type { DocumentText } from '../document-text.ts';
import { placesOf } from '../places.ts';
import { readDocument } from '../read-document.ts';
import { lines, type PdfForTests, pdfForTests } from './pdf-for-tests.ts';

async function read(pdf: PdfForTests): Promise<DocumentText> {
  const document = await readDocument(pdfForTests(pdf));
  if (isProblem(document)) throw new Error(document.detail);
  return document;
}
const textOf = async (pdf: PdfForTests): Promise<string> => (await read(pdf)).source.text;

test('a header of two columns stands on one line each, the wrapped label below', async () => {
  const left = lines(['Case Number:', 'Date Assigned:', 'Priority:']);
  const values = lines(['AB00-0000001', '03/02/2021', 'Standard'], { x: 180 });
  // Values are often set in another font, a fraction of a point higher.
  const right = lines(['', 'Date of Injury:', 'Application'], { x: 330 }).map((at) => ({ ...at, y: at.y + 0.3 }));
  const rightValues = lines(['', '01/04/2020', '02/01/2021'], { x: 430 });
  const wrapped = lines(['', '', '', 'Received:'], { x: 330 });
  const text = await textOf({ pages: [{ shown: [...left, ...right, ...wrapped, ...values, ...rightValues] }] });
  const printed = text.split('\n').map((line) => line.split(/ {2,}/));
  expect(printed).toEqual([
    ['Case Number:', 'AB00-0000001'],
    ['Date Assigned:', '03/02/2021', 'Date of Injury:', '01/04/2020'],
    ['Priority:', 'Standard', 'Application', '02/01/2021'],
    ['', 'Received:'],
    [''],
  ]);
  const column = (line: string | undefined, word: string): number => (line ?? '').indexOf(word);
  const [, second, third, fourth] = text.split('\n');
  expect(column(fourth, 'Received:')).toBe(column(third, 'Application'));
  expect(column(second, 'Date of Injury:')).toBe(column(third, 'Application'));
});

test('a blank line stands where the page leaves more room than between lines', async () => {
  const text = await textOf({
    pages: [
      {
        shown: [
          ...lines(['The patient hurt the left wrist', 'in a fall from a ladder.'], { top: 720 }),
          ...lines(['Six visits of physical therapy', 'were requested.'], { top: 720 - 14 - 24 }),
        ],
      },
    ],
  });
  expect(text).toBe(
    'The patient hurt the left wrist\nin a fall from a ladder.\n\nSix visits of physical therapy\nwere requested.\n',
  );
});

test('evenly spaced lines are one paragraph, however wide the spacing', async () => {
  const shown = lines(['one', 'two', 'three', 'four'], { leading: 24 });
  expect(await textOf({ pages: [{ shown }] })).toBe('one\ntwo\nthree\nfour\n');
});

test('a first line set in keeps its indent', async () => {
  const shown = [
    { x: 96, y: 720, text: 'The patient hurt the left wrist in a fall' },
    ...lines(['from a ladder.'], { top: 706 }),
  ];
  expect(await textOf({ pages: [{ shown }] })).toMatch(
    /^ {3,6}The patient hurt the left wrist in a fall\nfrom a ladder\.\n$/,
  );
});

test('hyphens at line ends stay', async () => {
  expect(
    await textOf({ pages: [{ shown: lines(['was seen for a follow-', 'up on 10-28-', '2020 (Non-', 'MTUS)']) }] }),
  ).toBe('was seen for a follow-\nup on 10-28-\n2020 (Non-\nMTUS)\n');
});

test('words placed one by one get their blanks, superscripts stay in their line', async () => {
  const shown = [
    { x: 72, y: 720, text: 'the' },
    { x: 91, y: 720, text: '10' },
    { x: 103, y: 724, text: 'th', size: 7 },
    { x: 112, y: 720, text: 'visit' },
    ...lines(['was the last'], { top: 706 }),
  ];
  expect(await textOf({ pages: [{ shown }] })).toBe('the 10th visit\nwas the last\n');
});

test('a value a little above its label belongs to the line of the label', async () => {
  const label = lines(['Priority:', 'Application']);
  const value = lines(['Standard', '02/01/2021'], { x: 180 }).map((at) => ({ ...at, y: at.y + 3 }));
  const text = await textOf({ pages: [{ shown: [...label, ...value] }] });
  expect(text.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
    ['Priority:', 'Standard'],
    ['Application', '02/01/2021'],
    [''],
  ]);
});

test('each page after the first begins with a form feed', async () => {
  const document = await read({
    pages: [{ shown: lines(['one']) }, { shown: lines(['two']) }, { shown: lines(['three']) }],
  });
  expect(document.source.text).toBe('one\n\ftwo\n\fthree\n');
  expect(document.source.pageStarts).toEqual([0, 5, 10]);
  expect(document.pages.map((page) => page.number)).toEqual([1, 2, 3]);
});

test('every line has its place on its page, from the top left corner', async () => {
  const document = await read({ pages: [{ shown: lines(['one']) }, { shown: lines(['alpha', 'left wrist']) }] });
  const start = document.source.text.indexOf('wrist');
  const [place, ...rest] = placesOf(document, { start, end: start + 5 });
  expect(rest).toEqual([]);
  expect(place?.page.number).toBe(2);
  expect(place?.page.size).toEqual({ width: 612, height: 792 });
  expect(place?.line.text).toBe('left wrist');
  const { x, y, width, height } = place?.line.box ?? { x: 0, y: 0, width: 0, height: 0 };
  expect(x).toBeCloseTo(72, 0);
  expect(width).toBeGreaterThan(40);
  expect(width).toBeLessThan(60);
  // The baseline is 86 points from the top.
  expect(y).toBeGreaterThan(70);
  expect(y + height).toBeGreaterThan(86);
  expect(y + height).toBeLessThan(92);
});

describe('a turned page reads as it is shown', () => {
  const upright: PdfForTests['pages'][number] = { shown: lines(['Case Number: 1', 'Priority: Standard']) };
  // Content written so that it stands upright once the page is turned by the angle.
  const turned = {
    90: {
      turn: [0, 1, -1, 0],
      places: [
        [72, 72],
        [86, 72],
      ],
    },
    180: {
      turn: [-1, 0, 0, -1],
      places: [
        [540, 72],
        [540, 86],
      ],
    },
    270: {
      turn: [0, -1, 1, 0],
      places: [
        [540, 720],
        [526, 720],
      ],
    },
  } as const;
  test.each([90, 180, 270] as const)('%i degrees', async (rotate) => {
    const { turn, places } = turned[rotate];
    const shown = (upright.shown ?? []).map(({ text }, i) => ({
      text,
      turn,
      x: places[i]?.[0] ?? 0,
      y: places[i]?.[1] ?? 0,
    }));
    const document = await read({ pages: [{ rotate, shown }] });
    expect(document.source.text).toBe('Case Number: 1\nPriority: Standard\n');
    expect(document.pages[0]?.lines[0]?.box?.x).toBeCloseTo(72, 0);
  });
});

test('a stamp that runs up the margin is kept, after the lines of the page', async () => {
  const stamp = { x: 30, y: 200, text: 'RECEIVED BY FAX', turn: [0, 1, -1, 0] as const };
  const text = await textOf({ pages: [{ shown: [stamp, ...lines(['one', 'two'])] }] });
  expect(text.replaceAll(/\n+ */g, '\n')).toBe('one\ntwo\nRECEIVED BY FAX\n');
});

test('a page that is a picture is told, a blank page is not, the others are read', async () => {
  const document = await read({ pages: [{ shown: lines(['one']) }, { picture: true }, {}] });
  expect(document.source.text.trim()).toBe('one');
  expect(document.problems.map(({ type, where }) => [type, where])).toEqual([
    ['page-without-text', 'bytes without a name, page 2 of 3'],
  ]);
});

test('a file whose cross-reference table is not where it says is read, and told', async () => {
  const whole = pdfForTests({ pages: [{ shown: lines(['one']) }, {}] }).toString('latin1');
  const document = await readDocument(Buffer.from(whole.replace(/startxref\n\d+/, 'startxref\n5'), 'latin1'));
  if (isProblem(document)) throw new Error(document.detail);
  expect(document.source.text).toBe('one\n');
  // In such a file a blank page may have been a printed one.
  expect(document.problems.map(({ type }) => type)).toEqual(['pdf-rebuilt', 'page-without-text']);
});

describe('what the font says its characters mean', () => {
  const cmap = (b: string): string =>
    `/CIDInit /ProcSet findresource begin 1 begincmap 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfchar <42> <${b}> endbfchar endcmap end`;

  test('characters beyond U+FFFF are kept, also beside a hyphen at a line end', async () => {
    const pages = [{ shown: lines(['A B C', 'a follow-', 'up']) }];
    const { source } = await read({ pages, toUnicode: cmap('d83eddb4') });
    expect(source.text).toBe('A \u{1f9b4} C\na follow-\nup\n');
  });

  test('a glyph without a character is told, not dropped', async () => {
    const { source } = await read({ pages: [{ shown: lines(['A B C', 'left wrist']) }], toUnicode: cmap('0000') });
    expect(source.text).toBe('A \ufffd C\nleft wrist\n');
    expect(source.repairs).toEqual([expect.stringContaining('lost characters')]);
  });

  test('print whose shapes mean no characters is no text', async () => {
    const answer = await readDocument(
      pdfForTests({ pages: [{ shown: lines(['BBB BBB', 'B left']) }], toUnicode: cmap('0000') }),
    );
    expect(answer).toMatchObject({
      type: 'document-without-text',
      detail: expect.stringContaining('which characters the shapes are'),
    });
  });
});
