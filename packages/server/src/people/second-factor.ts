import type { ServerRole } from '../store/index.ts';

/** Parties who follow cases of their own; everyone else sees cases of many people. The database holds the same list. */
const mayDoWithout: ReadonlySet<ServerRole> = new Set(['employee', 'representative', 'requesting-physician']);

/** Roles that cannot sign in with a password alone. */
export const needsSecondFactor = (role: ServerRole): boolean => !mayDoWithout.has(role);
