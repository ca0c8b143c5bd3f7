import { isProblem } from '@overread/engine/problems';
import { expect, it } from 'vitest';
import { exampleLetter } from '../letters-for-tests.ts';
import { letterToJson } from './letter-to-json.ts';
import { readLetterJson } from './read-letter-json.ts';

const letter = exampleLetter();

function told(json: string): string {
  const read = readLetterJson(json, 'letter.json');
  if (!isProblem(read)) throw new Error('It was read.');
  expect(read.type).toBe('letter-json-invalid');
  return read.detail;
}

function changed(change: (letter: Record<string, any>) => void): string {
  const file = JSON.parse(letterToJson(letter)) as { letter: Record<string, any> };
  change(file.letter);
  return JSON.stringify(file);
}

it('is read back as it was', () => {
  expect(readLetterJson(letterToJson(letter), 'letter.json')).toEqual(letter);
});

it('does not depend on the order in which the letter was put together', () => {
  const turned = Object.fromEntries(Object.entries(letter).toReversed()) as unknown as typeof letter;
  expect(letterToJson(turned)).toBe(letterToJson(letter));
});

it('says what is not JSON, no letter, or of another version', () => {
  expect(told('{')).toContain('not JSON');
  expect(told('{"case": 1}')).toContain('no key "letter"');
  expect(told(letterToJson(letter).replace('overread-letter-1', 'overread-letter-9'))).toContain(
    'found "overread-letter-9"',
  );
});

it('says where a value does not fit', () => {
  expect(told(changed((l) => (l['dates'].injury = '02/03/2015')))).toBe(
    '/letter/dates/injury must be a date as YYYY-MM-DD; found "02/03/2015".',
  );
  expect(told(changed((l) => (l['items'][1].decision = 'denied')))).toContain(
    '/letter/items/1/decision must be one of "upheld"',
  );
  expect(told(changed((l) => delete l['priority']))).toContain(
    '/letter/priority is missing; an absent value is written as null',
  );
  expect(told(changed((l) => (l['outcomes'] = 'uphold')))).toContain('/letter/outcomes is not a key of this form');
  expect(told(changed((l) => (l['items'] = {})))).toContain('/letter/items must be a list');
  expect(told(changed((l) => (l['items'][0].number = 1.5)))).toContain('must be a whole number');
});

it('tells ten misfits and how many there are more', () => {
  const detail = told(changed((l) => (l['documents'] = Array.from({ length: 14 }, () => 5))));
  expect(detail).toContain('/letter/documents/9 must be text');
  expect(detail).toContain('4 more.');
});
