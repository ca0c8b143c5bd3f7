import type { Actor, Role } from '@overread/engine/case';
import { fail } from '../problems/index.ts';
import type { Person } from '../store/index.ts';

/** The person as a case knows him: a reviewer by his key in the directory. */
export function actorOf(person: Person): Actor {
  if (person.role === 'administrator') {
    return fail('not-allowed', {
      where: 'role administrator',
      detail: 'An administrator looks after accounts and takes no part in a case.',
      remedy: 'Sign in with an account of the office.',
    });
  }
  const role: Role = person.role;
  return { id: role === 'reviewer' ? (person.reviewer ?? person.id) : person.id, role };
}
