import type { Room } from '../room.ts';
import { webhookActRoutes } from './acts.ts';
import { deliveryRoutes } from './deliveries.ts';
import { subscriptionRoutes } from './subscriptions.ts';

/** Webhooks of service accounts (Standard Webhooks). */
export const webhooks: Room = {
  name: 'webhooks',
  register(app, services) {
    subscriptionRoutes(app, services);
    webhookActRoutes(app, services);
    deliveryRoutes(app, services);
  },
};
