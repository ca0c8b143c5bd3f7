import { type components, told } from '@overread/client';
import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { api, rememberToken } from './api.ts';

export type Me = components['schemas']['Me'];
export type Role = Me['role'];

/** Who is signed in; null where nobody is. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  staleTime: 5 * 60_000,
  queryFn: async (): Promise<Me | null> => {
    const { me } = await told(api.GET('/api/v1/session'));
    rememberToken(me?.csrfToken ?? null);
    return me;
  },
});

/** `undefined` until the server has said it, or where it could not be asked. */
export const useMe = (): Me | null | undefined => useQuery(meQuery).data;

/** Ends the session on the server; what was read in it is forgotten here. */
export async function signOut(queries: QueryClient): Promise<void> {
  await api.DELETE('/api/v1/session');
  forget(queries);
}

/** Forgets everything of the person who was signed in. */
export function forget(queries: QueryClient): void {
  rememberToken(null);
  forgetAnswers(queries);
  queries.setQueryData(meQuery.queryKey, null);
}

/** Nothing that one person read in this browser is left for the next. */
export function forgetAnswers(queries: QueryClient): void {
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== meQuery.queryKey[0] });
}
