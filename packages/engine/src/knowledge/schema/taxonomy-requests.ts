import { z } from 'zod';
import { provenance } from './provenance.ts';

const name = z.string().min(1);
const names = z.array(name);

const treatment = z
  .object({
    name,
    terms: names.min(1),
    /** What a bare count of it counts, where it differs from the group. */
    unit: name.optional(),
    category: name.optional(),
    subcategory: name.optional(),
    /** Names no service by itself where another is named: evaluation, injection, unit. */
    general: z.boolean().optional(),
    /** Categories whose services are meant where they stand with this one: a consult with a chiropractor. */
    yieldsTo: names.optional(),
    /** Body parts it can only be of; they count where none is printed. */
    implies: names.optional(),
    /** Empty where the words of its name are no body part: a hand surgeon. */
    parts: names.max(0).optional(),
    /** The equipment it is where a unit, a rental or a purchase is asked for. */
    device: name.optional(),
    /** The rehabilitation modality it is where visits are asked for. */
    inVisits: name.optional(),
    /** Variants with the lower-case phrases that make it so wherever they stand in the heading; the first that fits. */
    variants: z.array(z.object({ name, phrases: names }).strict()).optional(),
  })
  .strict();

const drug = z
  .object({
    generic: name,
    brands: names.optional(),
    also: names.optional(),
    form: name.optional(),
    subcategory: name.optional(),
    /** Given by injection in the office: with a joint or the word injection it is one. */
    injected: z.boolean().optional(),
    general: z.boolean().optional(),
    /** A base or carrier that is no medicine by itself. */
    ingredientOnly: z.boolean().optional(),
  })
  .strict();

const part = z
  .object({
    name,
    terms: names.min(1),
    /** Structures and conditions of this part; they name it where no part is printed. */
    implied: names.optional(),
    /** The other part of a phrase that names two: upper and lower extremities. */
    and: name.optional(),
  })
  .strict();

/** What disputed items ask for. */
export const requestTaxonomy = {
  categories: z.object({
    ...provenance,
    categories: z.array(z.object({ name, subcategories: names, note: z.string().optional() })),
    /** Printed in the State's list → name. */
    aliases: z.record(z.string(), name),
  }),
  treatments: z.array(
    z.object({
      ...provenance,
      category: name.nullable(),
      subcategory: name.nullable(),
      unit: name,
      treatments: z.array(treatment),
    }),
  ),
  drugs: z.array(
    z.object({ ...provenance, subcategory: name.nullable(), form: name.optional(), drugs: z.array(drug) }),
  ),
  bodyParts: z.array(z.object({ ...provenance, region: name, parts: z.array(part) })),
  bodyPartExceptions: z.object({ ...provenance, phrases: names }),
  forms: z.object({
    ...provenance,
    forms: z.array(z.object({ name, unit: name, topical: z.boolean().optional(), terms: names })),
  }),
};
