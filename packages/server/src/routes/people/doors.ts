import type { Access } from '../../http/index.ts';
import { fail } from '../../problems/index.ts';

/** Reads and writes of the administrator: accounts, organizations, keys. */
export const reads = { scope: 'people:read', roles: ['administrator'] } as const satisfies Access;
export const writes = { scope: 'people:write', roles: ['administrator'] } as const satisfies Access;

export const nobody = (id: string, what = 'account'): never =>
  fail('not-found', {
    where: id,
    detail: `There is no such ${what}.`,
    remedy: 'Look at the id again.',
  });

/** The database refuses what a column points to or holds; told as what does not fit in the request. */
export async function fitting<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string };
    if (code === '23505') {
      return fail('already-there', {
        where: constraint ?? 'body',
        detail: 'There is one with this id or key already.',
        remedy: 'Read the list; change the one that is there.',
      });
    }
    if (code !== '23503' && code !== '23514') throw error;
    return fail('request-invalid', {
      where: constraint ?? 'body',
      detail:
        code === '23503'
          ? 'The organization or the reviewer that the account belongs to is not known here.'
          : 'Role, organization and reviewer do not go together.',
      remedy:
        'A claims administrator needs an organization, a reviewer a key of the directory; nobody else has such a key.',
    });
  }
}
