import { z } from 'zod';
import { accountRoles, scopes } from '../../people/index.ts';
import { anyRole, instant } from '../../present/index.ts';

export const personAnswer = z
  .object({
    id: z.string(),
    role: anyRole,
    organization: z.string().nullable(),
    reviewer: z.string().nullable().describe('Key in the directory of reviewers.'),
    email: z.string().nullable().describe('Null for a reviewer: who he is stands where no administrator looks.'),
    name: z.string().nullable(),
    language: z.enum(['en', 'es']),
    state: z.enum(['invited', 'active', 'disabled']),
    secondFactor: z.boolean(),
    madeAt: instant,
  })
  .meta({ id: 'Person' });

/** The code stands in the first answer only. */
export const invitationAnswer = z
  .object({ id: z.string(), account: z.string(), expiresAt: instant, code: z.string().optional() })
  .meta({ id: 'Invitation' });

export const keyAnswer = z
  .object({
    id: z.string(),
    name: z.string(),
    person: z.string(),
    role: anyRole,
    organization: z.string().nullable(),
    scopes: z.array(z.enum(scopes)),
    madeAt: instant,
    expiresAt: instant.nullable(),
    revokedAt: instant.nullable(),
  })
  .meta({ id: 'ServiceKey' });

export const organizationAnswer = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.string(),
    signIn: z.object({ issuer: z.string(), clientId: z.string(), secondFactor: z.string() }).nullable(),
  })
  .meta({ id: 'Organization' });

export const roleName = z.enum(accountRoles);
export const idParams = z.object({ person: z.string().min(1).max(64) });
export const partyId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/);
