import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../app/root.tsx';
import { oneOf } from '../../app/search.ts';

const board = createRoute({
  getParentRoute: () => root,
  path: '/coordination',
  component: lazyRouteComponent(() => import('./page.tsx'), 'CoordinationPage'),
});

const risk = createRoute({
  getParentRoute: () => root,
  path: '/coordination/at-risk',
  validateSearch: (search: Record<string, unknown>): { status?: 'at-risk' | 'late' | undefined } => ({
    status: oneOf(search['status'], 'at-risk', 'late'),
  }),
  component: lazyRouteComponent(() => import('./risk-page.tsx'), 'RiskPage'),
});

const queue = createRoute({
  getParentRoute: () => root,
  path: '/coordination/queues/$queue',
  component: lazyRouteComponent(() => import('./queue-page.tsx'), 'CoordinationQueuePage'),
});

const reviewers = createRoute({
  getParentRoute: () => root,
  path: '/coordination/reviewers',
  component: lazyRouteComponent(() => import('./reviewers-page.tsx'), 'ReviewersPage'),
});

const one = createRoute({
  getParentRoute: () => root,
  path: '/coordination/cases/$id',
  component: lazyRouteComponent(() => import('./case-page.tsx'), 'CoordinationCasePage'),
});

export const coordinationRoutes = [board, risk, queue, reviewers, one] as const;
