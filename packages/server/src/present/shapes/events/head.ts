import { z } from 'zod';
import { actorShape, day, instant } from '../values.ts';

/** One kind of event: who, when, on what ground, and its own data. */
export const eventOf = <const Type extends string, Data extends z.ZodType>(type: Type, data: Data) =>
  z
    .object({
      caseNumber: z.string(),
      sequence: z.int(),
      at: instant,
      on: day.describe('The calendar date of `at` in California.'),
      actor: actorShape,
      type: z.literal(type),
      ground: z.string().describe('Sections it rests on.'),
      data,
    })
    .meta({ id: `Event-${type}` });
