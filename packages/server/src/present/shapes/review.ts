import type { Draft, Review, Summary } from '@overread/engine/case';
import { z } from 'zod';
import { findingShape } from './finding.ts';
import { type Plain, tells } from './plain.ts';
import { day, letterRef, sha256 } from './values.ts';

/** What a determination says of its reviewer: qualifications, and nothing that names him. */
export const credentialsShape = z
  .object({
    kind: z.string(),
    licensedIn: z.array(z.string()),
    specialties: z.array(z.string()),
    moreThanFiveYears: z.boolean(),
    atLeast24Hours: z.boolean(),
  })
  .meta({ id: 'Credentials' });

export const reviewShape = z
  .object({
    reviewer: z.string().exactOptional().describe('Key in the directory, for who may know it.'),
    proposedOn: day,
    status: z.enum(['proposed', 'attested', 'refused', 'replaced', 'set-aside']),
    attestedOn: day.nullable(),
    credentials: credentialsShape.nullable().exactOptional(),
  })
  .meta({ id: 'Review' });

export const summaryShape = z.object({ sha256, documents: z.array(z.string()), on: day }).meta({ id: 'RecordSummary' });

export const foundInDraft = z
  .object({
    id: z.string(),
    finding: findingShape,
    answer: z
      .object({ answer: z.enum(['not-a-defect', 'accepted']), reason: z.string(), by: z.string().exactOptional() })
      .nullable(),
  })
  .meta({ id: 'DraftFinding' });

export const draftShape = z
  .object({
    letter: letterRef,
    submittedOn: day,
    findings: z.array(foundInDraft),
    returned: z.object({ on: day, why: z.string() }).nullable(),
  })
  .meta({ id: 'SubmittedLetter' });

tells<z.infer<typeof reviewShape>>()<Plain<Review>>();
tells<z.infer<typeof summaryShape>>()<Plain<Summary>>();
tells<z.infer<typeof draftShape>>()<Plain<Draft>>();
