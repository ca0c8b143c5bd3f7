import { caseIdentifier, concept, present, type Resource, systems, terminology } from './base.ts';
import { insurerOf, patientOf, providerOf } from './parties.ts';
import type { SeenCase } from './seen-case.ts';

/** What became of the application: `queued` until the determination may be seen, then each item upheld or overturned. */
export function claimResponseOf(seen: SeenCase): Resource {
  const { caseNumber, determination, end, items } = seen;
  return {
    resourceType: 'ClaimResponse',
    id: caseNumber,
    meta: { lastUpdated: seen.changedAt.toISOString(), versionId: String(seen.version) },
    identifier: [caseIdentifier(caseNumber)],
    status: 'active',
    type: concept(terminology('claim-type'), 'professional'),
    use: 'preauthorization',
    patient: patientOf(seen),
    created: determination?.issuedOn ?? end?.on ?? seen.application?.receivedOn ?? seen.changedAt.toISOString(),
    insurer: insurerOf(seen),
    requestor: providerOf(seen),
    request: { reference: `Claim/${caseNumber}` },
    outcome: determination !== null || end !== null ? 'complete' : 'queued',
    ...present({
      disposition: determination?.outcome ?? end?.kind ?? null,
      item: items.length === 0 ? null : items.map(itemOf),
    }),
  };
}

function itemOf({ number, standing, ground, decision }: SeenCase['items'][number]) {
  const reason =
    decision === null
      ? concept(systems.standing, standing, ground ?? standing)
      : concept(systems.decision, decision.decision, decision.decision);
  return {
    itemSequence: number,
    adjudication: [{ category: concept(terminology('adjudication'), 'benefit', 'medical necessity'), reason }],
  };
}
