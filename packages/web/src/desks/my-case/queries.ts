import { told } from '@overread/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/api.ts';

const path = (id: string) => ({ params: { path: { id } } });

/** What is asked of the server about one case; all of it begins with `case` and its number. */
export const caseQuery = (id: string) =>
  queryOptions({ queryKey: ['case', id, 'state'], queryFn: () => told(api.GET('/api/v1/cases/{id}', path(id))) });

export const clocksQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'clocks'],
    queryFn: () => told(api.GET('/api/v1/cases/{id}/clocks', path(id))),
  });

export const documentsQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'documents'],
    queryFn: () =>
      everything((cursor) =>
        told(
          api.GET('/api/v1/cases/{id}/documents', {
            params: { path: { id }, query: { limit: 100, ...(cursor === null ? {} : { cursor }) } },
          }),
        ),
      ),
  });

export const receiptsQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'receipts'],
    queryFn: () =>
      everything((cursor) =>
        told(
          api.GET('/api/v1/cases/{id}/receipts', {
            params: { path: { id }, query: { limit: 100, ...(cursor === null ? {} : { cursor }) } },
          }),
        ),
      ),
  });

export const noticesQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'notices'],
    queryFn: () => told(api.GET('/api/v1/cases/{id}/notices', path(id))),
  });

/** Page after page until there is none. */
async function everything<T>(
  of: (cursor: string | null) => Promise<{ readonly entries: readonly T[]; readonly next: string | null }>,
): Promise<T[]> {
  const all: T[] = [];
  let cursor: string | null = null;
  do {
    const page = await of(cursor);
    all.push(...page.entries);
    cursor = page.next;
  } while (cursor !== null);
  return all;
}
