import { isProblem } from '@overread/engine/problems';
import { QueryClient } from '@tanstack/react-query';

/** Asks again after a lost connection, never after an answer: a problem that was told stays the same problem. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 30_000, retry: (count, error) => count < 2 && !isProblem(error) },
    mutations: { retry: false },
  },
});
