import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../app/root.tsx';
import { oneOf } from '../../app/search.ts';
import { papers } from './papers.ts';

const first = createRoute({
  getParentRoute: () => root,
  path: '/mail-room',
  validateSearch: (search: Record<string, unknown>): { status?: (typeof papers)[number] | undefined } => ({
    status: oneOf(search['status'], ...papers),
  }),
  component: lazyRouteComponent(() => import('./page.tsx'), 'MailRoomPage'),
});

export const mailRoomRoutes = [first] as const;
