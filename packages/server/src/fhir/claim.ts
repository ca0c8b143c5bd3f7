import { caseIdentifier, concept, present, type Resource, terminology } from './base.ts';
import { insurerOf, patientOf, providerOf } from './parties.ts';
import type { SeenCase } from './seen-case.ts';

/** The application: the disputed items as a request for authorization (`use: preauthorization`). */
export function claimOf(seen: SeenCase): Resource {
  const { caseNumber, application, priority, items, diagnoses } = seen;
  const urgent = priority === 'expedited';
  return {
    resourceType: 'Claim',
    id: caseNumber,
    meta: { lastUpdated: seen.changedAt.toISOString(), versionId: String(seen.version) },
    identifier: [caseIdentifier(caseNumber)],
    status: 'active',
    type: concept(terminology('claim-type'), 'professional'),
    use: 'preauthorization',
    patient: patientOf(seen),
    created: application?.receivedOn ?? seen.changedAt.toISOString(),
    insurer: insurerOf(seen),
    provider: providerOf(seen),
    priority: concept(terminology('processpriority'), urgent ? 'stat' : 'normal', priority),
    ...present({
      diagnosis:
        diagnoses.length === 0
          ? null
          : diagnoses.map((code, index) => ({
              sequence: index + 1,
              diagnosisCodeableConcept: concept('http://hl7.org/fhir/sid/icd-10-cm', code),
            })),
      accident: application?.injuryOn == null ? null : { date: application.injuryOn },
      item: items.length === 0 ? null : items.map(itemOf),
    }),
    insurance: [
      {
        sequence: 1,
        focal: true,
        coverage: { display: "Workers' compensation, California" },
        ...present({ preAuthRef: application?.claimNumber == null ? null : [application.claimNumber] }),
      },
    ],
  };
}

const itemOf = ({ number, text, treatment, bodyParts }: SeenCase['items'][number]) => ({
  sequence: number,
  productOrService: { text, ...present({ coding: treatment === null ? null : [{ code: treatment }] }) },
  ...present({ bodySite: bodyParts.length === 0 ? null : { text: bodyParts.join(', ') } }),
});
