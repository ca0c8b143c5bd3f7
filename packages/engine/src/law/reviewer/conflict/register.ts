import type { CaseForReview, Party } from '../case-for-review.ts';
import { addressKey, numberKey, organisationKey, personKey } from './names.ts';

/** The parties of a case by every key they can be met under. Values are places in `case.parties`. */
export interface Register {
  readonly parties: readonly Party[];
  readonly byId: ReadonlyMap<string, readonly number[]>;
  readonly byNpi: ReadonlyMap<string, readonly number[]>;
  readonly byTaxId: ReadonlyMap<string, readonly number[]>;
  readonly byPerson: ReadonlyMap<string, readonly number[]>;
  readonly byOrganisation: ReadonlyMap<string, readonly number[]>;
  readonly byAddress: ReadonlyMap<string, readonly number[]>;
  readonly byBuilding: ReadonlyMap<string, readonly number[]>;
}

function add(map: Map<string, number[]>, key: string | null, at: number): void {
  if (key === null) return;
  const list = map.get(key);
  if (list === undefined) map.set(key, [at]);
  else if (!list.includes(at)) list.push(at);
}

export function registerOf(given: CaseForReview): Register {
  const byId = new Map<string, number[]>();
  const byNpi = new Map<string, number[]>();
  const byTaxId = new Map<string, number[]>();
  const byPerson = new Map<string, number[]>();
  const byOrganisation = new Map<string, number[]>();
  const byAddress = new Map<string, number[]>();
  const byBuilding = new Map<string, number[]>();
  given.parties.forEach((party, at) => {
    add(byId, party.id, at);
    add(byNpi, numberKey(party.npi), at);
    add(byTaxId, numberKey(party.taxId), at);
    for (const name of [party.name, ...(party.also ?? [])]) {
      if (party.person) add(byPerson, personKey(name), at);
      else add(byOrganisation, organisationKey(name), at);
    }
    for (const address of party.addresses ?? []) {
      const key = addressKey(address);
      add(byAddress, key?.full ?? null, at);
      add(byBuilding, key?.building ?? null, at);
    }
  });
  return { parties: given.parties, byId, byNpi, byTaxId, byPerson, byOrganisation, byAddress, byBuilding };
}

/** Parties that a name or number means, as a person or as an organisation. */
export function partiesOf(
  register: Register,
  who: { readonly name: string | null; readonly npi?: string | null; readonly taxId?: string | null },
): readonly number[] {
  const found = new Set<number>();
  const take = (map: ReadonlyMap<string, readonly number[]>, key: string | null): void => {
    if (key !== null) for (const at of map.get(key) ?? []) found.add(at);
  };
  take(register.byNpi, numberKey(who.npi));
  take(register.byTaxId, numberKey(who.taxId));
  if (who.name !== null) {
    take(register.byPerson, personKey(who.name));
    take(register.byOrganisation, organisationKey(who.name));
  }
  return [...found].sort((a, b) => a - b);
}
