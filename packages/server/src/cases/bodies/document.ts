import { z } from 'zod';
import { date, key, words } from './values.ts';

export const caseDocument = z.strictObject({
  id: key,
  kind: z.enum([
    'medical-record',
    'ur-decision',
    'application-form',
    'correspondence',
    'certification',
    'authorization',
    'statement',
    'legal',
    'other',
  ]),
  title: words,
  /** Who sent it. */
  from: words,
  receivedOn: date,
  pages: z.int().min(0).max(1_000_000),
});
