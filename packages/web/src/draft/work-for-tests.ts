import { readRequest } from '@overread/engine/requests';
import type { DraftLetter, Work } from './work.ts';

/** An invented draft with two items, as the case gives it to begin with. */
export const aWork = (): Work => ({
  letter: {
    format: 'overread',
    caseNumber: 'CM26-0000001',
    priority: 'Standard',
    dates: {
      assigned: '2026-02-10',
      injury: '2024-05-14',
      decision: null,
      urDenial: '2026-01-20',
      applicationReceived: '2026-01-30',
    },
    statement: null,
    reviewer: {
      licensedIn: ['CA'],
      certifications: [],
      subspecialty: null,
      independenceStated: true,
      fiveYearsStated: true,
      hours24Stated: true,
    },
    patient: { age: null, sex: null, dateOfInjury: '2024-05-14' },
    documents: [],
    summary: null,
    items: ['Physical therapy, 8 visits, lumbar spine', 'MRI of the lumbar spine'].map((heading, i) => ({
      number: i + 1,
      heading,
      decision: null,
      request: structuredClone(readRequest(heading)) as DraftLetter['items'][number]['request'],
      claimsAdministrator: null,
      reviewer: null,
      rationale: null,
      conclusion: 'unstated',
      conclusionText: null,
    })),
    outcome: null,
    unread: [],
  },
  notes: { sources: [], criteria: [], answers: [], noCitation: [], place: null },
});

/** The items of its case. */
export const itsItems = aWork().letter.items.map(({ number, heading }) => ({
  number,
  text: heading,
  treatment: null,
  category: null,
  subcategory: null,
  bodyParts: [],
  standing: 'eligible' as const,
  ground: null,
  decision: null,
}));
