import { z } from 'zod';
import { itemShape } from '../item.ts';
import { caseDocumentShape, documentKind } from '../records.ts';
import { day, sentBy } from '../values.ts';
import { eventOf } from './head.ts';

const ofDocument = z.object({ document: z.string(), why: z.string() });

/** Assignment, records, and what changes the course of a case. */
export const recordEvents = [
  eventOf('assigned', z.object({ by: sentBy, to: z.array(z.string()) })),
  eventOf('records-asked', z.object({ id: z.string(), of: z.string(), what: z.string(), copiedToAll: z.boolean() })),
  eventOf('document-received', z.object({ document: caseDocumentShape, answers: z.string().nullable() })),
  eventOf(
    'document-classified',
    z.object({ document: z.string(), kind: documentKind, title: z.string(), why: z.string() }),
  ),
  eventOf('document-discarded', ofDocument),
  eventOf('document-restored', ofDocument),
  eventOf(
    'document-withheld',
    z.object({ document: z.string(), ground: z.string(), why: z.string(), from: z.array(z.string()) }),
  ),
  eventOf('document-released', ofDocument),
  eventOf('records-completed', z.object({ receivedOn: day })),
  eventOf('records-overdue', z.object({ dueOn: day, clock: z.string() })),
  eventOf('extended', z.object({ days: z.int(), why: z.string() })),
  eventOf('converted-to-expedited', z.object({ certification: z.string(), support: z.array(z.string()) })),
  eventOf('consolidated', z.object({ caseNumber: z.string(), items: z.array(itemShape) })),
  eventOf('consolidation-joined', z.object({ into: z.string() })),
  eventOf(
    'review-terminated',
    z.object({
      items: z.array(z.int()),
      ground: z.enum(['authorized', 'settled', 'awarded', 'request-withdrawn']),
      happenedOn: day,
      document: z.string(),
      why: z.string(),
      whole: z.boolean(),
    }),
  ),
] as const;
