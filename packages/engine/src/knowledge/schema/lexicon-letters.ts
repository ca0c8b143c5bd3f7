import { z } from 'zod';
import { confidence } from './provenance.ts';

const printed = { printed: z.array(z.string()), confidence };
const words = z.array(z.string());

/** What the form of a letter prints the same each time. */
export const letterFormats = z.strictObject({
  titles: z.array(
    z.strictObject({
      section: z.enum([
        'statement',
        'summary',
        'items',
        'documents',
        'professional',
        'issues',
        'guidelines',
        'rationale',
        'decision',
        'qualifications',
        'notice',
        'disclaimer',
      ]),
      /** Where the title alone tells the family of letters. */
      format: z.enum(['2013-notice', 'later-sections', 'later-professional']).optional(),
      /** The title goes on in words of its own. */
      goesOn: z.boolean().optional(),
      ...printed,
    }),
  ),
  itemLabels: z.array(
    z.strictObject({ part: z.enum(['claimsAdministrator', 'reviewer', 'rationale', 'guidelines']), ...printed }),
  ),
  guidelineSentences: z.array(
    z.strictObject({ part: z.enum(['claimsAdministrator', 'reviewer']), begins: words, confidence }),
  ),
  headerLabels: z.array(
    z.strictObject({
      field: z.enum([
        'caseNumber',
        'assigned',
        'injury',
        'decision',
        'urDenial',
        'priority',
        'applicationReceived',
        'other',
      ]),
      ...printed,
    }),
  ),
  credentialLabels: z.array(z.strictObject({ field: z.enum(['states', 'certifications']), ...printed })),
  fixedSentences: z.array(z.strictObject({ text: z.string(), confidence })),
  /** Paragraphs at the end that are about no item. */
  closings: z.array(z.strictObject({ begins: z.string(), confidence })),
  statements: z.strictObject({
    independence: z.array(words),
    fiveYears: z.array(words),
    hours24: z.array(words),
  }),
});

/** How a rationale says what it concludes; see the comments in the file. */
export const conclusions = z.strictObject({
  necessary: words,
  established: words,
  notEstablished: words,
  establish: words,
  measures: words,
  verdictNouns: z.strictObject({ 'not-medically-necessary': words, 'medically-necessary': words }),
  verdicts: z.strictObject({ 'not-medically-necessary': words, 'medically-necessary': words }),
  negations: words,
  bridges: words,
  copulas: words,
  uncertain: words,
  conditions: words,
  leads: words,
  subjects: words,
  others: words,
  doubts: words,
  failing: words,
  opinions: words,
  denials: words,
  denialFates: z.strictObject({ 'not-medically-necessary': words, 'medically-necessary': words }),
});

export const letterLexicon = { letterFormats, conclusions };
