import type { ServerRole } from '../store/index.ts';
import { oversightDoors } from './role-matrix-oversight.ts';

/**
 * Who may use each route of the OpenAPI document. Every route has a line; one without fails the test.
 * `anyone`: without signing in. `signed-in`: whoever is recognised. A list: these roles and no other.
 */
export interface Door {
  readonly route: string;
  readonly who: 'anyone' | 'signed-in' | readonly ServerRole[];
  /** Own cases may answer 404 too: for what a case has not yet, or a second id in the address. */
  readonly mayBeMissing?: true;
  /** The body holds more than its schema says and is refused before a case is looked up, for every case alike. */
  readonly bodyFirst?: true;
}

const parties = ['employee', 'representative', 'requesting-physician', 'claims-administrator'] as const;
const office = ['intake', 'coordinator', 'medical-director'] as const;
const state = ['state', 'appeals-board'] as const;
/** Everyone who takes part in cases; the administrator does not. */
const everyone: readonly ServerRole[] = [...parties, ...office, 'reviewer', 'publisher', ...state, 'service'];
const administrator = ['administrator'] as const;

const line = (route: string, who: Door['who']): Door => ({ route, who });
const maybe = (route: string, who: Door['who']): Door => ({ route, who, mayBeMissing: true });

const bodyFirst = (route: string, who: Door['who']): Door => ({ route, who, bodyFirst: true });

const cases: readonly Door[] = [
  line('POST /api/v1/cases', ['employee', 'representative', 'intake', 'service']),
  line('GET /api/v1/cases', everyone),
  line('GET /api/v1/cases/{id}', everyone),
  line('GET /api/v1/cases/{id}/events', everyone),
  line('GET /api/v1/cases/{id}/verify', everyone),
];

/** Which role may give which command at which moment is a rule of the review, decided and tested in the engine. */
const commands: readonly Door[] = [
  'complete-application',
  'screen-point',
  'answer-point',
  'ask-information',
  'receive-information',
  'find-eligible',
  'find-ineligible',
  'defer',
  'end-deferral',
  'name-party',
  'change-claims-administrator',
  'withdraw',
  'assign',
  'ask-records',
  'receive-document',
  'complete-records',
  'mark-records-overdue',
  'extend',
  'convert-to-expedited',
  'consolidate',
  'join-consolidation',
  'terminate',
  'propose-reviewer',
  'attest',
  'refuse-review',
  'replace-reviewer',
  'record-exception',
  'write-summary',
  'decide-item',
  'submit-draft',
  'answer-finding',
  'return-draft',
  'issue',
  'serve',
  'amend',
  'implement',
  'publish',
  'appeal',
  'decide-appeal',
  'send-to-new-review',
].map((command) =>
  // The other application that a consolidation names is nobody's.
  (command === 'consolidate' ? maybe : line)(`POST /api/v1/cases/{id}/commands/${command}`, everyone),
);

const signIn: readonly Door[] = [
  line('GET /api/v1/session', 'anyone'),
  line('POST /api/v1/session', 'anyone'),
  line('POST /api/v1/invitations/accept', 'anyone'),
  line('POST /api/v1/invitations/confirm', 'anyone'),
  line('POST /api/v1/accounts', 'anyone'),
  line('POST /api/v1/me/passkeys/options', 'signed-in'),
  line('POST /api/v1/me/passkeys', 'signed-in'),
  line('GET /api/v1/me/passkeys', 'signed-in'),
  line('DELETE /api/v1/me/passkeys/{passkey}', 'signed-in'),
  line('POST /api/v1/session/passkey/options', 'anyone'),
  line('POST /api/v1/session/passkey', 'anyone'),
  line('POST /api/v1/password-reset', 'anyone'),
  line('POST /api/v1/password-reset/confirm', 'anyone'),
  line('GET /api/v1/sign-in/organizations/{organization}', 'anyone'),
  line('GET /api/v1/sign-in/callback', 'anyone'),
  line('DELETE /api/v1/session', 'signed-in'),
  line('GET /api/v1/sessions', 'signed-in'),
  line('DELETE /api/v1/sessions', 'signed-in'),
  line('DELETE /api/v1/sessions/{session}', 'signed-in'),
  line('GET /api/v1/me', 'signed-in'),
  line('POST /api/v1/me/password', 'signed-in'),
  line('POST /api/v1/claims', ['employee', 'representative', 'requesting-physician']),
];

const people: readonly Door[] = [
  line('GET /api/v1/people', administrator),
  line('POST /api/v1/people', administrator),
  line('GET /api/v1/people/{person}', administrator),
  line('POST /api/v1/people/{person}/role', administrator),
  line('POST /api/v1/people/{person}/disable', administrator),
  line('POST /api/v1/people/{person}/end-sessions', administrator),
  line('POST /api/v1/people/{person}/invitations', administrator),
  line('GET /api/v1/organizations', administrator),
  line('POST /api/v1/organizations', administrator),
  line('GET /api/v1/claims-administrators', ['employee', 'representative', 'intake', 'service']),
  line('PUT /api/v1/organizations/{organization}/sign-in', administrator),
  line('GET /api/v1/service-keys', administrator),
  line('POST /api/v1/service-keys', administrator),
  line('POST /api/v1/service-keys/{key}/revoke', administrator),
  line('GET /api/v1/cases/{id}/members', [...office, 'service']),
  line('POST /api/v1/cases/{id}/claim-codes', [...office, 'service']),
  maybe('POST /api/v1/cases/{id}/members/end', [...office, 'service']),
];

const senders: readonly ServerRole[] = [...parties, 'intake', 'coordinator', 'service'];
const indexers: readonly ServerRole[] = ['intake', 'coordinator', 'service'];
const documents: readonly Door[] = [
  line('POST /api/v1/cases/{id}/uploads', senders),
  maybe('GET /api/v1/cases/{id}/uploads/{upload}', senders),
  maybe('PATCH /api/v1/cases/{id}/uploads/{upload}', senders),
  maybe('DELETE /api/v1/cases/{id}/uploads/{upload}', senders),
  line('GET /api/v1/cases/{id}/documents', everyone),
  line('GET /api/v1/cases/{id}/search', everyone),
  line('GET /api/v1/cases/{id}/repeats', everyone),
  maybe('GET /api/v1/documents/{document}', everyone),
  maybe('GET /api/v1/documents/{document}/content', everyone),
  maybe('GET /api/v1/documents/{document}/pages/{page}', everyone),
  maybe('POST /api/v1/documents/{document}/classify', indexers),
  maybe('POST /api/v1/documents/{document}/discard', indexers),
  maybe('POST /api/v1/documents/{document}/restore', indexers),
];

const inQueues: readonly ServerRole[] = [...office, 'publisher', ...state, 'service'];
const work: readonly Door[] = [
  line('GET /api/v1/work/queues', [...inQueues, 'reviewer']),
  maybe('GET /api/v1/work/queues/{queue}', [...inQueues, 'reviewer']),
  line('GET /api/v1/work/mine', [...inQueues, 'reviewer']),
  line('GET /api/v1/work/at-risk', [...inQueues, 'reviewer']),
  maybe('POST /api/v1/cases/{id}/work/claim', inQueues),
  maybe('POST /api/v1/cases/{id}/work/release', inQueues),
  maybe('POST /api/v1/cases/{id}/work/forward', inQueues),
  maybe('POST /api/v1/cases/{id}/work/escalate', inQueues),
  line('GET /api/v1/cases/{id}/work', [...inQueues, 'reviewer']),
  line('GET /api/v1/cases/{id}/clocks', everyone),
  line('GET /api/v1/work/jobs', ['administrator', 'coordinator']),
  maybe('POST /api/v1/work/jobs/{job}/retry', ['administrator', 'coordinator']),
];

const readers: readonly ServerRole[] = ['reviewer', 'medical-director', 'service'];
const determination: readonly Door[] = [
  maybe('GET /api/v1/cases/{id}/determination/draft', readers),
  bodyFirst('POST /api/v1/cases/{id}/determination/draft', ['reviewer']),
  bodyFirst('POST /api/v1/cases/{id}/determination/checks', readers),
  maybe('GET /api/v1/cases/{id}/determination/drafts', readers),
  maybe('POST /api/v1/cases/{id}/determination/submit', ['reviewer']),
  maybe('POST /api/v1/cases/{id}/determination/issue', ['medical-director']),
  maybe('GET /api/v1/cases/{id}/determination', everyone),
  maybe('GET /api/v1/cases/{id}/determination/letter', everyone),
];

const addressees: readonly ServerRole[] = [...parties, ...office, 'state', 'service'];
const notices: readonly Door[] = [
  line('GET /api/v1/notices', addressees),
  line('GET /api/v1/cases/{id}/notices', addressees),
  maybe('GET /api/v1/cases/{id}/notices/{notice}/pdf', addressees),
  line('GET /api/v1/work/print-queue', ['intake', 'coordinator']),
  maybe('POST /api/v1/cases/{id}/notices/{notice}/mailed', ['intake', 'coordinator']),
  maybe('POST /api/v1/cases/{id}/notices/{notice}/returned', ['intake', 'coordinator']),
  line('GET /api/v1/cases/{id}/contacts', indexers),
  bodyFirst('POST /api/v1/cases/{id}/contacts/{party}', indexers),
  line('POST /api/v1/cases/{id}/notices/preview', ['intake', 'coordinator', 'state']),
];

const subscribers: readonly ServerRole[] = [
  'representative',
  'requesting-physician',
  'claims-administrator',
  ...office,
  'publisher',
  ...state,
  'service',
  'administrator',
];
const webhooks: readonly Door[] = [
  line('GET /api/v1/webhooks', subscribers),
  line('POST /api/v1/webhooks', subscribers),
  maybe('GET /api/v1/webhooks/{webhook}', subscribers),
  maybe('DELETE /api/v1/webhooks/{webhook}', subscribers),
  maybe('POST /api/v1/webhooks/{webhook}/pause', subscribers),
  maybe('POST /api/v1/webhooks/{webhook}/resume', subscribers),
  maybe('POST /api/v1/webhooks/{webhook}/rotate-secret', subscribers),
  maybe('POST /api/v1/webhooks/{webhook}/ping', subscribers),
  maybe('GET /api/v1/webhooks/{webhook}/deliveries', subscribers),
  maybe('POST /api/v1/webhooks/{webhook}/deliveries/{delivery}/replay', subscribers),
];

const auditReaders: readonly ServerRole[] = ['state', 'medical-director'];
const fhir: readonly Door[] = [
  line('GET /fhir/R4/metadata', 'anyone'),
  line('GET /fhir/R4/Claim', everyone),
  line('GET /fhir/R4/Claim/{id}', everyone),
  line('GET /fhir/R4/ClaimResponse', everyone),
  line('GET /fhir/R4/ClaimResponse/{id}', everyone),
  line('GET /fhir/R4/Composition', everyone),
  maybe('GET /fhir/R4/Composition/{id}', everyone),
  line('GET /fhir/R4/DocumentReference', everyone),
  maybe('GET /fhir/R4/DocumentReference/{id}', everyone),
  line('GET /fhir/R4/Task', everyone),
  maybe('GET /fhir/R4/Task/{id}', everyone),
  line('GET /fhir/R4/Provenance', everyone),
  maybe('GET /fhir/R4/Provenance/{id}', everyone),
  line('GET /fhir/R4/AuditEvent', auditReaders),
  maybe('GET /fhir/R4/AuditEvent/{id}', auditReaders),
];

const emergencies: readonly Door[] = [
  line('POST /api/v1/emergency-accesses', ['administrator', 'medical-director']),
  line('GET /api/v1/emergency-accesses', ['administrator', 'medical-director']),
  maybe('POST /api/v1/emergency-accesses/{access}/end', ['administrator', 'medical-director']),
  maybe('GET /api/v1/emergency-accesses/{access}/case', ['administrator']),
  maybe('GET /api/v1/emergency-accesses/{access}/reviewer', ['medical-director']),
];

export const roleMatrix: readonly Door[] = [
  ...cases,
  ...commands,
  ...signIn,
  ...people,
  ...documents,
  ...work,
  ...determination,
  ...notices,
  ...oversightDoors,
  ...webhooks,
  ...fhir,
  ...emergencies,
];
