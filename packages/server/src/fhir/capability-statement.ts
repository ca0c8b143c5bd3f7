import type { Resource } from './base.ts';

/** What each type can be searched by. A clock changes with the days and not by an act: no search finds what changed since. */
export const searched = {
  Claim: { byCase: false, lastUpdated: true },
  ClaimResponse: { byCase: false, lastUpdated: true },
  Composition: { byCase: false, lastUpdated: true },
  DocumentReference: { byCase: true, lastUpdated: true },
  Task: { byCase: true, lastUpdated: false },
  Provenance: { byCase: true, lastUpdated: true },
  AuditEvent: { byCase: true, lastUpdated: true },
} as const satisfies Record<string, { byCase: boolean; lastUpdated: boolean }>;

export type FhirType = keyof typeof searched;
export const fhirTypes = Object.keys(searched) as readonly FhirType[];

const lastUpdated = {
  name: '_lastUpdated',
  type: 'date',
  documentation: 'With eq, gt, ge, lt or le; may be given twice. A date without a time is one of UTC.',
};

/** What this façade can do: read and search, JSON. */
export const capabilityStatement = (base: string, software: string): Resource => ({
  resourceType: 'CapabilityStatement',
  status: 'active',
  date: '2026-11-21',
  kind: 'instance',
  software: { name: 'Overread', version: software },
  implementation: { description: 'Independent Medical Review: cases as the caller may see them, read only', url: base },
  fhirVersion: '4.0.1',
  format: ['application/fhir+json'],
  rest: [
    {
      mode: 'server',
      documentation:
        'No resource names the reviewer. A case that is not yours is not found. Errors are OperationOutcomes.',
      security: { cors: false, description: 'A service key as a bearer token, or the session of a browser.' },
      resource: fhirTypes.map((type) => ({
        type,
        interaction: [{ code: 'read' }, { code: 'search-type' }],
        versioning: 'no-version',
        searchParam: [
          {
            name: 'identifier',
            type: 'token',
            documentation: `The case number.${searched[type].byCase ? ' Must be given.' : ''}`,
          },
          ...(searched[type].lastUpdated ? [lastUpdated] : []),
        ],
      })),
    },
  ],
});
