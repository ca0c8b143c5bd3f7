import type { components } from '@overread/client';

export type Case = components['schemas']['Case'];
type Item = components['schemas']['DisputedItem'];

export type Stage =
  | 'received'
  | 'information'
  | 'screening'
  | 'eligible'
  | 'deferred'
  | 'records'
  | 'records-overdue'
  | 'review'
  | 'issued'
  | 'served'
  | 'implemented'
  | 'appealed'
  | 'new-review'
  | NonNullable<Case['end']>['kind'];

/** Where a case stands, as a party is told. */
export function stageOf(one: Case): Stage {
  if (one.end !== null) return one.end.kind;
  if (one.determination !== null) {
    if (one.determination.mailedOn === null) return 'issued';
    if (one.appeal !== null) return 'appealed';
    return one.implemented.length > 0 ? 'implemented' : 'served';
  }
  if (one.setAside.length > 0) return 'new-review';
  if (one.deferral !== null) return 'deferred';
  if (one.records.completeOn !== null) return 'review';
  if (one.assigned !== null) return one.records.overdueOn === null ? 'records' : 'records-overdue';
  if (one.eligibleOn !== null) return 'eligible';
  if (one.information.some(({ answeredOn }) => answeredOn === null)) return 'information';
  return one.completedOn === null ? 'received' : 'screening';
}

export type Answer =
  | 'approved'
  | 'refused'
  | 'waiting'
  | 'ineligible'
  | 'deferred'
  | 'authorized'
  | 'settled'
  | 'request-withdrawn'
  | 'terminated'
  | 'withdrawn';

/** What became of one treatment. */
export function answerOf({ decision, standing, ground }: Item): Answer {
  if (decision !== null) return decision.decision === 'overturned' ? 'approved' : 'refused';
  switch (standing) {
    case 'terminated':
      if (ground === 'authorized' || ground === 'request-withdrawn') return ground;
      return ground === 'settled' || ground === 'awarded' ? 'settled' : 'terminated';
    case 'ineligible':
    case 'deferred':
    case 'withdrawn':
      return standing;
    default:
      return 'waiting';
  }
}

/** The way of a case, each step with its day; null while it is still to come. */
export function wayOf(one: Case) {
  return [
    ['filed', one.application?.receivedOn ?? null],
    ['complete', one.completedOn],
    ['eligible', one.eligibleOn],
    ['assigned', one.assigned?.on ?? null],
    ['records', one.records.completeOn],
    ['decided', one.determination?.mailedOn ?? null],
  ] as const;
}

/** Whether the application can still be taken back: until it is decided or has ended. */
export const canWithdraw = (one: Case): boolean =>
  one.end === null && one.determination === null && one.setAside.every(({ sentOn }) => sentOn !== null);

export const nameOf = (one: Case, role: components['schemas']['Party']['role']): string | null =>
  one.parties.find((party) => party.role === role)?.name ?? null;
