import type { DirectoryLine } from '../../store/index.ts';
import { z } from 'zod';
import { day } from '../../present/index.ts';

/**
 * A reviewer as the office plans with him: key, qualifications, room. Without names, numbers, ties and affiliations, which
 * no role but the rules themselves may read.
 */
export const reviewerAnswer = z
  .object({
    reviewer: z.string().describe('Key in the directory; never a name.'),
    kind: z.string(),
    active: z.boolean(),
    capacity: z.int().describe('Cases at once.'),
    inHand: z.int().nullable(),
    away: z.boolean(),
    licences: z.array(
      z.object({
        state: z.string(),
        status: z.enum(['active', 'restricted', 'probation', 'suspended', 'surrendered', 'revoked', 'expired']),
        to: day.nullable().describe('Last day; null where the register shows none.'),
        verifiedOn: day.nullable(),
      }),
    ),
    certifications: z.array(
      z.object({ specialty: z.string(), board: z.string(), to: day.nullable(), verifiedOn: day.nullable() }),
    ),
    hoursPerWeek: z.number().nullable(),
    inPracticeSince: day.nullable(),
    declaredOn: day.nullable().describe('Day of the declaration of affiliations.'),
  })
  .meta({ id: 'Reviewer' });

export const presentReviewer = (line: DirectoryLine): z.infer<typeof reviewerAnswer> => {
  const { id, record, active, capacity, inHand, away } = line;
  return {
    reviewer: id,
    kind: record.kind,
    active,
    capacity,
    inHand,
    away,
    licences: record.licences.map(({ state, status, to, verifiedOn }) => ({ state, status, to, verifiedOn })),
    certifications: record.certifications.map(({ specialty, board, to, verifiedOn }) => ({
      specialty,
      board,
      to,
      verifiedOn,
    })),
    hoursPerWeek: record.practice.hoursPerWeek,
    inPracticeSince: record.practice.since,
    declaredOn: record.declaredOn,
  };
};

const standing = z.object({
  level: z.enum(['treats', 'evaluates', 'seen', 'none', 'unknown']),
  specialty: z.string().nullable(),
  entries: z.array(z.string()),
});

const rule = z.object({ rule: z.string(), section: z.string(), text: z.string() });

export const candidatesAnswer = z
  .object({
    caseNumber: z.string(),
    on: day,
    pool: z.int(),
    candidates: z
      .array(
        z.object({
          reviewer: reviewerAnswer,
          suits: z.int().describe('Smaller is better.'),
          fit: z.array(z.object({ item: z.int(), service: standing, condition: standing })),
          preferred: z.array(z.string()),
          warnings: z.array(rule),
        }),
      )
      .describe('Who may review it, best suited first, equal ones by key. Who is drawn among equals is not foretold.'),
    excluded: z.array(
      z.object({
        reviewer: reviewerAnswer,
        why: z.array(z.string()),
        reasons: z.array(rule.extend({ unverified: z.boolean(), remedy: z.string() })),
      }),
    ),
  })
  .meta({ id: 'Candidates' });
