import { z } from 'zod';
import { instant } from '../../present/index.ts';

export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
export const severity = z.enum(['critical', 'major', 'minor']);
export const qualityAnswer = z.enum(['yes', 'no', 'not-applicable']);
export const result = z.enum(['passed', 'escalated', 'void']);

export const scored = z
  .object({
    version: z.int(),
    answers: z.array(z.object({ question: z.string(), answer: qualityAnswer, note: z.string().nullable() })),
    score: z.int().nullable(),
    worst: severity.nullable(),
    result,
    note: z.string(),
    by: z.string(),
    at: instant,
  })
  .meta({ id: 'QualityScore' });

export const sampleAnswer = z
  .object({
    sample: z.string(),
    caseNumber: z.string(),
    month,
    drawnAt: instant,
    scores: z.array(scored).describe('As they came; the last one holds.'),
  })
  .meta({ id: 'QualitySample' });
