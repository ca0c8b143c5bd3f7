import { type components, told } from '@overread/client';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { api } from '../../api/api.ts';

export type Paper = components['schemas']['PrintLine'];

/** What is to be printed and mailed, was mailed, or came back. */
export const papersQuery = (status: Paper['status']) =>
  infiniteQueryOptions({
    queryKey: ['papers', status],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) =>
      told(
        api.GET('/api/v1/work/print-queue', {
          params: { query: { status, limit: 50, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        }),
      ),
    getNextPageParam: (last) => last.next,
  });
