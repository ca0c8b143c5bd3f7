import { describe, expect, it } from 'vitest';
import { addressKey, numberKey, organisationKey, personKey } from './names.ts';

describe('names of people', () => {
  it.each([
    ['Alonso Ruiz', 'Ruiz, Alonso P., M.D.'],
    ['Dr. Nadia Haddad', 'Nadia Haddad, PT'],
    ['Renée O’Hara, MD, PhD', 'Renee OHara'],
    ['Anh Do', 'Do, Anh, DO'],
    ['Mr. John Smith Jr.', 'Smith MD, John'],
    ['Jane Ma', 'JANE MA, PA-C'],
  ])('%s is %s', (one, other) => {
    expect(personKey(one)).not.toBeNull();
    expect(personKey(one)).toBe(personKey(other));
  });
  it.each([
    ['Alonso Ruiz', 'Alonso Ruis'],
    ['Grace Tanaka', 'Gary Tanaka'],
    ['Anh Do', 'Anh Vo'],
  ])('%s is not %s', (one, other) => expect(personKey(one)).not.toBe(personKey(other)));
  it.each(['Tanaka', '', 'MD', 'A. B.'])('"%s" says too little', (name) => expect(personKey(name)).toBeNull());
});

describe('names of organisations', () => {
  it.each([
    ['Bayside Tile & Stone, Inc.', 'BAYSIDE TILE AND STONE'],
    ['The Lakeshore Surgery Center, LLC', 'Lakeshore Surgery Center'],
    ['St. Mary’s Hospital', 'St Marys Hospital'],
  ])('%s is %s', (one, other) => expect(organisationKey(one)).toBe(organisationKey(other)));
  it('does not drop words that part one house from another', () => {
    expect(organisationKey('East Bay Spine Medical Group')).not.toBe(organisationKey('East Bay Medical Group'));
  });
  it('has nothing to say of a name without a word of its own', () => {
    expect(organisationKey('The Company, Inc.')).toBeNull();
  });
});

describe('addresses', () => {
  it('is one place however street and suite are written', () => {
    const one = addressKey('2100 Webster Street, Ste 300, Oakland, CA 94612-1234');
    expect(addressKey('2100 Webster St. #300, Oakland CA 94612')).toEqual(one);
    expect(addressKey('2100 WEBSTER ST SUITE # 300 OAKLAND, CA 94612')).toEqual(one);
  });
  it('keeps two suites of one building apart and knows the building', () => {
    const one = addressKey('2100 Webster St, Suite 300, Oakland, CA 94612');
    const other = addressKey('2100 Webster St, Suite 410, Oakland, CA 94612');
    expect(one?.full).not.toBe(other?.full);
    expect(one?.building).toBe(other?.building);
  });
  it('knows no building for a post-office box', () => {
    expect(addressKey('P.O. Box 4410, Fresno, CA 93744')?.building).toBeNull();
    expect(addressKey('PO Box 4410, Fresno, CA 93744')?.full).toBe(addressKey('P.O. Box 4410, Fresno CA 93744')?.full);
  });
  it('has nothing to say of an empty text', () => expect(addressKey(' , ')).toBeNull());
});

it('compares numbers by their digits', () => {
  expect(numberKey('94-3333333')).toBe(numberKey('943333333'));
  expect(numberKey(null)).toBeNull();
});
