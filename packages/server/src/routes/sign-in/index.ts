import type { Room } from '../room.ts';
import { claimRoutes } from './claims.ts';
import { invitationRoutes } from './invitations.ts';
import { meRoutes } from './me.ts';
import { organizationRoutes } from './organization.ts';
import { passkeyRoutes } from './passkeys.ts';
import { passwordResetRoutes } from './password-reset.ts';
import { sessionRoutes } from './session.ts';

/** Signing in and out, invitations, codes of letters. */
export const signIn: Room = {
  name: 'sign-in',
  register(app, services) {
    sessionRoutes(app, services);
    meRoutes(app, services);
    invitationRoutes(app, services);
    passwordResetRoutes(app, services);
    passkeyRoutes(app, services);
    claimRoutes(app, services);
    organizationRoutes(app, services);
  },
};
