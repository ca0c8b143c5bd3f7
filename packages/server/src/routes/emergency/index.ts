import type { Room } from '../room.ts';
import { accessRoutes } from './accesses.ts';
import { openedRoutes } from './opened.ts';

/** Emergency access: with a reason, for an hour, and told to everybody who could do it. */
export const emergency: Room = {
  name: 'emergency',
  register(app, services) {
    accessRoutes(app, services);
    openedRoutes(app, services);
  },
};
