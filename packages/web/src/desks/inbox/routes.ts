import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../app/root.tsx';
import { oneOf, text } from '../../app/search.ts';

const all = createRoute({
  getParentRoute: () => root,
  path: '/inbox',
  validateSearch: (search: Record<string, unknown>): { q?: string | undefined; late?: 'yes' | undefined } => ({
    q: text(search['q']),
    late: oneOf(search['late'], 'yes'),
  }),
  component: lazyRouteComponent(() => import('./page.tsx'), 'InboxPage'),
});

const one = createRoute({
  getParentRoute: () => root,
  path: '/inbox/$id',
  component: lazyRouteComponent(() => import('./request-page.tsx'), 'RequestPage'),
});

export const inboxRoutes = [all, one] as const;
