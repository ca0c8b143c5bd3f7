import { clock, clockRule, type LawEvent } from '../law/clocks/index.ts';
import { penalty } from '../law/fees/index.ts';
import type { AboutCase } from './about.ts';
import { type Deadline, deadlineFromArrival, deadlineOf } from './deadline.ts';
import type { Notice, PartyNotice, SheetNotice } from './notice.ts';
import type { Addressee, Office, PartyRole, Recipient, Served } from './people.ts';

/** Invented people and an invented case, for tests. */

const office: Office = {
  name: 'Example Review Organization',
  address: ['P.O. Box 9000', 'Sacramento, CA 95800'],
  phone: '(555) 010-0100',
  fax: '(555) 010-0101',
  portal: 'https://review.example',
  statePhone: '(555) 010-0199',
};

export const about: AboutCase = {
  caseNumber: 'CM26-9000001',
  worker: 'Rosa Ejemplo',
  claimNumber: 'EX-445-12',
  injuryOn: '2024-03-05',
  employer: 'Example Packing Company',
  claimsAdministrator: 'Example Claims Services',
  physician: 'Pat Sample, MD',
  requestedOn: '2026-01-12',
  urDecisionOn: '2026-01-19',
  receivedOn: '2026-02-10',
  priority: 'standard',
};

const names: Readonly<Record<PartyRole, string>> = {
  employee: 'Rosa Ejemplo',
  attorney: 'Lee Advocate',
  designee: 'Ana Ejemplo',
  'requesting-physician': 'Pat Sample, MD',
  'emergency-provider': 'Example Emergency Hospital',
  'claims-administrator': 'Example Claims Services',
  employer: 'Example Packing Company',
  state: 'Division of Workers’ Compensation',
};

function addressee(role: PartyRole): Addressee {
  return { role, name: names[role], address: ['12 Invented Street', 'Fresno, CA 93700'] };
}

const sentTo: readonly Recipient[] = [
  { role: 'employee', name: names.employee, method: 'mail' },
  { role: 'claims-administrator', name: names['claims-administrator'], method: 'electronic' },
  { role: 'requesting-physician', name: names['requesting-physician'], method: 'fax' },
];

const served: readonly Served[] = sentTo.map((one) => ({
  ...one,
  address: ['12 Invented Street', 'Fresno, CA 93700'],
  on: '2026-02-13',
}));

export function due(id: string, events: readonly LawEvent[], on: string): Deadline & { readonly due: string } {
  const deadline = deadlineOf(clock(clockRule(id), events, on));
  if (deadline.due === null) throw new Error(`${id} has no date.`);
  return { ...deadline, due: deadline.due };
}

/** 15 days from Friday, February 13, 2026 end on Saturday the 28th, so the records are due on Monday, March 2. */
export const records = due(
  'rec-mail',
  [{ kind: 'noarfi-sent', date: '2026-02-13', by: 'mail', facts: { priority: 'standard', notice: 'mail' } }],
  '2026-02-13',
);

const appeal = due('appeal', [{ kind: 'determination-mailed', date: '2026-03-20', by: 'mail' }], '2026-03-20');
const appealIneligible = due(
  'appeal-ineligibility',
  [{ kind: 'ineligibility-served', date: '2026-02-13', by: 'electronic' }],
  '2026-02-13',
);
const again = due('app-std', [{ kind: 'ur-decision-served', date: '2026-01-20', by: 'mail' }], '2026-02-13');

const items = [
  { number: 1, text: 'MRI of the left knee without contrast' },
  { number: 2, text: 'Physical therapy for the left knee, 12 visits' },
] as const;

const hash = (digit: string): string => digit.repeat(64);

/** One notice of every kind, of every ineligibility and of every stage, to the given party. */
export function partyNotices(role: PartyRole): readonly (readonly [name: string, notice: PartyNotice])[] {
  const to = addressee(role);
  const common = { office, about, on: '2026-02-13', to, sentTo, alsoDue: [] };
  const ineligible = { ...common, kind: 'ineligible', items, goOn: [], again: null, appeal: appealIneligible } as const;
  return [
    ['acknowledgement', { ...common, kind: 'acknowledgement', items, missing: null }],
    [
      'acknowledgement of an application that is not complete',
      {
        ...common,
        kind: 'acknowledgement',
        items,
        missing: { asks: ['signature', { locale: 'en', text: 'Page 3 of the denial letter' }], deadline: again },
      },
    ],
    [
      'request for information on eligibility',
      {
        ...common,
        kind: 'information-request',
        purpose: 'eligibility',
        asks: ['ur-decision', 'service-date'],
        deadline: due('elig-info', [{ kind: 'eligibility-information-requested', date: '2026-02-13' }], '2026-02-13'),
      },
    ],
    [
      'request for information in the review',
      {
        ...common,
        kind: 'information-request',
        purpose: 'review',
        asks: [{ locale: 'en', text: 'The report of the MRI of January 2026' }],
        deadline: deadlineFromArrival('add-reg', '2026-02-13'),
      },
    ],
    ['ineligible: untimely', { ...ineligible, reason: { kind: 'untimely', lastDay: '2026-02-09' } }],
    ['ineligible: no signature', { ...ineligible, reason: { kind: 'no-signature' }, again }],
    ['ineligible: no UR decision', { ...ineligible, reason: { kind: 'no-ur-decision' }, again }],
    ['ineligible: neither', { ...ineligible, reason: { kind: 'no-ur-decision-no-signature' }, again }],
    [
      'ineligible: conditional denial',
      {
        ...ineligible,
        reason: {
          kind: 'conditionally-non-certified',
          asked: { locale: 'en', text: 'The report of the first MRI' },
        },
      },
    ],
    [
      'ineligible in part: another ground',
      {
        ...ineligible,
        items: items.slice(1),
        goOn: items.slice(0, 1),
        reason: {
          kind: 'other',
          rule: 'resolved',
          why: { locale: 'en', text: 'The therapy was approved on February 2.' },
          options: [],
        },
      },
    ],
    [
      'deferral',
      { ...common, kind: 'deferral', items, says: { locale: 'en', text: 'The left knee was not accepted.' } },
    ],
    ['assignment', { ...common, kind: 'assignment', items, records }],
    [
      'assignment, expedited',
      {
        ...common,
        about: { ...about, priority: 'expedited', requestedOn: null },
        kind: 'assignment',
        items,
        records: deadlineFromArrival('rec-exp', '2026-02-13'),
      },
    ],
    ['records reminder before the day', { ...common, kind: 'records-reminder', records, late: null, missing: [] }],
    [
      'records reminder after the day',
      {
        ...common,
        on: '2026-03-05',
        kind: 'records-reminder',
        records,
        late: penalty('records-late', records.due, null, '2026-03-05'),
        missing: [{ locale: 'en', text: 'Reports of Pat Sample, MD, after November 2025' }],
      },
    ],
    [
      'expedited conversion',
      {
        ...common,
        kind: 'expedited-conversion',
        records: deadlineFromArrival('rec-exp', '2026-02-13'),
        decision: null,
      },
    ],
    [
      'determination',
      {
        ...common,
        on: '2026-03-20',
        kind: 'determination-served',
        items: [
          { ...items[0], decision: 'overturned' },
          { ...items[1], decision: 'upheld' },
        ],
        letter: { issuedOn: '2026-03-19', sha256: hash('a') },
        appeal,
        alsoDue: [due('ur-effect', [{ kind: 'ur-decision', date: '2026-01-19' }], '2026-03-20')],
      },
    ],
    [
      'termination',
      { ...common, kind: 'termination', ground: 'authorized', happenedOn: '2026-02-11', items, goOn: [] },
    ],
    [
      'termination of a part',
      {
        ...common,
        kind: 'termination',
        ground: 'application-withdrawn',
        happenedOn: '2026-02-11',
        items: items.slice(0, 1),
        goOn: items.slice(1),
      },
    ],
    [
      'amended determination',
      {
        ...common,
        on: '2026-03-25',
        kind: 'amended-determination',
        items: [{ ...items[0], decision: 'upheld' }],
        what: { locale: 'en', text: 'The date of injury is March 5, 2024, not March 5, 2023.' },
        first: { issuedOn: '2026-03-19', sha256: hash('a') },
        corrected: { issuedOn: '2026-03-24', sha256: hash('b') },
        appeal,
      },
    ],
    [
      'claim invitation',
      {
        ...common,
        kind: 'claim-invitation',
        to: { ...addressee('employee'), role: 'employee' },
        sentTo: sentTo.slice(0, 1),
        code: 'K7TM-4QXR-92',
        until: '2026-05-14',
      },
    ],
  ];
}

export const sheets: readonly (readonly [name: string, notice: SheetNotice])[] = [
  ['service list', { kind: 'service-list', office, about, on: '2026-02-13', document: 'Notice of Assignment', served }],
  [
    'proof of service',
    {
      kind: 'proof-of-service',
      office,
      about,
      on: '2026-02-13',
      by: { name: 'Sam Mailroom', place: 'Sacramento, Sacramento County' },
      documents: [{ title: 'Notice of Assignment and Request for Information', pages: 3, sha256: hash('c') }],
      served,
    },
  ],
  [
    'returned mail',
    {
      kind: 'returned-mail',
      office,
      about,
      on: '2026-02-20',
      document: 'Notice of Assignment and Request for Information',
      served: {
        role: 'employee',
        name: 'Rosa Ejemplo',
        method: 'mail',
        address: ['12 Invented Street', 'Fresno, CA 93700'],
        on: '2026-02-13',
      },
      returnedOn: '2026-02-20',
      reason: 'moved',
      found: null,
    },
  ],
];

export const examples: readonly (readonly [name: string, notice: Notice])[] = [...partyNotices('employee'), ...sheets];
