import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../app/root.tsx';
import { text } from '../../app/search.ts';

const first = createRoute({
  getParentRoute: () => root,
  path: '/intake',
  validateSearch: (search: Record<string, unknown>): { queue?: string | undefined } => ({
    queue: text(search['queue']),
  }),
  component: lazyRouteComponent(() => import('./page.tsx'), 'IntakePage'),
});

const one = createRoute({
  getParentRoute: () => root,
  path: '/intake/$id',
  component: lazyRouteComponent(() => import('./case-page.tsx'), 'IntakeCasePage'),
});

export const intakeRoutes = [first, one] as const;
