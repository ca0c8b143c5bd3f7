import type { CaseEvent } from '@overread/engine/case';
import { concept, type Resource, systems, terminology } from './base.ts';
import { byRole } from './parties.ts';

/** An event of the history, as far as the role may see it: what, when, by whom (a role), on what ground, with its link. */
export const provenanceOf = (
  event: Pick<CaseEvent, 'caseNumber' | 'sequence' | 'type' | 'at' | 'ground' | 'actor'>,
  hash: string,
): Resource => ({
  resourceType: 'Provenance',
  id: `${event.caseNumber}-${event.sequence}`,
  meta: { lastUpdated: event.at },
  extension: [{ url: systems.eventHash, valueString: hash }],
  target: [{ reference: `Claim/${event.caseNumber}` }],
  occurredDateTime: event.at,
  recorded: event.at,
  reason: [{ text: event.ground }],
  activity: concept(systems.event, event.type),
  agent: [{ type: concept(terminology('provenance-participant-type'), 'performer'), who: byRole(event.actor.role) }],
});
