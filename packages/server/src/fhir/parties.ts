import { named, systems } from './base.ts';
import { nameOf, type SeenCase } from './seen-case.ts';

const unknown = 'not known yet';

/** The injured worker. */
export const patientOf = (seen: SeenCase) => {
  const { application } = seen;
  const worker = seen.parties.find((party) => party.id === application?.employee);
  return named(systems.person, application?.employee ?? unknown, worker?.name ?? '');
};

/** The requesting physician. */
export const providerOf = (seen: SeenCase) =>
  named(systems.person, seen.application?.physician ?? unknown, nameOf(seen, 'requesting-physician'));

/** The claims administrator. */
export const insurerOf = (seen: SeenCase) => {
  const party = seen.parties.find(({ role }) => role === 'claims-administrator');
  return named(systems.person, party?.id ?? unknown, party?.name ?? '');
};

/** Who acts, by role alone: a key that lasts would be a name. */
export const byRole = (role: string) => named(systems.role, role, role);
