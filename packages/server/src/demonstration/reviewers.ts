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
