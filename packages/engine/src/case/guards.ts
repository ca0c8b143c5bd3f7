import { mayReview } from '../law/reviewer/index.ts';
import type { Context } from './define.ts';
import { caseForReview, presentReview } from './for-review.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { LetterRef } from './review.ts';
import type { CaseState } from './state.ts';

/** A condition of a command: null where it holds, else the refusal. Chained with `??`, the first that fails speaks. */
type Guard = Refusal | null;

export const notIssued = (state: CaseState): Guard =>
  state.determination === null
    ? null
    : refuse('determination-stands', `The determination was issued on ${state.determination.issuedOn}.`);

export const issued = (state: CaseState): Guard =>
  state.determination === null ? refuse('determination-first', 'No determination has been issued in this case.') : null;

export const served = (state: CaseState): Guard =>
  issued(state) ??
  (state.determination?.mailedOn == null
    ? refuse('service-first', 'The determination has been issued but not served on the parties.')
    : null);

export const eligible = (state: CaseState): Guard =>
  state.eligibleOn === null ? refuse('eligibility-first', 'The State has not found the application eligible.') : null;

export const assigned = (state: CaseState): Guard =>
  eligible(state) ??
  (state.assigned === null
    ? refuse('assignment-first', 'The case has not been assigned and the parties have no notice of it.')
    : null);

export const notDeferred = (state: CaseState): Guard =>
  state.deferral === null ? null : refuse('deferred', `Deferred on ${state.deferral.on}: ${state.deferral.why}.`);

/** A set-aside determination waits until someone is told to review anew. */
export function notWaiting(state: CaseState): Guard {
  const last = state.setAside.at(-1);
  return last !== undefined && last.sentOn === null
    ? refuse('new-review-first', `The decision was set aside on ${last.on} and no new review has been ordered yet.`)
    : null;
}

export const written = (what: string, text: string): Guard =>
  text.trim() === '' ? refuse('reason-needed', `${what} is empty.`) : null;

const isoDate = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** A date that exists as text and is not after the day of the act. */
export function happenedBy(what: string, date: string, on: string): Guard {
  if (!isoDate.test(date)) return refuse('date-known', `${what} is "${date}", which is no date like 2017-02-28.`);
  return date > on ? refuse('date-known', `${what} is ${date}, after the day of the act, ${on}.`) : null;
}

export const letterNamed = (letter: LetterRef): Guard =>
  letter.id.trim() !== '' && /^[0-9a-f]{64}$/.test(letter.sha256)
    ? null
    : refuse('letter-named', `Letter "${letter.id}" with hash "${letter.sha256}".`);

/** Whether an item with that number is in the case. */
export function itemsExist(state: CaseState, numbers: readonly number[]): Guard {
  const unknown = numbers.find((number) => !state.items.some((item) => item.number === number));
  const known = state.items.map((item) => item.number).join(', ');
  return unknown === undefined ? null : refuse('named-exists', `There is no item ${unknown}; the items are ${known}.`);
}

/** The actor is the reviewer in hand, and has attested. */
export function isReviewer(state: CaseState, context: Context): Guard {
  const review = presentReview(state);
  if (review === null) return refuse('reviewer-first', 'No reviewer has been proposed for this case.');
  if (review.reviewer !== context.actor.id) {
    return refuse('own-review', 'The case is with another reviewer.');
  }
  return review.status === 'attested'
    ? null
    : refuse('attestation-first', 'The reviewer has not signed the attestation.');
}

/** The reviewer is qualified and free of conflict on the day of the act, by the directory as it stands. */
export function mayReviewToday(state: CaseState, reviewer: string, context: Context): Guard {
  if (state.setAside.some((one) => one.reviewer === reviewer)) {
    return refuse('other-reviewer', 'This reviewer decided the determination that was set aside.');
  }
  const record = context.reviewer(reviewer);
  if (record === undefined) return refuse('reviewer-may-review', 'The directory holds no such reviewer.');
  const result = mayReview(record, caseForReview(state), context.on);
  if (result.may) return null;
  const why = result.reasons.map((reason) => `${reason.text} (${reason.rule}, ${reason.section})`).join(' ');
  return refuse('reviewer-may-review', `On ${context.on} the reviewer may not review this case. ${why}`);
}

/** At least one medical record beside the utilization review decision. */
export const beyondUrDecision = (state: CaseState): Guard =>
  state.records.documents.some(({ kind, discarded }) => kind === 'medical-record' && discarded === undefined)
    ? null
    : refuse('beyond-ur-decision', 'The file holds no medical record outside the utilization review decision.');

/** The records are complete, or were asked for and are overdue. */
export const recordsDone = (state: CaseState): Guard =>
  state.records.completeOn !== null || state.records.overdueOn !== null
    ? null
    : refuse('records-first', 'The records are neither complete nor overdue.');
