import type { Role } from '@overread/engine/case';

/** Roles of people and services: those of a case, and the administrator, who sees none. */
export type ServerRole = Role | 'administrator';

/** Someone who was recognised. */
export interface Person {
  /** Key of the person or service; never a name. */
  readonly id: string;
  readonly role: ServerRole;
  /** Key of the organization for which the person acts; null for oneself. */
  readonly organization: string | null;
  /** Key in the directory of reviewers, for a reviewer. */
  readonly reviewer: string | null;
  /** What a service key may do; `all` for a person who signed in. */
  readonly scopes: readonly string[] | 'all';
}

/** For whom and when a transaction works. */
export interface StoreContext {
  readonly person: Person;
  readonly requestId: string;
  /** The instant of the request. */
  readonly now: Date;
}

/** The role that a transaction takes in the database. */
export type DatabaseRole =
  | 'overread_party'
  | 'overread_reviewer'
  | 'overread_office'
  | 'overread_state'
  | 'overread_service'
  | 'overread_administrator'
  | 'overread_auditor'
  | 'overread_server';

const databaseRoles: Readonly<Record<ServerRole, DatabaseRole>> = {
  employee: 'overread_party',
  representative: 'overread_party',
  'requesting-physician': 'overread_party',
  'claims-administrator': 'overread_party',
  reviewer: 'overread_reviewer',
  intake: 'overread_office',
  coordinator: 'overread_office',
  'medical-director': 'overread_office',
  publisher: 'overread_office',
  state: 'overread_state',
  'appeals-board': 'overread_state',
  service: 'overread_service',
  administrator: 'overread_administrator',
};

export const databaseRole = (role: ServerRole): DatabaseRole => databaseRoles[role];

/** Every role there is. */
export const serverRoles = Object.keys(databaseRoles) as readonly ServerRole[];

/** Roles that stand on one side of the dispute: they must never learn who the reviewer is. */
export const facesAParty = (role: ServerRole): boolean => databaseRole(role) === 'overread_party';

/** Roles that see the cases to which they belong and no others. */
export const byMembership = (role: ServerRole): boolean =>
  databaseRole(role) === 'overread_party' || databaseRole(role) === 'overread_reviewer';

/** The keys under which a person belongs to cases. */
export function membershipsOf(person: Person): string[] {
  const keys = [`person:${person.id}`];
  if (person.organization !== null) keys.push(`organization:${person.organization}`);
  if (person.reviewer !== null) keys.push(`reviewer:${person.reviewer}`);
  return keys;
}

/** The software itself, for what nobody asked for: clocks, jobs, checkpoints. `name` tells which part acts. */
export const serviceContext = (name: string, now: Date, requestId = `service-${name}`): StoreContext => ({
  person: { id: `service:${name}`, role: 'service', organization: null, reviewer: null, scopes: 'all' },
  requestId,
  now,
});
