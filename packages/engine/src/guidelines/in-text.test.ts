import fc from 'fast-check';
import { expect, it } from 'vitest';
import { citationsIn } from './in-text.ts';
import { readCitation } from './read-citation.ts';

it.each([
  [
    'The MTUS Guideline in ACOEM Chapter 13, Table 13-3, page 338 lists visits.',
    'MTUS Guideline in ACOEM Chapter 13, Table 13-3, page 338',
    'mtus/knee',
    '2004',
    '338',
  ],
  [
    'As page 81 of the MTUS Chronic Pain Medical Treatment Guidelines (July 28, 2016) has it, no.',
    'page 81 of the MTUS Chronic Pain Medical Treatment Guidelines (July 28, 2016)',
    'mtus/chronic-pain',
    '2016',
    '81',
  ],
  [
    'the Third Edition ACOEM Guidelines Elbow Disorders Chapter notes on page 88 that',
    'Third Edition ACOEM Guidelines Elbow Disorders Chapter notes on page 88',
    'acoem',
    null,
    '88',
  ],
  [
    'under 8 C.C.R. 9792.24.4 (July 28, 2016) the dose',
    '8 C.C.R. 9792.24.4 (July 28, 2016)',
    'mtus/opioids',
    '2016',
    '',
  ],
  ['as MTUS 9792.20(e) defines it', 'MTUS 9792.20(e)', 'mtus/definitions', '2009', ''],
  ['by Section 9792.20(ef), functional improvement', 'Section 9792.20(ef)', 'mtus/definitions', '2009', ''],
  [
    'The California MTUS 2016 Chronic Pain Guidelines allow it.',
    'California MTUS 2016 Chronic Pain Guidelines',
    'mtus/chronic-pain',
    '2016',
    '',
  ],
  ['CA-MTUS allows it.', 'CA-MTUS', 'mtus', null, ''],
  [
    'The Official Disability Guidelines, Neck chapter, allow traction of the neck.',
    'Official Disability Guidelines, Neck chapter',
    'odg',
    null,
    '',
  ],
  [
    'See Harris J. Occupational medicine practice guidelines.',
    'Harris J. Occupational medicine practice guidelines',
    'acoem/2004',
    '2004',
    '',
  ],
])('%s', (text, printed, guideline, edition, pages) => {
  const [found, ...others] = citationsIn(text);
  expect(others).toEqual([]);
  expect(text.slice(found?.span.start, found?.span.end)).toBe(printed);
  expect([found?.citation.guideline, found?.citation.edition, found?.citation.pages.join()]).toEqual([
    guideline,
    edition,
    pages,
  ]);
});

it('takes no word of the body, no year and no chapter of another book for a citation', () => {
  const text =
    'The guidelines were read in 2016. Shoulder disorders and knee complaints persist. Chapter 12 of the billing manual is no help, nor is page 40. Acupuncture treatment is wanted.';
  expect(citationsIn(text)).toEqual([]);
});

it('keeps neighbours apart', () => {
  const text = 'The California MTUS and ACOEM Guidelines are silent; the ODG, Pain Chapter, is not.';
  expect(citationsIn(text).map(({ citation }) => citation.text)).toEqual([
    'California MTUS',
    'ACOEM Guidelines',
    'ODG, Pain Chapter',
  ]);
});

it('gives spans in order, inside any text', () => {
  const word = fc.constantFrom(
    ...'MTUS|ACOEM|Chapter 9|page 12|ODG|Neck|chapter|(2016)|2009|of the|Table 9-6|Chronic Pain Guidelines|.|,|)|x'.split(
      '|',
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), (words) => {
      const text = words.join(' ');
      let end = 0;
      for (const { span, citation } of citationsIn(text)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(citation.text.length).toBeGreaterThan(0);
        end = span.end;
      }
    }),
  );
});

it('reads a typed citation, with what does not fit in its notes', () => {
  expect(readCitation('MTUS Knee Complaints 2004')).toMatchObject({
    guideline: 'mtus/knee',
    edition: '2004',
    mtus: true,
  });
  expect(readCitation('ODG, Knee and Leg Chapter')).toMatchObject({ guideline: 'odg', topic: 'Knee and Leg' });
  expect(readCitation('my own book')).toMatchObject({ guideline: null, text: 'my own book' });
  expect(readCitation('MTUS Knee Complaints 2004, and Eye 2004').notes).toEqual(['also cites "Eye 2004"']);
});
