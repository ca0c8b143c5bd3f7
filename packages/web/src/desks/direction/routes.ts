import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../app/root.tsx';
import { text } from '../../app/search.ts';
import { recordSearch } from '../review/routes.ts';

const list = createRoute({
  getParentRoute: () => root,
  path: '/direction',
  component: lazyRouteComponent(() => import('./page.tsx'), 'DirectionPage'),
});

const quality = createRoute({
  getParentRoute: () => root,
  path: '/direction/quality',
  validateSearch: (search: Record<string, unknown>): { month?: string | undefined; sample?: string | undefined } => ({
    month: /^\d{4}-(?:0[1-9]|1[0-2])$/.test(String(search['month'])) ? String(search['month']) : undefined,
    sample: text(search['sample']),
  }),
  component: lazyRouteComponent(() => import('./quality-page.tsx'), 'QualityPage'),
});

const one = createRoute({
  getParentRoute: () => root,
  path: '/direction/$caseNumber',
  validateSearch: recordSearch,
  component: lazyRouteComponent(() => import('./case-page.tsx'), 'DirectionCasePage'),
});

export const directionRoutes = [list, quality, one] as const;
