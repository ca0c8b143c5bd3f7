import { z } from 'zod';
import { anyRole, day, documentKind, instant, sha256 } from '../../present/index.ts';

export const becameOf = z.enum(['came', 'not-applicable', 'does-not-exist', 'not-in-our-hands']);

export const recordLine = z
  .object({
    line: z.string(),
    title: z.string(),
    kind: documentKind,
    author: z.string().nullable(),
    dated: day.nullable(),
    namedIn: z.object({ document: z.string(), page: z.int().nullable() }).nullable(),
    madeByRole: anyRole,
    madeAt: instant,
    answers: z
      .array(
        z.object({
          answer: becameOf,
          document: z.string().nullable(),
          why: z.string().nullable(),
          role: anyRole,
          at: instant,
        }),
      )
      .describe('As they came; the last one holds.'),
  })
  .meta({ id: 'RecordLine' });

export const penaltySoFar = z
  .object({
    days: z.int(),
    amount: z.number().nullable().describe('US dollars; null where it is not known.'),
    upTo: z.boolean(),
    because: z.string(),
    section: z.string(),
  })
  .meta({ id: 'PenaltySoFar' });

export const recordsAnswer = z
  .object({
    caseNumber: z.string(),
    on: day,
    due: day.nullable().describe('Last day for the records of the notice of assignment.'),
    left: z.int().nullable(),
    completeOn: day.nullable(),
    overdueOn: day.nullable(),
    penalty: penaltySoFar.nullable().describe('What lateness may cost so far; the State imposes it, nobody else.'),
    requests: z.array(
      z.object({
        id: z.string(),
        of: z.string(),
        what: z.string(),
        on: day,
        answeredOn: day.nullable(),
        documents: z.array(z.string()),
      }),
    ),
    lines: z.array(recordLine),
    open: z.int().describe('Lines without an answer.'),
    documents: z.array(
      z.object({
        document: z.string(),
        title: z.string(),
        kind: documentKind,
        receivedOn: day,
        pages: z.int().nullable(),
      }),
    ),
  })
  .meta({ id: 'RecordsLedger' });

export const requestLine = z
  .object({
    caseNumber: z.string(),
    worker: z.string().nullable(),
    claimNumber: z.string().nullable(),
    injuryOn: day.nullable(),
    priority: z.enum(['standard', 'expedited', 'formulary']),
    claimsAdministrator: z.string().nullable(),
    clock: z.string(),
    due: day,
    left: z.int().describe('Calendar days; negative once it has passed.'),
    standing: z.enum(['in-time', 'at-risk', 'late']),
    penalty: penaltySoFar.nullable(),
    documents: z.int().describe('Documents received so far.'),
    openLines: z.int(),
  })
  .meta({ id: 'RecordRequestLine' });

export const receiptLine = z
  .object({
    version: z.int(),
    what: z.enum(['application', 'document']),
    recordedAt: instant,
    on: day,
    byRole: anyRole,
    mine: z.boolean(),
    hash: sha256.describe('Of the event that holds it, in the chain of the case.'),
    document: z
      .object({
        document: z.string(),
        title: z.string(),
        sha256: sha256.nullable(),
        bytes: z.int().nullable(),
        pages: z.int(),
      })
      .nullable(),
  })
  .meta({ id: 'ReceiptLine' });
