import type { ReviewerRecord } from '../reviewer.ts';
import { type AddressKey, addressKey, numberKey, organisationKey, personKey } from './names.ts';

/** Everything of a reviewer that can be met in a case, in the form it is compared in. Places equal those of the record. */
export interface Keys {
  readonly npi: string | null;
  readonly names: readonly (string | null)[];
  readonly employers: readonly TieKey[];
  readonly groups: readonly TieKey[];
  readonly facilities: readonly TieKey[];
  readonly taxIds: readonly (string | null)[];
  readonly addresses: readonly (AddressKey | null)[];
}

export interface TieKey {
  readonly name: string | null;
  /** The same name read as a person's: a practice may bear its owner's name. */
  readonly person: string | null;
  readonly taxId: string | null;
}

const known = new WeakMap<ReviewerRecord, Keys>();

/** Made once for each record, as the same pool is asked about case after case; a record is never changed in place. */
export function keysOf(reviewer: ReviewerRecord): Keys {
  const before = known.get(reviewer);
  if (before !== undefined) return before;
  const { ties } = reviewer;
  const tie = (one: { readonly name: string; readonly taxId?: string | null }): TieKey => ({
    name: organisationKey(one.name),
    person: personKey(one.name),
    taxId: numberKey(one.taxId),
  });
  const keys: Keys = {
    npi: numberKey(reviewer.npi),
    names: reviewer.names.map(personKey),
    employers: ties.employers.map(tie),
    groups: ties.groups.map(tie),
    facilities: ties.facilities.map(tie),
    taxIds: ties.taxIds.map(numberKey),
    addresses: ties.addresses.map(addressKey),
  };
  known.set(reviewer, keys);
  return keys;
}
