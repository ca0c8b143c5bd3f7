import { caseIdentifier, concept, present, type Resource, systems } from './base.ts';
import { byRole, patientOf } from './parties.ts';
import type { SeenCase } from './seen-case.ts';

/** A document of a case as its table tells it. */
export interface DocumentRow {
  readonly id: string;
  readonly version: number;
  readonly sha256: string;
  readonly bytes: number;
  readonly media_type: string;
  readonly title: string;
  readonly types: readonly string[];
  readonly received_on: string;
  readonly sent_by_role: string;
  readonly stored_at: Date;
  readonly discarded: unknown;
}

/** A record that came in. The bytes are at the address of its attachment, for whoever may read documents. */
export const documentReferenceOf = (seen: SeenCase, row: DocumentRow, portal: string): Resource => ({
  resourceType: 'DocumentReference',
  id: row.id,
  meta: { lastUpdated: row.stored_at.toISOString(), versionId: String(row.version) },
  identifier: [
    { system: systems.document, value: row.id },
    { system: systems.sha256, value: row.sha256 },
  ],
  status: row.discarded === null ? 'current' : 'entered-in-error',
  type: { coding: row.types.map((code) => ({ system: systems.documentKind, code })), text: row.types.join(', ') },
  subject: patientOf(seen),
  date: row.stored_at.toISOString(),
  author: [byRole(row.sent_by_role)],
  description: row.title,
  content: [
    {
      attachment: {
        contentType: row.media_type,
        url: new URL(`/api/v1/documents/${row.id}/content`, portal).href,
        title: row.title,
        creation: row.received_on,
        // An unsignedInt of FHIR holds no more.
        ...present({ size: row.bytes <= 2_147_483_647 ? row.bytes : null }),
      },
    },
  ],
  context: { related: [{ identifier: caseIdentifier(seen.caseNumber) }] },
});

export const letterId = (caseNumber: string): string => `${caseNumber}-determination`;

/** The letter, where the determination may be seen; null otherwise. */
export function letterReferenceOf(seen: SeenCase, organization: string, portal: string): Resource | null {
  const { caseNumber, determination } = seen;
  if (determination === null) return null;
  const title = 'Final Determination Letter';
  return {
    resourceType: 'DocumentReference',
    id: letterId(caseNumber),
    meta: { lastUpdated: seen.changedAt.toISOString() },
    identifier: [
      { system: systems.document, value: letterId(caseNumber) },
      { system: systems.sha256, value: determination.letter.sha256 },
    ],
    status: 'current',
    docStatus: determination.amendments.length > 0 ? 'amended' : 'final',
    type: concept(systems.documentKind, 'determination', title),
    subject: patientOf(seen),
    author: [{ display: organization }],
    description: title,
    content: [
      {
        attachment: {
          contentType: 'application/pdf',
          url: new URL(`/api/v1/cases/${caseNumber}/determination/letter`, portal).href,
          title,
          creation: determination.issuedOn,
        },
      },
    ],
    context: { related: [{ identifier: caseIdentifier(caseNumber) }] },
  };
}
