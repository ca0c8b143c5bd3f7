import type { Room } from '../room.ts';
import { bulkRoute } from './bulk.ts';
import { eligibilityRoute } from './eligibility.ts';

/** What the intake desk works with beside the case itself. */
export const intake: Room = {
  name: 'intake',
  register(app, services) {
    eligibilityRoute(app, services);
    bulkRoute(app, services);
  },
};
