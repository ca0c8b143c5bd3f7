import { expect, it } from 'vitest';
import { taxonomy } from '../knowledge/generated/taxonomy.ts';
import { explainCitation } from './explain.ts';
import { readGuidelineLine } from './line.ts';
import { pageFits } from './page-ranges.ts';
import { readCitation } from './read-citation.ts';
import { regionsOf, regionsOfPart } from './regions.ts';
import { postsurgicalCourses, topicsNamed, visitCapsOf } from './visit-caps.ts';

it.each([
  ['MTUS Low Back Complaints 2004', ['low-back']],
  ['MTUS Forearm, Wrist, and Hand Complaints 2004', ['forearm-wrist-hand']],
  ['MTUS Chronic Pain Medical Treatment 2016', null],
  ['MTUS General Approaches 2004', null],
  ['MTUS Postsurgical Treatment 2009', null],
  ['MTUS Postsurgical Treatment 2009, Section(s): Knee', ['knee', 'leg']],
  ['Official Disability Guidelines (ODG), Shoulder Chapter', ['shoulder']],
  ['Official Disability Guidelines (ODG), Pain Chapter', null],
  // Entries that the ODG keeps in one chapter for every part of the body.
  ['Official Disability Guidelines (ODG), Low Back, Preoperative lab testing', null],
  ['Official Disability Guidelines (ODG), Knee/DME', null],
  ['Official Disability Guidelines (ODG) Knee Chapter, Elbow Chapter', ['knee', 'leg', 'thigh', 'elbow']],
  ['ACOEM, 3rd ed., Low Back Disorders', ['low-back']],
  ['UpToDate', null],
])('%s is for %j', (text, regions) => {
  expect(regionsOf(readCitation(text))).toMatchObject({ general: regions === null, regions: regions ?? [] });
});

it('knows the regions a part of the body lies in', () => {
  expect(regionsOfPart('lumbar spine')).toEqual(['low-back']);
  expect(regionsOfPart('fingers')).toEqual(['forearm-wrist-hand']);
  expect(regionsOfPart('spleen')).toBeNull();
});

it('holds pages against the topic, or else the chapter', () => {
  const inside = (text: string): boolean[] => pageFits(readCitation(text)).map((fit) => fit.inside);
  expect(inside('MTUS Chronic Pain Treatment Guidelines Massage therapy Page(s): 60, 98')).toEqual([true, false]);
  expect(inside('MTUS ACOEM Chapter 13 Knee Complaints Page(s): 341-343, 12')).toEqual([true, false]);
  expect(inside('MTUS Knee Complaints 2004')).toEqual([]);
});

it('has visit caps by topic and edition, and courses after surgery', () => {
  expect(
    visitCapsOf('Physical therapy', '2009').map(({ diagnoses, max, weeks }) => [diagnoses[0], max, weeks]),
  ).toEqual([
    ['myalgia', 10, 8],
    ['neuralgia', 10, 4],
    ['complex regional pain syndrome', 24, 16],
  ]);
  expect(
    visitCapsOf('Physical medicine treatment', '2016').find((cap) => cap.diagnoses[0]?.startsWith('complex'))?.max,
  ).toBe(26);
  expect(topicsNamed('ESI', '2009').map((topic) => topic.name)).toEqual(['Epidural steroid injections (ESIs)']);
  expect(postsurgicalCourses('knee').find((course) => course.surgery.startsWith('meniscectomy'))).toMatchObject({
    visits: 12,
    weeks: 12,
    periodMonths: 6,
    confidence: 'confirmed',
  });
});

it('explains a citation in plain words, with the edition in force on a day', () => {
  const lines = explainCitation(
    readCitation('MTUS Chronic Pain Medical Treatment 2009, Section(s): Yoga'),
    '2017-02-01',
  );
  expect(lines).toContain('Source: Chronic Pain Medical Treatment Guidelines, part of the MTUS.');
  expect(lines).toContain('Section: Yoga.');
  expect(
    lines.some((line) =>
      line.startsWith('In force from 2009-07-18, to 2016-07-28; it goes by the date of the request'),
    ),
  ).toBe(true);
  expect(
    lines.some((line) => line.startsWith('On 2017-02-01 the edition in force was') && line.includes('(2016)')),
  ).toBe(true);
});

it('explains pages outside a chapter, unverified values, unknown sources and whole lines', () => {
  expect(explainCitation(readCitation('MTUS ACOEM Chapter 13 Knee Complaints Page(s): 12'))).toContain(
    'Page 12 lies outside the pages known for it, 329-360 (unverified).',
  );
  expect(explainCitation(readCitation('a book'))[1]).toMatch(/^Names no guideline that is known here/);
  const line = readGuidelineLine(
    'Decision based on MTUS Eye 2004. Decision based on Non-MTUS Citation ODG, Eye Chapter.',
  );
  expect(explainCitation(line)[0]).toBe('This line rests on the MTUS and on sources outside it.');
});

it('knows every part of the body that requests are read to name', () => {
  const parts = taxonomy.bodyParts.flatMap((group) => group.parts.map((part) => part.name));
  expect(parts.filter((part) => regionsOfPart(part) === null)).toEqual([]);
});
