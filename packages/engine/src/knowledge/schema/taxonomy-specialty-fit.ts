import { z } from 'zod';
import { confidence } from './provenance.ts';

/** A specialty of the State's list, or the id of a group in `specialty-fit.yaml`. */
const specialties = z.array(z.string());

const fit = {
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string(),
  /** Canonical body parts that narrow the entry; empty: any. */
  bodyParts: z.array(z.string()),
  /** Treat this condition, or give this service, themselves. */
  treats: specialties,
  /** Assess it, order it or follow it, without doing it themselves. */
  evaluates: specialties,
  source: z.string(),
  confidence,
  note: z.string().optional(),
};

/** Who evaluates and treats a condition, known by its body part or its ICD-10-CM code. */
export const conditionFit = z.strictObject({
  ...fit,
  /** Beginnings of ICD-10-CM codes, without the point. */
  icd10: z.array(z.string()),
});

/** Who evaluates and gives a service, known by category, subcategory and words of the treatment. */
export const serviceFit = z.strictObject({
  ...fit,
  category: z.string(),
  subcategories: z.array(z.string()),
  /** Whole words or phrases in the treatment's name. */
  words: z.array(z.string()),
});

/** Letters in which a specialty decided an item of a category: counted, without any text of a case. */
export const seenFit = z.strictObject({
  letters: z.int(),
  decided: z.string(),
  source: z.string(),
  confidence,
  /** Category → specialty → number of letters. */
  categories: z.record(z.string(), z.record(z.string(), z.int().positive())),
});

export const specialtyFit = z.strictObject({
  /** Specialties named together. */
  groups: z.record(z.string(), z.array(z.string())),
  /** Other spellings → the State's name. */
  aliases: z.record(z.string(), z.string()),
  source: z.string(),
  confidence,
});

export const specialtyFitTaxonomy = {
  specialtyFit,
  specialtyFitConditions: z.array(conditionFit),
  specialtyFitServices: z.array(serviceFit),
  specialtyFitSeen: seenFit,
};

export type SpecialtyFit = z.infer<typeof specialtyFit>;
export type ConditionFit = z.infer<typeof conditionFit>;
export type ServiceFit = z.infer<typeof serviceFit>;
