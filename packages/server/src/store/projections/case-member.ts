import { type CaseEvent, type CaseState, presentReview } from '@overread/engine/case';
import type { Tx } from '../transaction.ts';
import type { Appended, Projection } from './projection.ts';

interface Member {
  readonly member: string;
  readonly relation: string;
}

const ofApplication = (event: Extract<CaseEvent, { type: 'application-received' }>): Member[] => {
  const { actor, data } = event;
  const { application, parties } = data;
  const members: Member[] = [
    { member: `person:${application.employee}`, relation: 'employee' },
    { member: `person:${application.physician}`, relation: 'requesting-physician' },
  ];
  if (actor.role === 'employee' || actor.role === 'representative') {
    members.push({ member: `person:${actor.id}`, relation: actor.role });
  }
  for (const { id, role } of parties) {
    if (role === 'claims-administrator') members.push({ member: `organization:${id}`, relation: role });
    if (role === 'attorney') members.push({ member: `person:${id}`, relation: 'representative' });
  }
  return members;
};

/** Whom an event lets into the case. A claims administrator cannot let anyone in by naming him. */
function letIn(event: CaseEvent): Member[] {
  if (event.type === 'application-received') return ofApplication(event);
  if (event.type === 'claims-administrator-changed') {
    return [{ member: `organization:${event.data.party.id}`, relation: 'claims-administrator' }];
  }
  return [];
}

/** Who is the reviewer now, where that changed: the one before has no business with the case any more. */
function reviewerChange({ before, after }: Appended): { left: string | null; came: string | null } {
  const left = presentReview(before)?.reviewer ?? null;
  const came = presentReview(after)?.reviewer ?? null;
  return left === came ? { left: null, came: null } : { left, came };
}

/** Under whose signature the record stands open: the key of the reviewer in hand, once he has signed. */
const signed = (state: CaseState): string | null => {
  const review = presentReview(state);
  return review?.status === 'attested' ? review.reviewer : null;
};

/** `case_member`: who may see a case. Memberships by invitation or claim code have other relations and stay. */
export const caseMember: Projection = {
  name: 'case_member',
  async apply(appended, tx) {
    const since = new Date(appended.after.last?.at ?? 0);
    const { left, came } = reviewerChange(appended);
    const members = appended.events.flatMap(letIn);
    if (came !== null) members.push({ member: `reviewer:${came}`, relation: 'reviewer' });
    const [had, has] = [signed(appended.before), signed(appended.after)];
    if (has !== null && has !== had) members.push({ member: `reviewer:${has}`, relation: 'attested' });
    // A party became known: he signs again before the record opens again.
    if (had !== null && has !== had) await close(tx, appended.caseId, had, since);
    if (left !== null) {
      await tx.db
        .updateTable('case_member')
        .set({ until: since })
        .where('case_id', '=', appended.caseId)
        .where('member', '=', `reviewer:${left}`)
        .execute();
    }
    const unique = [...new Map(members.map((one) => [`${one.member} ${one.relation}`, one])).values()];
    if (unique.length === 0) return;
    await tx.db
      .insertInto('case_member')
      .values(unique.map((one) => ({ case_id: appended.caseId, ...one, since, until: null })))
      .onConflict((conflict) => conflict.columns(['case_id', 'member', 'relation']).doUpdateSet({ until: null }))
      .execute();
  },
  async forget(caseId, tx) {
    await tx.db
      .deleteFrom('case_member')
      .where('case_id', '=', caseId)
      .where('relation', 'in', [
        'employee',
        'representative',
        'requesting-physician',
        'claims-administrator',
        'reviewer',
        'attested',
      ])
      .execute();
  },
};

const close = (tx: Tx, caseId: string, reviewer: string, until: Date): Promise<unknown> =>
  tx.db
    .updateTable('case_member')
    .set({ until })
    .where('case_id', '=', caseId)
    .where('member', '=', `reviewer:${reviewer}`)
    .where('relation', '=', 'attested')
    .execute();
