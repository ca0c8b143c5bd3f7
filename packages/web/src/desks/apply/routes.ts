import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../app/root.tsx';

const start = createRoute({
  getParentRoute: () => root,
  path: '/apply',
  component: lazyRouteComponent(() => import('./page.tsx'), 'ApplyPage'),
});

const step = createRoute({
  getParentRoute: () => root,
  path: '/apply/$step',
  validateSearch: (search: Record<string, unknown>): { from?: 'check' | undefined } => ({
    from: search['from'] === 'check' ? 'check' : undefined,
  }),
  component: lazyRouteComponent(() => import('./step-page.tsx'), 'StepPage'),
});

const receipt = createRoute({
  getParentRoute: () => root,
  path: '/apply/filed',
  component: lazyRouteComponent(() => import('./receipt-page.tsx'), 'ReceiptPage'),
});

export const applyRoutes = [start, step, receipt] as const;
