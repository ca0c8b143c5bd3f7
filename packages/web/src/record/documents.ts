import { type components, told } from '@overread/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/api.ts';

export type RecordDocument = components['schemas']['Document'];
export type RepeatedPages = components['schemas']['RepeatedPages'];
export type SearchHit = components['schemas']['CaseSearch']['hits'][number];
export type CaseSearch = components['schemas']['CaseSearch'];

/** A page of a document. */
export interface Place {
  readonly document: string;
  readonly page: number;
}

/** Words of a page. */
export interface Quote extends Place {
  readonly quote: string | null;
  readonly start: number | null;
}

/** Every document of a case that was not discarded, in the order in which they came. */
export const documentsQuery = (id: string) =>
  queryOptions({
    queryKey: ['documents', id],
    queryFn: async (): Promise<readonly RecordDocument[]> => {
      const all: RecordDocument[] = [];
      let cursor: string | undefined;
      do {
        const query = cursor === undefined ? { limit: 100 } : { limit: 100, cursor };
        const found = await told(api.GET('/api/v1/cases/{id}/documents', { params: { path: { id }, query } }));
        all.push(...found.entries);
        cursor = found.next ?? undefined;
      } while (cursor !== undefined);
      return all.filter((one) => one.discarded === null);
    },
  });

/** What of the record need not be read twice. */
export const repeatsQuery = (id: string) =>
  queryOptions({
    queryKey: ['repeats', id],
    staleTime: 10 * 60_000,
    queryFn: async () => (await told(api.GET('/api/v1/cases/{id}/repeats', { params: { path: { id } } }))).entries,
  });

/** The words of a page, as the server read them. */
export const pageQuery = ({ document, page }: Place) =>
  queryOptions({
    queryKey: ['page', document, page],
    staleTime: 60 * 60_000,
    queryFn: () => told(api.GET('/api/v1/documents/{document}/pages/{page}', { params: { path: { document, page } } })),
  });

export const searchQuery = (id: string, q: string) =>
  queryOptions({
    queryKey: ['search', id, q],
    staleTime: 60_000,
    enabled: q.trim() !== '',
    queryFn: () => told(api.GET('/api/v1/cases/{id}/search', { params: { path: { id }, query: { q, limit: 50 } } })),
  });
