import { fail } from '../problems/index.ts';

/** There is no such case for this person; whether there is one for others is not told. */
export const missingCase = (caseId: string): never =>
  fail('not-found', {
    where: caseId,
    detail: 'There is no such case, or it is not yours to see.',
    remedy: 'Look at the number again. A case of yours that is missing here can be claimed with the code on a letter.',
  });

export const missingDocument = (id: string): never =>
  fail('not-found', {
    where: id,
    detail: 'There is no such document, or it is not yours to see.',
    remedy: 'Look at the list of documents of your case.',
  });

export const missingUpload = (id: string): never =>
  fail('not-found', {
    where: id,
    detail: 'There is no such upload of yours: it was never begun, was refused, or nothing came for an hour.',
    remedy: 'Begin it again, and send the pieces without long pauses.',
  });
