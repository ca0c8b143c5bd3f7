import type { Room } from '../room.ts';
import { ledgerRoutes } from './ledger.ts';
import { receiptRoutes } from './receipts.ts';
import { requestRoutes } from './requests.ts';

/** What is owed, what came, and the receipts of it. */
export const records: Room = {
  name: 'records',
  register(app, services) {
    ledgerRoutes(app, services);
    requestRoutes(app, services);
    receiptRoutes(app, services);
  },
};
