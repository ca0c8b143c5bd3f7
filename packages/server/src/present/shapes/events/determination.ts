import { appealGrounds } from '@overread/engine/case';
import { z } from 'zod';
import { decisionWord } from '../item.ts';
import { outcomeWord } from '../result.ts';
import { day, letterRef, sentBy } from '../values.ts';
import { eventOf } from './head.ts';

/** From the letter on. */
export const determinationEvents = [
  eventOf(
    'determination-issued',
    z.object({
      letter: letterRef,
      outcome: outcomeWord,
      reviewer: z.string().exactOptional(),
      items: z.array(z.object({ number: z.int(), decision: decisionWord })),
    }),
  ),
  eventOf('determination-served', z.object({ mailedOn: day, by: sentBy, to: z.array(z.string()) })),
  eventOf('determination-amended', z.object({ letter: letterRef, what: z.string(), changesDecision: z.boolean() })),
  eventOf('implemented', z.object({ item: z.int(), how: z.enum(['authorized', 'reimbursed']), doneOn: day })),
  eventOf('published', z.object({ letter: letterRef, redactedBy: z.string().exactOptional() })),
  eventOf(
    'appealed',
    z.object({ filedOn: day, verified: z.boolean(), of: z.enum(['determination', 'ineligibility']) }),
  ),
  eventOf(
    'appeal-decided',
    z.object({
      setAside: z.boolean(),
      ground: z.enum(appealGrounds).nullable(),
      fact: z.string().nullable(),
      decidedOn: day,
    }),
  ),
  eventOf('sent-to-new-review', z.object({ organisation: z.string().nullable(), whySame: z.string().nullable() })),
] as const;
