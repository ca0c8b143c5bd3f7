import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { applyRoutes } from '../desks/apply/routes.ts';
import { chartsRoutes } from '../desks/charts/routes.ts';
import { coordinationRoutes } from '../desks/coordination/routes.ts';
import { directionRoutes } from '../desks/direction/routes.ts';
import { inboxRoutes } from '../desks/inbox/routes.ts';
import { intakeRoutes } from '../desks/intake/routes.ts';
import { caseSearch, type CaseSearch } from '../desks/law/case-search.ts';
import { mailRoomRoutes } from '../desks/mail-room/routes.ts';
import { myCaseRoutes } from '../desks/my-case/routes.ts';
import { oversightRoutes } from '../desks/oversight/routes.ts';
import { reviewRoutes } from '../desks/review/routes.ts';
import { signInRoutes } from '../desks/sign-in/routes.ts';
import { Crashed } from './crashed.tsx';
import { HomePage } from './home.tsx';
import { root } from './root.tsx';
import { date, oneOf, text } from './search.ts';

const home = createRoute({ getParentRoute: () => root, path: '/', component: HomePage });

const check = createRoute({
  getParentRoute: () => root,
  path: '/check',
  component: lazyRouteComponent(() => import('../desks/check/page.tsx'), 'CheckPage'),
});

export interface GuidelineSearch {
  readonly on?: string | undefined;
  readonly kind?: 'letter' | 'request' | 'service' | 'dispensed' | undefined;
  readonly q?: string | undefined;
}

const guidelineSearch = (search: Record<string, unknown>): GuidelineSearch => ({
  on: date(search['on']),
  kind: oneOf(search['kind'], 'letter', 'request', 'service', 'dispensed'),
  q: text(search['q']),
});

const guidelines = createRoute({
  getParentRoute: () => root,
  path: '/guidelines',
  validateSearch: guidelineSearch,
  component: lazyRouteComponent(() => import('../desks/guidelines/registry-page.tsx'), 'RegistryPage'),
});

const guideline = createRoute({
  getParentRoute: () => root,
  path: '/guidelines/of/$',
  validateSearch: guidelineSearch,
  component: lazyRouteComponent(() => import('../desks/guidelines/guideline-page.tsx'), 'GuidelinePage'),
});

const cite = createRoute({
  getParentRoute: () => root,
  path: '/guidelines/cite',
  validateSearch: (search: Record<string, unknown>): { text?: string | undefined; on?: string | undefined } => ({
    text: text(search['text']),
    on: date(search['on']),
  }),
  component: lazyRouteComponent(() => import('../desks/guidelines/cite-page.tsx'), 'CitePage'),
});

const law = createRoute({
  getParentRoute: () => root,
  path: '/law',
  validateSearch: (
    search: Record<string, unknown>,
  ): { on?: string | undefined; kind?: string | undefined; q?: string | undefined } => ({
    on: date(search['on']),
    kind: text(search['kind']),
    q: text(search['q']),
  }),
  component: lazyRouteComponent(() => import('../desks/law/rules-page.tsx'), 'RulesPage'),
});

const clocks = createRoute({
  getParentRoute: () => root,
  path: '/law/clocks',
  validateSearch: (search: Record<string, unknown>): CaseSearch => caseSearch(search),
  component: lazyRouteComponent(() => import('../desks/law/clocks-page.tsx'), 'ClocksPage'),
});

const howLong = createRoute({
  getParentRoute: () => root,
  path: '/law/how-long',
  component: lazyRouteComponent(() => import('../desks/law/how-long-page.tsx'), 'HowLongPage'),
});

const checks = createRoute({
  getParentRoute: () => root,
  path: '/checks',
  validateSearch: (search: Record<string, unknown>): { q?: string | undefined } => ({ q: text(search['q']) }),
  component: lazyRouteComponent(() => import('../desks/checks/list-page.tsx'), 'ChecksPage'),
});

const oneCheck = createRoute({
  getParentRoute: () => root,
  path: '/checks/$id',
  component: lazyRouteComponent(() => import('../desks/checks/check-page.tsx'), 'OneCheckPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    check,
    guidelines,
    guideline,
    cite,
    law,
    clocks,
    howLong,
    checks,
    oneCheck,
    ...signInRoutes,
    ...applyRoutes,
    ...myCaseRoutes,
    ...inboxRoutes,
    ...intakeRoutes,
    ...coordinationRoutes,
    ...reviewRoutes,
    ...directionRoutes,
    ...oversightRoutes,
    ...mailRoomRoutes,
    ...chartsRoutes,
  ]),
  defaultErrorComponent: Crashed,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
