import type { ServedBy } from '@overread/engine/case';
import { z } from 'zod';
import { serverRoles } from '../../store/index.ts';

/** Calendar date. */
export const day = z.iso.date();
/** Instant in UTC. */
export const instant = z.iso.datetime();
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export const priority = z.enum(['standard', 'expedited', 'formulary']);
export const sentBy = z.enum(['mail', 'electronic']);
/** How a decision of utilization review was served. */
export const servedBy = z.enum([
  'personal',
  'mail',
  'mail-outside-california',
  'mail-outside-united-states',
  'mail-address-confidentiality',
  'overnight',
  'fax',
  'electronic',
]) satisfies z.ZodType<ServedBy>;
export const endKind = z.enum(['ineligible', 'terminated', 'withdrawn', 'consolidated', 'sent-to-other-organisation']);

/** Every role there is, the administrator among them. */
export const anyRole = z.enum(serverRoles as [(typeof serverRoles)[number], ...(typeof serverRoles)[number][]]);

export const caseRole = z.enum([
  'employee',
  'representative',
  'requesting-physician',
  'claims-administrator',
  'intake',
  'state',
  'coordinator',
  'reviewer',
  'medical-director',
  'publisher',
  'appeals-board',
  'service',
]);

/** Who acted. For who may not know the reviewer, `id` is the role. */
export const actorShape = z.object({ id: z.string(), role: caseRole }).meta({ id: 'Actor' });

export const letterRef = z.object({ id: z.string(), sha256 }).meta({ id: 'LetterRef' });
