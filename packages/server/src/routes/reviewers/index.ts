import type { Room } from '../room.ts';
import { attestationRoutes } from './attestation.ts';
import { candidateRoutes } from './candidates.ts';
import { expiryRoutes } from './expiries.ts';
import { reviewerRoutes } from './reviewers.ts';

/** Reviewers by key: who may take a case, what he signs, what runs out, who is away. */
export const reviewers: Room = {
  name: 'reviewers',
  register(app, services) {
    candidateRoutes(app, services);
    attestationRoutes(app, services);
    expiryRoutes(app, services);
    reviewerRoutes(app, services);
  },
};
