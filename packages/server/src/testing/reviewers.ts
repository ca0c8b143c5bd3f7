import type { ReviewerRecord } from '@overread/engine/law/reviewer';
import type { Store } from '../store/index.ts';
import { contextFor, someone } from './people.ts';

/** An invented physician of physical medicine, licensed and certified, with no tie to anyone. */
export const aReviewer = (id: string): ReviewerRecord => ({
  id,
  names: [`Canary${id} Secretname`],
  npi: '3000000001',
  kind: 'MD',
  licences: [{ state: 'CA', status: 'active', from: '2001-01-01', to: null, verifiedOn: '2026-01-01' }],
  certifications: [
    {
      specialty: 'Physical Medicine & Rehabilitation',
      board: 'ABMS',
      from: '2002-01-01',
      to: null,
      verifiedOn: '2026-01-01',
    },
  ],
  discipline: { entries: [], checkedOn: '2026-01-01' },
  qme: { appointments: [], checkedOn: '2026-01-01' },
  practice: { since: '2002-01-01', hoursPerWeek: 32 },
  ties: { employers: [], groups: [], facilities: [], taxIds: [], addresses: [] },
  affiliations: [],
  declaredOn: '2026-01-01',
});

/** Enters reviewers in the directory. */
export const enterReviewers = (store: Store, ...ids: readonly string[]): Promise<void> =>
  store.transaction(contextFor(someone('service')), async (tx) => {
    await tx.as('overread_directory', async () => {
      for (const id of ids) {
        const record = JSON.stringify(aReviewer(id));
        await tx.db.insertInto('reviewer_identity.reviewer').values({ id, record, capacity: 5 }).execute();
      }
    });
    tx.audit({ action: 'directory.entered', subject: ids.join(' ') });
  });
