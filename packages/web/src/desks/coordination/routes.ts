import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../app/root.tsx';

const first = createRoute({
  getParentRoute: () => root,
  path: '/coordination',
  component: lazyRouteComponent(() => import('./page.tsx'), 'CoordinationPage'),
});

export const coordinationRoutes = [first] as const;
