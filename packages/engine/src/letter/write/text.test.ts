// A letter written as text in our own form and read again is the same letter.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProblem } from '../../problems/index.ts';
import { passageOf, repair } from '../../text/index.ts';
import type { Item, Letter } from '../letter.ts';
import { outcomeOf } from '../read/assemble.ts';
import { itemOf } from '../read/item.ts';
import { readLetter } from '../read/read-letter.ts';
import { letterToText } from './text.ts';

const folder = join(import.meta.dirname, '../../../../../samples');
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));

function letterIn(text: string): Letter {
  const reading = readLetter(repair(text));
  if (isProblem(reading)) throw new Error(reading.detail);
  return reading.letter;
}

/** Words that tempt a reader: labels, titles, numbers, hyphens, marks of lists and of lines. */
const word = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[A-Za-z]{1,12}[.,]?$/) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...'Decision: Conclusion: Reasons: Item 2. 1. - --- === low- and/or 10-28-2016 • Documents reviewed What'.split(
        ' ',
      ),
      ...'happens next Upheld Not stated 5/325mg #60 “quote” ’s medically necessary.'.split(' '),
      'x'.repeat(120),
    ),
  },
);
const paragraph = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));
const text = fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((paragraphs) => paragraphs.join('\n'));
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
const date = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

const item: fc.Arbitrary<Item> = fc
  .record({
    heading: paragraph,
    decision: fc.constantFrom('upheld' as const, 'overturned' as const, null),
    claimsAdministrator: maybe(paragraph),
    reviewer: maybe(paragraph),
    rationale: maybe(text),
  })
  .map(({ heading, decision, claimsAdministrator, reviewer, rationale }) => {
    const passage = (words: string | null) => (words === null ? null : passageOf(words));
    return itemOf({
      number: 1,
      decision,
      decisionPlace: null,
      heading: passageOf(heading),
      claimsAdministrator: passage(claimsAdministrator),
      reviewer: passage(reviewer),
      rationale: passage(rationale),
    }).item;
  });

const letter: fc.Arbitrary<Letter> = fc
  .record({
    format: fc.constantFrom('2013-notice', '2014', '2016-17', 'later-sections', 'later-professional', 'overread'),
    caseNumber: maybe(fc.constantFrom('CM17-0999108', 'IMR 24/17')),
    dates: fc.record({
      assigned: maybe(date),
      injury: maybe(date),
      decision: maybe(date),
      urDenial: maybe(date),
      applicationReceived: maybe(date),
    }),
    priority: maybe(fc.constantFrom('Standard', 'Expedited')),
    statement: maybe(text.map((words) => ({ text: words }))),
    reviewer: fc.record({
      licensedIn: fc.uniqueArray(fc.constantFrom('CA', 'TX', 'DC', 'WV', 'VA', 'WA'), { maxLength: 4 }),
      certifications: fc.uniqueArray(
        fc.constantFrom('Physical Medicine & Rehabilitation', 'Endocrinology, Diabetes & Metabolism', 'Wound Care'),
        { maxLength: 3 },
      ),
      subspecialty: maybe(fc.constantFrom('Interventional Spine')),
      independenceStated: fc.boolean(),
      fiveYearsStated: fc.boolean(),
      hours24Stated: fc.boolean(),
    }),
    patient: fc.record({
      age: maybe(fc.integer({ min: 14, max: 99 })),
      sex: fc.constantFrom('male' as const, 'female' as const, null),
      dateOfInjury: maybe(date),
    }),
    documents: maybe(fc.array(paragraph, { maxLength: 4 })),
    summary: maybe(text.map((words) => ({ text: words }))),
    items: fc.array(item, { maxLength: 4 }),
    unread: fc.array(paragraph, { maxLength: 3 }),
  })
  .map((parts) => ({
    ...parts,
    items: parts.items.map((one, i) => ({ ...one, number: i + 1 })),
    outcome: outcomeOf(parts.items.map(({ decision }) => decision)),
  }));

describe('our own form as text', () => {
  it.each(names)('%s comes back the same', (name) => {
    const before = letterIn(readFileSync(join(folder, name), 'utf8'));
    expect(letterIn(letterToText(before))).toEqual(before);
  });

  it('brings back every letter', () => {
    fc.assert(
      fc.property(letter, (before) => {
        expect(letterIn(letterToText(before))).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same text for the same letter', () => {
    const before = letterIn(readFileSync(join(folder, names[0] ?? ''), 'utf8'));
    expect(letterToText(before)).toBe(letterToText(structuredClone(before)));
  });

  it('says what was decided in plain words before the legal one', () => {
    const printed = readFileSync(join(folder, 'overread-shoulder-therapy.txt'), 'utf8');
    expect(printed).toContain('Decision: Not approved (upheld)');
    expect(printed.indexOf('What was decided')).toBeLessThan(printed.indexOf('Clinical case summary'));
  });

  it('leaves a line unread that contradicts the reasons above it', () => {
    const printed = readFileSync(join(folder, 'overread-shoulder-therapy.txt'), 'utf8');
    const forged = printed.replace('Conclusion: Not medically necessary', 'Conclusion: Medically necessary');
    expect(letterIn(forged).unread).toEqual(['Medically necessary']);
  });
});
