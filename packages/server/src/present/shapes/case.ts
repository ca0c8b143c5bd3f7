import type { CaseState } from '@overread/engine/case';
import { z } from 'zod';
import { filedApplication, screenedPoint } from './application.ts';
import { itemShape } from './item.ts';
import { earlierPart, exception, partyShape } from './party.ts';
import { type Plain, tells } from './plain.ts';
import { askedShape, recordsShape } from './records.ts';
import { determinationShape, endShape, setAsideShape } from './result.ts';
import { draftShape, reviewShape, summaryShape } from './review.ts';
import { actorShape, day, instant, priority, sentBy } from './values.ts';

/** A case as the role of the reader may see it: what is not for him is null, empty or left out. */
export const caseShape = z
  .object({
    caseNumber: z.string(),
    version: z.int().describe('Number of events so far; also the ETag.'),
    last: z
      .object({ at: instant, on: day, actor: actorShape, type: z.string() })
      .nullable()
      .describe('The last event; null where it is inside the review.'),
    application: filedApplication.nullable(),
    completedOn: day.nullable(),
    priority,
    items: z.array(itemShape),
    parties: z.array(partyShape),
    diagnoses: z.array(z.string()),
    earlier: z.array(earlierPart),
    exceptions: z.array(exception),
    points: z.array(screenedPoint),
    information: z.array(askedShape),
    eligibleOn: day.nullable(),
    deferral: z.object({ on: day, why: z.string() }).nullable(),
    consolidated: z.array(z.string()),
    assigned: z.object({ on: day, by: sentBy }).nullable(),
    extension: z.object({ days: z.int(), why: z.string() }).nullable(),
    records: recordsShape,
    reviews: z.array(reviewShape),
    summary: summaryShape.nullable(),
    draft: draftShape.nullable(),
    determination: determinationShape.nullable(),
    appeal: z.object({ filedOn: day, of: z.enum(['determination', 'ineligibility']) }).nullable(),
    setAside: z.array(setAsideShape),
    implemented: z.array(z.object({ item: z.int(), how: z.enum(['authorized', 'reimbursed']), on: day })),
    publishedOn: day.nullable(),
    end: endShape.nullable(),
  })
  .meta({ id: 'Case' });

tells<z.infer<typeof caseShape>>()<Plain<CaseState>>();
