import type { Letter } from '@overread/engine/letter';
import { z } from 'zod';
import { decisionWord } from './item.ts';
import { type Plain, tells } from './plain.ts';
import { requestShape } from './request.ts';
import { outcomeWord } from './result.ts';

const text = z.string().nullable();
const running = z.strictObject({ text: z.string() }).nullable();

/** One source named in a guideline line. */
export const citationShape = z
  .strictObject({
    text: z.string(),
    guideline: text.describe('Key in the registry of guidelines; null where it is unknown.'),
    name: text,
    mtus: z.boolean(),
    edition: text,
    topic: text,
    sections: z.array(z.string()),
    pages: z.array(z.string()),
    otherReadings: z.array(z.string()),
    unverified: z.boolean(),
    notes: z.array(z.string()),
  })
  .meta({ id: 'Citation' });

const side = z
  .strictObject({
    text: z.string(),
    basis: z.enum(['mtus', 'non-mtus', 'both', 'none']),
    citations: z.array(citationShape),
  })
  .meta({ id: 'GuidelineSide' });

const item = z
  .strictObject({
    number: z.int(),
    heading: z.string(),
    decision: decisionWord.nullable(),
    request: requestShape,
    claimsAdministrator: side.nullable(),
    reviewer: side.nullable(),
    rationale: running,
    conclusion: z.enum(['medically-necessary', 'not-medically-necessary', 'unstated']),
    conclusionText: text,
  })
  .meta({ id: 'LetterItem' });

/** A Final Determination Letter as a plain value. Dates are ISO calendar dates. */
export const letterShape = z
  .strictObject({
    format: z.enum(['2013-notice', '2014', '2016-17', 'later-sections', 'later-professional', 'overread']),
    caseNumber: text,
    dates: z.strictObject({ assigned: text, injury: text, decision: text, urDenial: text, applicationReceived: text }),
    priority: text,
    statement: running,
    reviewer: z.strictObject({
      licensedIn: z.array(z.string()),
      certifications: z.array(z.string()),
      subspecialty: text,
      independenceStated: z.boolean(),
      fiveYearsStated: z.boolean(),
      hours24Stated: z.boolean(),
    }),
    patient: z.strictObject({
      age: z.number().nullable(),
      sex: z.enum(['male', 'female']).nullable(),
      dateOfInjury: text,
    }),
    documents: z.array(z.string()).nullable(),
    summary: running,
    items: z.array(item),
    outcome: outcomeWord.nullable(),
    unread: z.array(z.string()),
  })
  .meta({ id: 'Letter' });

tells<z.infer<typeof letterShape>>()<Plain<Letter>>();
