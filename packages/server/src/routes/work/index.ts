import type { Room } from '../room.ts';
import { actRoutes } from './acts.ts';
import { jobRoutes } from './jobs.ts';
import { listRoutes } from './lists.ts';
import { ofCaseRoutes } from './of-case.ts';

/** Queues, clocks, and the jobs of the software. */
export const work: Room = {
  name: 'work',
  register(app, services) {
    listRoutes(app, services);
    actRoutes(app, services);
    ofCaseRoutes(app, services);
    jobRoutes(app, services);
  },
};
