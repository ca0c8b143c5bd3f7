import { fail } from '../../problems/index.ts';

/** There is no such case for this person; whether there is one for others is not told. */
export const missing = (caseId: string): never =>
  fail('not-found', {
    where: caseId,
    detail: 'There is no such case, or it is not yours to see.',
    remedy: 'Look at the number again. A case of yours that is missing here can be claimed with the code on a letter.',
  });
