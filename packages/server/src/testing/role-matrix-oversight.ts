import type { ServerRole } from '../store/index.ts';

/** As in the rest of the matrix. */
interface Line {
  readonly route: string;
  readonly who: 'anyone' | readonly ServerRole[];
  readonly mayBeMissing?: true;
  readonly bodyFirst?: true;
}

const parties = ['employee', 'representative', 'requesting-physician', 'claims-administrator'] as const;
const office = ['intake', 'coordinator', 'medical-director'] as const;
const planners = ['coordinator', 'medical-director'] as const;
const overseers = ['state', 'coordinator', 'medical-director', 'administrator'] as const;
const everyone: readonly ServerRole[] = [
  ...parties,
  ...office,
  'reviewer',
  'publisher',
  'state',
  'appeals-board',
  'service',
];

/** Records, reviewers, oversight, quality review and filing in bulk. */
export const oversightDoors: readonly Line[] = [
  { route: 'GET /api/v1/cases/{id}/records', who: everyone },
  { route: 'POST /api/v1/cases/{id}/records', who: ['intake', 'coordinator', 'service'] },
  {
    route: 'POST /api/v1/cases/{id}/records/{line}/answers',
    who: ['claims-administrator', 'requesting-physician', 'intake', 'coordinator', 'service'],
    bodyFirst: true,
  },
  { route: 'GET /api/v1/records/requests', who: ['claims-administrator', 'intake', 'coordinator', 'service'] },
  { route: 'GET /api/v1/cases/{id}/receipts', who: everyone },
  { route: 'GET /api/v1/cases/{id}/candidates', who: [...planners, 'service'] },
  { route: 'GET /api/v1/cases/{id}/attestation', who: ['reviewer', ...planners] },
  { route: 'GET /api/v1/reviewers', who: planners },
  { route: 'GET /api/v1/reviewers/expiries', who: ['state', ...planners] },
  { route: 'POST /api/v1/reviewers/{reviewer}/capacity', who: planners },
  { route: 'POST /api/v1/reviewers/{reviewer}/absences', who: planners },
  { route: 'POST /api/v1/reviewers/{reviewer}/absences/{absence}/withdraw', who: planners },
  { route: 'GET /api/v1/oversight/inventory', who: overseers },
  { route: 'GET /api/v1/oversight/months', who: overseers },
  { route: 'GET /api/v1/oversight/decisions', who: overseers },
  { route: 'GET /api/v1/oversight/audit', who: ['administrator', 'state', 'medical-director'] },
  { route: 'GET /api/v1/oversight/verify', who: ['administrator', 'state', 'medical-director'] },
  { route: 'GET /api/v1/work/calendar', who: everyone },
  { route: 'GET /api/v1/checkpoints', who: 'anyone' },
  {
    route: 'GET /api/v1/cases/{id}/proof/{version}',
    who: [...parties, ...office, 'state', 'appeals-board'],
  },
  { route: 'GET /api/v1/quality/questions', who: [...planners, 'state'] },
  { route: 'GET /api/v1/quality/samples', who: [...planners, 'state'] },
  { route: 'POST /api/v1/quality/samples', who: planners },
  { route: 'POST /api/v1/quality/samples/{sample}/scores', who: ['medical-director'] },
  { route: 'POST /api/v1/cases/{id}/determination/amend', who: ['medical-director'], bodyFirst: true },
  { route: 'GET /api/v1/cases/{id}/determination/letters/{sha256}', who: everyone, mayBeMissing: true },
  {
    route: 'POST /api/v1/documents/{document}/withhold',
    who: ['claims-administrator', 'requesting-physician', ...office, 'service'],
    mayBeMissing: true,
  },
  { route: 'POST /api/v1/documents/{document}/release', who: [...office, 'service'], mayBeMissing: true },
  { route: 'GET /api/v1/cases/{id}/eligibility', who: [...office, 'state', 'service'] },
  { route: 'POST /api/v1/applications', who: ['representative', 'intake', 'service'] },
];
