import type { Room } from '../room.ts';
import { applyRoute } from './apply.ts';
import { commandRoutes } from './command.ts';
import { historyRoutes } from './history.ts';
import { readRoutes } from './read.ts';

/** Cases: filed, read, acted on, verified. */
export const cases: Room = {
  name: 'cases',
  register(app, services) {
    applyRoute(app, services);
    readRoutes(app, services);
    historyRoutes(app, services);
    commandRoutes(app, services);
  },
};
