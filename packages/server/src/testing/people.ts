import type { Person, ServerRole, StoreContext } from '../store/index.ts';

/** A person of a role; `id` tells two of one role apart. */
export function someone(role: ServerRole, id = `${role}-1`, more: Partial<Person> = {}): Person {
  return {
    id,
    role,
    organization: null,
    reviewer: role === 'reviewer' ? id : null,
    scopes: 'all',
    ...more,
  };
}

export const contextFor = (person: Person, now = new Date()): StoreContext => ({ person, requestId: 'test', now });
