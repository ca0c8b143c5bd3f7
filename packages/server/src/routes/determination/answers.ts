import { z } from 'zod';
import {
  day,
  decisionWord,
  draftNotes,
  findingShape,
  instant,
  letterRef,
  letterShape,
  noticeRole,
  outcomeWord,
  sentBy,
  sha256,
} from '../../present/index.ts';

export const findingAnswer = findingShape;

export const draftAnswer = z
  .object({
    version: z.int(),
    letter: letterShape,
    sha256,
    savedAt: instant.nullable(),
    notes: draftNotes,
  })
  .meta({ id: 'Draft' });

export const submittedAnswer = z
  .object({
    caseNumber: z.string(),
    version: z.int(),
    letter: letterRef,
    findings: z.array(z.object({ id: z.string(), finding: findingAnswer })),
  })
  .meta({ id: 'SubmittedDraft' });

const date = day.nullable();

export const determinationAnswer = z
  .object({
    caseNumber: z.string(),
    outcome: outcomeWord,
    code: z.enum(['U', 'P', 'O']),
    issuedOn: day,
    mailedOn: date,
    letter: letterRef,
    items: z.array(z.object({ number: z.int(), text: z.string(), decision: decisionWord.nullable() })),
    days: z.object({ assignmentToMailing: z.int().nullable(), recordsToMailing: z.int().nullable() }),
    service: z.array(
      z.object({
        notice: z.string(),
        role: noticeRole.nullable(),
        method: sentBy.nullable(),
        channel: z.enum(['portal', 'email', 'print']),
        status: z.enum(['waiting', 'sent', 'mailed', 'returned']),
        on: date,
      }),
    ),
  })
  .meta({ id: 'Determination' });
