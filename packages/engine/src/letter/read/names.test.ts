import { describe, expect, it } from 'vitest';
import { specialtiesIn, statesIn } from './names.ts';
import { credentialsIn } from './reviewer.ts';

const names = (found: readonly { name: string }[]): string[] => found.map(({ name }) => name);

describe('names of states', () => {
  it.each([
    ['California,North Carolina', ['CA', 'NC']],
    ['Virginia, West Virginia, Washington, D.C.', ['VA', 'WV', 'DC']],
    ['CA, TX', ['CA', 'TX']],
    ['the states of Ohio and New York', ['OH', 'NY']],
    ['or in me', []],
  ])('%s', (text, codes) => {
    expect(names(statesIn(text))).toEqual(codes);
  });
});

describe('names of specialties', () => {
  it.each([
    ['Physical Medicine & Rehabilitation, Pain Management', ['Physical Medicine & Rehabilitation', 'Pain Management']],
    ['Physical Medicine and Rehabilitation and Pain Medicine', ['Physical Medicine & Rehabilitation', 'Pain Medicine']],
    ['Public Health & General Preventive Medicine', ['Public Health & General Preventive Medicine']],
    [
      'Endocrinology, Diabetes and Metabolism, Internal Medicine',
      ['Endocrinology, Diabetes & Metabolism', 'Internal Medicine'],
    ],
    ['Orthopaedic Surgery,Sports Medicinea', ['Orthopedic Surgery', 'Sports Medicine']],
    ['Wilderness Medicine, Family Practice', ['Wilderness Medicine', 'Family Practice']],
  ])('%s', (text, read) => {
    expect(names(specialtiesIn(text))).toEqual(read);
  });
});

describe('credentials in a sentence', () => {
  it('tells the subspecialty apart and keeps it among the certifications', () => {
    const said = credentialsIn(
      'The expert reviewer is Board Certified in Preventive Medicine, has a subspecialty in Occupational Medicine and is licensed to practice in California and Texas. He/she has been in practice in Ohio.',
    );
    expect(names(said.licensedIn)).toEqual(['CA', 'TX']);
    expect(names(said.certifications)).toEqual(['Preventive Medicine', 'Occupational Medicine']);
    expect(said.subspecialty?.name).toBe('Occupational Medicine');
  });

  it('reads professions that have no board', () => {
    const said = credentialsIn('The reviewer is a licensed Chiropractor and is licensed to practice in California.');
    expect(names(said.certifications)).toEqual(['Chiropractor']);
  });
});
