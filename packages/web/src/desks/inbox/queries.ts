import { type components, told } from '@overread/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/api.ts';

export type RequestLine = components['schemas']['RecordRequestLine'];
export type Ledger = components['schemas']['RecordsLedger'];

/** Every request that is open, over all cases. */
export const requestsQuery = queryOptions({
  queryKey: ['records', 'requests'],
  queryFn: async (): Promise<RequestLine[]> => {
    const all: RequestLine[] = [];
    let cursor: string | null = null;
    do {
      const query: { limit: number; cursor?: string } = { limit: 100, ...(cursor === null ? {} : { cursor }) };
      const page: { entries: RequestLine[]; next: string | null } = await told(
        api.GET('/api/v1/records/requests', { params: { query } }),
      );
      all.push(...page.entries);
      cursor = page.next;
    } while (cursor !== null);
    return all;
  },
});

export const ledgerQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'records'],
    queryFn: () => told(api.GET('/api/v1/cases/{id}/records', { params: { path: { id } } })),
  });
