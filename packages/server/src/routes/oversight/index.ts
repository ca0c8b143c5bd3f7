import type { Room } from '../room.ts';
import { auditRoute } from './audit.ts';
import { calendarRoute } from './calendar.ts';
import { decisionRoute } from './decisions.ts';
import { inventoryRoute } from './inventory.ts';
import { ledgerRoutes } from './ledger.ts';
import { monthRoute } from './months.ts';
import { verifyRoute } from './verify.ts';

/** What the State and the direction count and verify. */
export const oversight: Room = {
  name: 'oversight',
  register(app, services) {
    inventoryRoute(app, services);
    monthRoute(app, services);
    decisionRoute(app, services);
    calendarRoute(app, services);
    auditRoute(app, services);
    ledgerRoutes(app, services);
    verifyRoute(app, services);
  },
};
