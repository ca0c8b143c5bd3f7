import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  attestation,
  attestationText,
  type CaseForReview,
  credentialsOn,
  mayDirect,
  mayHaveReviewers,
  organisationMayReview,
  type ReviewerRecord,
  splitDecision,
} from './index.ts';

const people = parse(readFileSync(join(import.meta.dirname, 'examples/people.yaml'), 'utf8')) as {
  reviewers: Record<string, ReviewerRecord>;
  cases: Record<string, CaseForReview>;
};
const surgeon = people.reviewers['orthopaedist'] as ReviewerRecord;
const osteopath = people.reviewers['physiatrist'] as ReviewerRecord;
const fusion = people.cases['lumbar-fusion'] as CaseForReview;

describe('attestation', () => {
  it('has one line for each of the seventeen relations, in order, with the parties', () => {
    const lines = attestation(fusion, '2016-03-01').lines.filter((line) => line.about === 'relation');
    expect(lines).toHaveLength(17);
    expect(lines[0]?.text).toBe(
      'I have no material professional, familial or financial affiliation with the employer (Bayside Tile & Stone, Inc.).',
    );
    expect(lines[16]?.parties).toEqual(['p17']);
  });
  it('says where the file names nobody', () => {
    const bare = { ...fusion, parties: [] };
    expect(attestationText(attestation(bare, '2016-03-01'))).toContain('the insurer (none named in the file)');
  });
  it('asks about the appointment as evaluator from 2014 only', () => {
    const asks = (on: string): boolean => attestation(fusion, on).lines.some((line) => line.rule === 'not-a-qme');
    expect(asks('2013-12-31')).toBe(false);
    expect(asks('2014-01-01')).toBe(true);
  });
  it('leaves braces in a name alone', () => {
    const odd = {
      ...fusion,
      parties: [{ id: 'x', role: 'employer' as const, name: '{case} {relation}', person: false }],
    };
    expect(attestation(odd, '2016-03-01').lines[0]?.text).toContain('({case} {relation})');
  });
});

describe('several reviewers', () => {
  it('follows the majority', () => expect(splitDecision(['upheld', 'upheld', 'overturned'])?.decision).toBe('upheld'));
  it('decides an even split for the service', () => {
    const split = splitDecision(['upheld', 'overturned']);
    expect(split?.decision).toBe('overturned');
    expect(split?.analysesSupplied).toBe(true);
  });
  it('has no decision where nobody decided', () => expect(splitDecision([])).toBeNull());
  it('asks for the written approval before a second one', () => {
    expect(mayHaveReviewers(1, null, '2016-03-01')).toBe(true);
    expect(mayHaveReviewers(2, null, '2016-03-01')).toBe(false);
    expect(mayHaveReviewers(2, '2016-03-02', '2016-03-01')).toBe(false);
    expect(mayHaveReviewers(2, '2016-03-01', '2016-03-01')).toBe(true);
    expect(mayHaveReviewers(0, '2016-03-01', '2016-03-01')).toBe(false);
  });
});

describe('credentials in a determination', () => {
  it('tells the qualifications, California first, and no name', () => {
    const credentials = credentialsOn(surgeon, '2016-03-01');
    expect(credentials).toEqual({
      kind: 'doctor of medicine',
      licensedIn: ['CA', 'NY'],
      specialties: ['Orthopedic Surgery'],
      moreThanFiveYears: true,
      atLeast24Hours: true,
    });
    expect(JSON.stringify(credentials)).not.toMatch(/Lindqvist|1000000001|R-01/);
  });
  it('is frozen for its day: a licence that has run out is left away', () => {
    expect(credentialsOn(surgeon, '2017-05-01').licensedIn).toEqual(['NY']);
  });
});

describe('the organisation', () => {
  it('may not review where an officer of it is married to the employee', () => {
    const officer = {
      id: 'officer-1',
      affiliations: [{ nature: 'familial' as const, kind: 'spouse', with: { name: 'Hector Villanueva' } }],
    };
    const result = organisationMayReview([officer], fusion, '2016-03-01');
    expect(result.may).toBe(false);
    expect(result.reasons[0]?.rule).toBe('employee');
    expect(result.reasons[0]?.evidence[0]?.where).toBe('organisation/officer-1/affiliations/0');
  });
  it('may where nobody has a tie', () => expect(organisationMayReview([], fusion, '2016-03-01').may).toBe(true));
  it('is directed by a doctor licensed in California', () => {
    expect(mayDirect(surgeon, '2016-03-01').may).toBe(true);
    expect(mayDirect(surgeon, '2017-05-01').may).toBe(false);
    expect(mayDirect(osteopath, '2016-03-01').reasons[0]?.rule).toBe('medical-director');
    expect(mayDirect(people.reviewers['chiropractor'] as ReviewerRecord, '2016-03-01').may).toBe(false);
  });
});
