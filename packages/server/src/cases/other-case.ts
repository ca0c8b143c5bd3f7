import { fail } from '../problems/index.ts';
import { caseState, type Tx } from '../store/index.ts';
import type { BodyOf } from './command-type.ts';

/** Another case as consolidation asks for it: read from its events, never told by the caller. */
export async function otherCase(tx: Tx, caseNumber: string): Promise<BodyOf<'consolidate'>['other']> {
  const { state } = await caseState(tx, caseNumber);
  const { application } = state;
  if (application === null) {
    return fail('not-found', {
      where: caseNumber,
      detail: 'There is no such case, or it is not yours to see.',
      remedy: 'Look at the number again.',
    });
  }
  tx.audit({ action: 'case.read', caseId: caseNumber });
  const { employee, physician, injuryOn } = application;
  return { caseNumber, employee, physician, injuryOn, eligible: state.eligibleOn !== null, items: state.items };
}
