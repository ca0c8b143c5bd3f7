import type { Room } from '../room.ts';
import { amendRoutes } from './amend.ts';
import { draftRoutes } from './draft.ts';
import { letterRoutes } from './letter.ts';

/** The letter: drafted, checked, handed in, issued, read. */
export const determination: Room = {
  name: 'determination',
  register(app, services) {
    draftRoutes(app, services);
    letterRoutes(app, services);
    amendRoutes(app, services);
  },
};
