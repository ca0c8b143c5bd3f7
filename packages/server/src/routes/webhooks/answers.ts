import { z } from 'zod';

/** A webhook, without its secret. */
export const webhookAnswer = z
  .object({
    id: z.string(),
    account: z.string().describe('The service account that it tells: of the cases that this account may see.'),
    url: z.string(),
    description: z.string(),
    events: z.array(z.string()).nullable().describe('Null: every type.'),
    state: z.enum(['active', 'paused', 'disabled']),
    why: z.string().nullable().describe('Why the software disabled it.'),
    failingSince: z.string().nullable().describe('Since when every attempt has failed.'),
    oldSecretUntil: z
      .string()
      .nullable()
      .describe('Until then messages carry a signature with the secret before, too.'),
    held: z.int().describe('Messages that wait until it is resumed.'),
    madeAt: z.string(),
  })
  .meta({ id: 'Webhook' });

export const deliveryAnswer = z
  .object({
    id: z.string().describe('`webhook-id` of the message.'),
    type: z.string(),
    caseNumber: z.string().nullable(),
    event: z.int().nullable(),
    madeAt: z.string(),
    state: z.enum(['waiting', 'delivered', 'held', 'dead']),
    attempts: z.int(),
    lastAt: z.string().nullable(),
    answered: z.int().nullable().describe('HTTP status of the last answer.'),
    error: z.string().nullable(),
  })
  .meta({ id: 'WebhookDelivery' });

export const webhookParams = z.object({ webhook: z.string().min(1).max(64) });
