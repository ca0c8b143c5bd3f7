/** A FHIR resource as JSON. What fits R4 is held by tests against the published definitions. */
export interface Resource {
  readonly resourceType: string;
  readonly id?: string;
  readonly meta?: { readonly lastUpdated: string; readonly versionId?: string };
  readonly [element: string]: unknown;
}

/** Names of ours; each is a URN and stable. */
export const systems = {
  caseNumber: 'urn:overread:case-number',
  person: 'urn:overread:person',
  role: 'urn:overread:role',
  clock: 'urn:overread:clock',
  clockStatus: 'urn:overread:clock-status',
  decision: 'urn:overread:item-decision',
  standing: 'urn:overread:item-standing',
  event: 'urn:overread:case-event',
  eventHash: 'urn:overread:event-hash',
  document: 'urn:overread:document',
  documentKind: 'urn:overread:document-kind',
  sha256: 'urn:overread:sha-256',
  problem: 'urn:overread:problem',
  action: 'urn:overread:audit-action',
} as const;

export const terminology = (name: string): string => `http://terminology.hl7.org/CodeSystem/${name}`;

/** A CodeableConcept with one code. */
export const concept = (system: string, code: string, text?: string) => ({
  coding: [{ system, code }],
  ...(text === undefined ? {} : { text }),
});

/** A reference to someone or something that has no resource here. */
export const named = (system: string, value: string, display?: string) => ({
  identifier: { system, value },
  ...(display === undefined || display === '' ? {} : { display }),
});

export const caseIdentifier = (caseNumber: string) => ({ system: systems.caseNumber, value: caseNumber });

/** Leaves out what is null, so that an element is there or not. */
export function present<T extends Readonly<Record<string, unknown>>>(
  elements: T,
): { [K in keyof T]?: NonNullable<T[K]> } {
  const kept = Object.entries(elements).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(kept) as { [K in keyof T]?: NonNullable<T[K]> };
}
