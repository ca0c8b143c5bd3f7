import type { ReviewerRecord } from '@overread/engine/law/reviewer';

/** An invented physician of physical medicine, licensed and certified, with no tie to anyone. */
export const reviewerRecord = (id: string, verifiedOn: string): ReviewerRecord => ({
  id,
  names: [`Rey Reviewer-Invented ${id}`],
  npi: '3000000001',
  kind: 'MD',
  licences: [{ state: 'CA', status: 'active', from: '2001-01-01', to: null, verifiedOn }],
  certifications: [
    {
      specialty: 'Physical Medicine & Rehabilitation',
      board: 'ABMS',
      from: '2002-01-01',
      to: null,
      verifiedOn,
    },
  ],
  discipline: { entries: [], checkedOn: verifiedOn },
  qme: { appointments: [], checkedOn: verifiedOn },
  practice: { since: '2002-01-01', hoursPerWeek: 32 },
  ties: { employers: [], groups: [], facilities: [], taxIds: [], addresses: [] },
  affiliations: [],
  declaredOn: verifiedOn,
});

/** A line of the directory: the record, and how many cases he takes at once. */
export interface DirectoryEntry {
  readonly record: ReviewerRecord;
  readonly capacity: number;
}

/** Reviewers without an account. None of them suits a case better than the one who has one, and most may not review it. */
export const otherReviewers = (verifiedOn: string): readonly DirectoryEntry[] => {
  const like = (number: number, change: Partial<ReviewerRecord>): ReviewerRecord => {
    const id = `R-demonstration-${number}`;
    return {
      ...reviewerRecord(id, verifiedOn),
      names: [`Other Reviewer-Invented ${number}`],
      npi: `300000000${number}`,
      ...change,
    };
  };
  const licence = { status: 'active', from: '2001-01-01', to: null, verifiedOn } as const;
  return [
    { capacity: 8, record: like(2, { licences: [{ ...licence, state: 'NV' }] }) },
    {
      capacity: 8,
      record: like(3, {
        affiliations: [
          { nature: 'professional', kind: 'employment', with: { name: 'Harbor Claims Services' }, percent: 20 },
        ],
      }),
    },
    {
      capacity: 8,
      record: like(4, { licences: [{ ...licence, state: 'CA', status: 'expired', to: '2025-12-31' }] }),
    },
    { capacity: 8, record: like(5, { practice: { since: '2002-01-01', hoursPerWeek: 8 } }) },
    { capacity: 0, record: like(6, {}) },
  ];
};
