import { z } from 'zod';
import { filedApplication } from '../application.ts';
import { filedItem } from '../item.ts';
import { earlierPart, partyShape } from '../party.ts';
import { day, priority } from '../values.ts';
import { eventOf } from './head.ts';

const because = z.object({ why: z.string() });

/** From the application to the finding on eligibility. */
export const intakeEvents = [
  eventOf(
    'application-received',
    z.object({
      caseNumber: z.string(),
      application: filedApplication,
      priority,
      items: z.array(filedItem),
      parties: z.array(partyShape),
      diagnoses: z.array(z.string()),
    }),
  ),
  eventOf('application-completed', z.object({})),
  eventOf('point-screened', z.object({ point: z.string(), flagged: z.boolean(), note: z.string() })),
  eventOf('point-answered', z.object({ point: z.string(), stands: z.boolean(), note: z.string() })),
  eventOf('information-asked', z.object({ id: z.string(), of: z.string(), what: z.string() })),
  eventOf('information-received', z.object({ id: z.string(), receivedOn: day })),
  eventOf(
    'found-eligible',
    z.object({
      items: z.array(z.object({ number: z.int(), ground: z.string().nullable(), why: z.string() })),
      whole: z.boolean(),
    }),
  ),
  eventOf(
    'found-ineligible',
    z.object({
      ground: z.string(),
      why: z.string(),
      original: z.string().nullable().describe('Case number of the first application, for a duplicate.'),
    }),
  ),
  eventOf('deferred', because),
  eventOf('deferral-ended', z.object({ noticeServedOn: day })),
  eventOf('party-named', z.object({ party: partyShape, earlier: earlierPart.nullable() })),
  eventOf('claims-administrator-changed', z.object({ party: partyShape, effectiveOn: day })),
  eventOf('application-withdrawn', because),
] as const;
