import type { Notice, PartyRole } from '@overread/engine/notice';
import { z } from 'zod';
import { tells } from './plain.ts';

/** Who may get a notice. */
export const noticeRole = z.enum([
  'employee',
  'attorney',
  'designee',
  'requesting-physician',
  'emergency-provider',
  'claims-administrator',
  'employer',
  'state',
]);

export const noticeKind = z.enum([
  'acknowledgement',
  'information-request',
  'ineligible',
  'deferral',
  'assignment',
  'records-reminder',
  'expedited-conversion',
  'determination-served',
  'termination',
  'amended-determination',
  'claim-invitation',
  'service-list',
  'proof-of-service',
  'returned-mail',
]) satisfies z.ZodType<Notice['kind']>;

tells<z.infer<typeof noticeRole>>()<PartyRole>();
tells<z.infer<typeof noticeKind>>()<Notice['kind']>();
