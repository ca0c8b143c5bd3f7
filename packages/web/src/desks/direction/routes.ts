import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../app/root.tsx';

const first = createRoute({
  getParentRoute: () => root,
  path: '/direction',
  component: lazyRouteComponent(() => import('./page.tsx'), 'DirectionPage'),
});

export const directionRoutes = [first] as const;
