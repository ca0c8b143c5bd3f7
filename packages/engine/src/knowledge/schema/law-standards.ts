import { z } from 'zod';
import { dated } from './law-clocks.ts';
import { confidence } from './provenance.ts';

/** The standards of LC 4610.5(c)(2) in one of its versions. */
export const necessityHierarchy = z.strictObject({
  ...dated,
  /** `strict`: a lower one only where every higher one is inapplicable. `schedule`: applied as the MTUS sets forth. */
  order: z.enum(['strict', 'schedule']),
  text: z.string(),
  ranks: z.array(z.strictObject({ rank: z.string(), text: z.string() })).min(1),
});

/** Where to look for a recommendation, in order. */
export const searchSequence = z.strictObject({
  ...dated,
  text: z.string(),
  steps: z.array(z.strictObject({ step: z.string(), text: z.string(), only: z.string().optional() })).min(1),
});

/** A scale on which evidence is graded, best first; a level whose wording was not seen has `unverified`. */
export const evidenceScale = z.strictObject({
  ...dated,
  id: z.string(),
  text: z.string(),
  levels: z
    .array(
      z.strictObject({
        level: z.string(),
        confidence,
        text: z.string().optional(),
        treatment: z.string().optional(),
        diagnosis: z.string().optional(),
        prognosis: z.string().optional(),
        harms: z.string().optional(),
      }),
    )
    .min(1),
  steps: z.array(z.strictObject({ text: z.string(), confidence })).optional(),
});

/** What a citation must contain, by kind of source; and who must cite. */
export const citationDuty = z.strictObject({
  ...dated,
  id: z.string(),
  who: z.string(),
  text: z.string(),
  elements: z.array(z.strictObject({ id: z.string(), text: z.string() })).optional(),
});

/** What a determination must contain; `shownBy` is the part of a letter that shows it. */
export const determinationContent = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string(),
  text: z.string(),
  /** `judgement`: no program can tell. */
  shownBy: z.enum([
    'decision',
    'item-heading',
    'rationale',
    'conclusion',
    'guideline-line',
    'summary',
    'documents',
    'credentials',
    'judgement',
  ]),
  versions: z.array(z.strictObject(dated)).min(1),
});

/** A rule of law that is shown and not computed; `known: false` where no rule was found. */
export const provision = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  topic: z.enum([
    'scope',
    'presumption',
    'caps',
    'effect',
    'service',
    'implementation',
    'appeal',
    'reversal',
    'termination',
    'correction',
    'eligibility',
  ]),
  text: z.string(),
  known: z.boolean(),
  /** A number the rule names: visits. */
  value: z.number().optional(),
  unit: z.string().optional(),
  versions: z.array(z.strictObject(dated)).min(1),
});

/** The collections of `knowledge/law` on standards. */
export const standardsLaw = {
  necessityHierarchies: z.array(necessityHierarchy),
  searchSequences: z.array(searchSequence),
  evidenceScales: z.array(evidenceScale),
  citationDuties: z.array(citationDuty),
  determinationContents: z.array(determinationContent),
  provisions: z.array(provision),
};

export type NecessityHierarchy = z.infer<typeof necessityHierarchy>;
export type SearchSequence = z.infer<typeof searchSequence>;
export type EvidenceScale = z.infer<typeof evidenceScale>;
export type CitationDuty = z.infer<typeof citationDuty>;
export type DeterminationContent = z.infer<typeof determinationContent>;
export type Provision = z.infer<typeof provision>;
