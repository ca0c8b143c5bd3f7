import { z } from 'zod';
import { day, noticeKind, noticeRole, sha256 } from '../../present/index.ts';

export const noticeAnswer = z
  .object({
    id: z.string(),
    caseNumber: z.string(),
    event: z.int(),
    kind: noticeKind,
    role: noticeRole.nullable(),
    name: z.string(),
    title: z.string(),
    locale: z.enum(['en', 'es']),
    on: day,
    sha256,
    /** Hash of the letter that goes with it. */
    enclosure: sha256.nullable(),
    deliveries: z.array(
      z.object({
        channel: z.enum(['portal', 'email', 'print']),
        status: z.enum(['waiting', 'sent', 'mailed', 'returned']),
        on: day.nullable(),
        reason: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Notice' });

export const printLine = z
  .object({
    notice: z.string(),
    caseNumber: z.string(),
    title: z.string(),
    name: z.string(),
    address: z.array(z.string()),
    enclosure: sha256.nullable(),
    status: z.enum(['waiting', 'mailed', 'returned']),
    on: day.nullable(),
  })
  .meta({ id: 'PrintLine' });

export const contact = z
  .strictObject({
    email: z.email().max(320).nullable(),
    locale: z.enum(['en', 'es']),
    method: z.enum(['mail', 'electronic']),
    /** Lines of the postal address. */
    address: z.array(z.string().trim().min(1).max(200)).max(8),
  })
  .refine((one) => one.method === 'electronic' || one.address.length > 0, {
    path: ['address'],
    message: 'is empty, and what goes by mail needs one',
  });
