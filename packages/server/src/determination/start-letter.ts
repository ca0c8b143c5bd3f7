import { type CaseState, presentReview, underReview } from '@overread/engine/case';
import type { Item, Letter } from '@overread/engine/letter';
import { readRequest } from '@overread/engine/requests';

const priorities = { standard: 'Standard', expedited: 'Expedited', formulary: 'Formulary' } as const;

/**
 * The letter a reviewer begins with: everything that the case knows already, and nothing else. What he must say himself
 * is empty or null.
 */
export function startLetter(state: CaseState): Letter {
  const { application, caseNumber, assigned, records, priority } = state;
  const credentials = presentReview(state)?.credentials ?? null;
  return {
    format: 'overread',
    caseNumber,
    priority: priorities[priority],
    dates: {
      assigned: assigned?.on ?? null,
      injury: application?.injuryOn ?? null,
      decision: null,
      urDenial: application?.urDecisionOn ?? null,
      applicationReceived: application?.receivedOn ?? null,
    },
    statement: null,
    reviewer: {
      licensedIn: credentials?.licensedIn ?? [],
      certifications: credentials?.specialties ?? [],
      subspecialty: null,
      independenceStated: credentials !== null,
      fiveYearsStated: credentials?.moreThanFiveYears ?? false,
      hours24Stated: credentials?.atLeast24Hours ?? false,
    },
    patient: { age: null, sex: null, dateOfInjury: application?.injuryOn ?? null },
    documents: records.documents.map(({ title, receivedOn }) => `${title}, received ${receivedOn}`),
    summary: null,
    items: underReview(state.items).map(({ number, text, decision }) => itemOf(number, text, decision)),
    outcome: null,
    unread: [],
  };
}

function itemOf(number: number, heading: string, decided: CaseState['items'][number]['decision']): Item {
  return {
    number,
    heading,
    decision: decided?.decision ?? null,
    request: readRequest(heading),
    claimsAdministrator: null,
    reviewer: null,
    rationale: decided === null ? null : { text: decided.rationale },
    conclusion:
      decided === null
        ? 'unstated'
        : decided.decision === 'overturned'
          ? 'medically-necessary'
          : 'not-medically-necessary',
    conclusionText: null,
  };
}
