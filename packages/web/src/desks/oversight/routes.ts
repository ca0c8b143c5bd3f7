import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../app/root.tsx';
import { date, oneOf, text } from '../../app/search.ts';
import { isMonth } from '../../counts/months.ts';

const first = createRoute({
  getParentRoute: () => root,
  path: '/oversight',
  validateSearch: (search: Record<string, unknown>): { to?: string | undefined; on?: string | undefined } => ({
    to: isMonth(search['to']) ? search['to'] : undefined,
    on: date(search['on']),
  }),
  component: lazyRouteComponent(() => import('./page.tsx'), 'OversightPage'),
});

const queues = createRoute({
  getParentRoute: () => root,
  path: '/oversight/queues',
  component: lazyRouteComponent(() => import('./queues-page.tsx'), 'QueuesPage'),
});

const people = createRoute({
  getParentRoute: () => root,
  path: '/oversight/people',
  component: lazyRouteComponent(() => import('./people-page.tsx'), 'PeoplePage'),
});

const credentials = createRoute({
  getParentRoute: () => root,
  path: '/oversight/credentials',
  component: lazyRouteComponent(() => import('./credentials-page.tsx'), 'CredentialsPage'),
});

const jobs = createRoute({
  getParentRoute: () => root,
  path: '/oversight/jobs',
  validateSearch: (search: Record<string, unknown>): { state?: 'dead' | 'failing' | 'waiting' | undefined } => ({
    state: oneOf(search['state'], 'dead', 'failing', 'waiting'),
  }),
  component: lazyRouteComponent(() => import('./jobs-page.tsx'), 'JobsPage'),
});

const audit = createRoute({
  getParentRoute: () => root,
  path: '/oversight/audit',
  validateSearch: (
    search: Record<string, unknown>,
  ): { case?: string | undefined; outcome?: 'done' | 'refused' | 'not-found' | undefined } => ({
    case: text(search['case']),
    outcome: oneOf(search['outcome'], 'done', 'refused', 'not-found'),
  }),
  component: lazyRouteComponent(() => import('./audit-page.tsx'), 'AuditPage'),
});

const history = createRoute({
  getParentRoute: () => root,
  path: '/oversight/history/$id',
  component: lazyRouteComponent(() => import('./history-page.tsx'), 'HistoryPage'),
});

export const oversightRoutes = [first, queues, people, credentials, jobs, audit, history] as const;
