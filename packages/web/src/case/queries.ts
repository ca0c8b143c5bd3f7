import { type components, told } from '@overread/client';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { api } from '../api/api.ts';

export type Schemas = components['schemas'];
export type Case = Schemas['Case'];
export type Clock = Schemas['Clock'];
export type Document = Schemas['Document'];
export type WorkLine = Schemas['WorkLine'];
export type Queue = Schemas['Queue'];

const of = (id: string) => ({ params: { path: { id } } });

export const caseQuery = (id: string) =>
  queryOptions({ queryKey: ['case', id, 'state'], queryFn: () => told(api.GET('/api/v1/cases/{id}', of(id))) });

export const clocksQuery = (id: string) =>
  queryOptions({ queryKey: ['case', id, 'clocks'], queryFn: () => told(api.GET('/api/v1/cases/{id}/clocks', of(id))) });

/** The documents of a case, all of them, discarded ones among them. */
export const documentsQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'documents'],
    queryFn: () =>
      all((cursor) =>
        told(api.GET('/api/v1/cases/{id}/documents', { params: { path: { id }, query: { ...cursor, limit: 100 } } })),
      ),
  });

export const noticesQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'notices'],
    queryFn: async () => (await told(api.GET('/api/v1/cases/{id}/notices', of(id)))).entries,
  });

/** The way of the case through the queues; the last stay is open where it has no end. */
export const staysQuery = (id: string) =>
  queryOptions({ queryKey: ['case', id, 'work'], queryFn: () => told(api.GET('/api/v1/cases/{id}/work', of(id))) });

/** The queues that the role sees, with counts. */
export const queuesQuery = queryOptions({
  queryKey: ['work', 'queues'],
  queryFn: async () => (await told(api.GET('/api/v1/work/queues'))).entries,
});

interface Page<T> {
  readonly entries: readonly T[];
  readonly next: string | null;
}

/** Every entry of a list that comes in pages. */
export async function all<T>(page: (cursor: { cursor?: string }) => Promise<Page<T>>): Promise<T[]> {
  const entries: T[] = [];
  let cursor: string | null = null;
  do {
    const found: Page<T> = await page(cursor === null ? {} : { cursor });
    entries.push(...found.entries);
    cursor = found.next;
  } while (cursor !== null);
  return entries;
}

/** After an act: what was read of the case, and of the queues, is read again. */
export async function readAgain(queries: QueryClient, id: string): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey: ['case', id] }),
    queries.invalidateQueries({ queryKey: ['work'] }),
  ]);
}
