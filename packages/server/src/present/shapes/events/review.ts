import { z } from 'zod';
import { findingShape } from '../finding.ts';
import { decisionWord } from '../item.ts';
import { credentialsShape } from '../review.ts';
import { letterRef, sha256 } from '../values.ts';
import { eventOf } from './head.ts';

/** Left out for who may not know the reviewer. */
const reviewer = z.string().exactOptional();

/** Inside the review. No party reads these; what is said of the reviewer is left out for the other roles that may not know. */
export const reviewEvents = [
  eventOf(
    'reviewer-proposed',
    z.object({
      reviewer,
      seed: z.string().exactOptional(),
      pool: z.int().exactOptional(),
      candidates: z.int().exactOptional(),
      explanation: z.string().exactOptional(),
    }),
  ),
  eventOf(
    'attested',
    z.object({ reviewer, lines: z.array(z.string()), credentials: credentialsShape.exactOptional() }),
  ),
  eventOf('review-refused', z.object({ why: z.string(), reviewer })),
  eventOf('reviewer-replaced', z.object({ why: z.string(), reviewer })),
  eventOf(
    'exception-recorded',
    z.object({ rule: z.string(), reviewer, party: z.string().nullable(), reason: z.string() }),
  ),
  eventOf('summary-written', z.object({ sha256, documents: z.array(z.string()) })),
  eventOf(
    'item-decided',
    z.object({
      item: z.int(),
      decision: decisionWord,
      citations: z.array(z.string()),
      noCitation: z.string().nullable(),
      rationale: z.string(),
      reviewer,
    }),
  ),
  eventOf(
    'draft-submitted',
    z.object({ letter: letterRef, findings: z.array(z.object({ id: z.string(), finding: findingShape })) }),
  ),
  eventOf(
    'finding-answered',
    z.object({ finding: z.string(), answer: z.enum(['not-a-defect', 'accepted']), reason: z.string() }),
  ),
  eventOf('draft-returned', z.object({ why: z.string() })),
] as const;
