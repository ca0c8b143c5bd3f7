import type { Room } from '../room.ts';
import { claimsAdministratorRoutes } from './claims-administrators.ts';
import { memberRoutes } from './members.ts';
import { organizationRoutes } from './organizations.ts';
import { peopleRoutes } from './people.ts';
import { personActRoutes } from './person-acts.ts';
import { serviceKeyRoutes } from './service-keys.ts';

/** Accounts, organizations, keys and who may see a case. */
export const people: Room = {
  name: 'people',
  register(app, services) {
    peopleRoutes(app, services);
    personActRoutes(app, services);
    organizationRoutes(app, services);
    claimsAdministratorRoutes(app, services);
    serviceKeyRoutes(app, services);
    memberRoutes(app, services);
  },
};
