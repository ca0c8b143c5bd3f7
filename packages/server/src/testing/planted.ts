import type { ReviewerRecord } from '@overread/engine/law/reviewer';
import type { Store } from '../store/index.ts';
import { contextFor, someone } from './people.ts';
import { aReviewer } from './reviewers.ts';

/**
 * A reviewer of whom everything that could name him is a planted word: names, number, employer, address, tax id. His
 * qualifications are those of any other: a determination says them.
 */
export const plantedReviewer = (key: string): ReviewerRecord => ({
  ...aReviewer(key),
  names: ['Zebulon Canaryname', 'Z. Canaryname-Formerly'],
  npi: '3999999991',
  ties: {
    employers: [{ name: 'Canary Employer Hospital', taxId: '99-7654321' }],
    groups: [{ name: 'Canary Medical Group' }],
    facilities: [{ name: 'Canary Surgery Center', privilegesOnly: true }],
    taxIds: ['99-7654321'],
    addresses: ['1 Canary Way, Sacramento, CA 95800'],
  },
  affiliations: [
    {
      nature: 'familial',
      kind: 'spouse',
      with: { name: 'Yolanda Canaryspouse', position: 'employee', of: 'Canary Insurer' },
    },
  ],
});

/** What names him, and no party nor anyone outside the review organization may ever be told. */
export const planted = /canary|zebulon|3999999991|99-?7654321/i;

export const plant = (store: Store, keys: readonly string[]): Promise<void> =>
  store.transaction(contextFor(someone('service')), async (tx) => {
    await tx.as('overread_directory', async () => {
      for (const id of keys) {
        const record = JSON.stringify(plantedReviewer(id));
        await tx.db.insertInto('reviewer_identity.reviewer').values({ id, record, capacity: 5 }).execute();
      }
    });
    tx.audit({ action: 'directory.entered' });
  });
