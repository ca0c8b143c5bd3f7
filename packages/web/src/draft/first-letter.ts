import type { Letter } from '@overread/engine/letter';
import { readRequest } from '@overread/engine/requests';

const line = { text: 'MTUS: Low Back Disorders', basis: 'mtus', citations: [] } as const;

/** An invented letter with every part: what a worker reads once, so that the first real one is checked as fast as the next. */
export const firstLetter: Letter = {
  format: 'overread',
  caseNumber: 'CM00-0000000',
  dates: {
    assigned: '2020-01-10',
    injury: '2019-01-02',
    decision: '2020-02-01',
    urDenial: '2019-12-20',
    applicationReceived: '2020-01-02',
  },
  priority: 'Standard',
  statement: {
    text: 'The reviewer has no affiliation with the employer, employee, providers or the claims administrator.',
  },
  reviewer: {
    licensedIn: ['CA'],
    certifications: ['Orthopaedic Surgery'],
    subspecialty: null,
    independenceStated: true,
    fiveYearsStated: true,
    hours24Stated: true,
  },
  patient: { age: 40, sex: 'male', dateOfInjury: '2019-01-02' },
  documents: ['Progress report, received 2020-01-12'],
  summary: { text: 'This is a 40-year-old male with an injury of 2019-01-02 to the right knee. There is no swelling.' },
  items: [
    {
      number: 1,
      heading: 'MRI of the right knee',
      decision: 'upheld',
      request: readRequest('MRI of the right knee'),
      claimsAdministrator: line,
      reviewer: line,
      rationale: { text: 'There is no documentation of therapy. Therefore, the request is not medically necessary.' },
      conclusion: 'not-medically-necessary',
      conclusionText: 'Therefore, the request is not medically necessary.',
    },
  ],
  outcome: 'uphold',
  unread: [],
};
