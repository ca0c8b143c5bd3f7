import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../app/root.tsx';
import { date, text } from '../../app/search.ts';
import { isMonth } from '../../counts/months.ts';

export interface ChartSearch {
  readonly queue?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly month?: string | undefined;
}

const first = createRoute({
  getParentRoute: () => root,
  path: '/charts',
  validateSearch: (search: Record<string, unknown>): ChartSearch => ({
    queue: text(search['queue']),
    from: date(search['from']),
    to: date(search['to']),
    month: isMonth(search['month']) ? search['month'] : undefined,
  }),
  component: lazyRouteComponent(() => import('./page.tsx'), 'ChartsPage'),
});

export const chartsRoutes = [first] as const;
