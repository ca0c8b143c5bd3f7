import type { Room } from '../room.ts';
import { sampleRoutes } from './samples.ts';
import { scoreRoutes } from './scores.ts';

/** Quality review: served cases drawn by lot, and how they were scored. */
export const quality: Room = {
  name: 'quality',
  register(app, services) {
    sampleRoutes(app, services);
    scoreRoutes(app, services);
  },
};
