import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../app/root.tsx';
import { text } from '../../app/search.ts';

/** Where a reader is in the record. */
export interface RecordSearch {
  readonly document?: string | undefined;
  readonly page?: number | undefined;
}

export const recordSearch = (search: Record<string, unknown>): RecordSearch => {
  const page = Number(search['page']);
  return {
    document: text(search['document']),
    page: Number.isInteger(page) && page > 0 ? page : undefined,
  };
};

const list = createRoute({
  getParentRoute: () => root,
  path: '/review',
  component: lazyRouteComponent(() => import('./page.tsx'), 'ReviewPage'),
});

const one = createRoute({
  getParentRoute: () => root,
  path: '/review/$caseNumber',
  validateSearch: recordSearch,
  component: lazyRouteComponent(() => import('./case-page.tsx'), 'ReviewCasePage'),
});

export const reviewRoutes = [list, one] as const;
