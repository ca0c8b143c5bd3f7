import type { Case } from '../../case/queries.ts';

const always = ['claims-administrator', 'employee', 'requesting-physician'];

/** Roles that the notice of assignment must reach: the attorney where the case has one. */
export const noticeGoesTo = (parties: Case['parties']): string[] =>
  parties.some((party) => party.role === 'attorney') ? [...always, 'attorney'] : always;
