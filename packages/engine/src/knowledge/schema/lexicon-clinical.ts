import { z } from 'zod';
import { provenance } from './provenance.ts';

const id = z.string().regex(/^[a-z0-9-]+$/, 'is not an id of small letters, digits and hyphens');
/** A phrase; `(a|b) c` stands for `a c` and `b c`. Case, plurals and hyphens make no difference. */
const phrase = z.string().min(1);

/** What sort of thing a statement is about. */
export const conceptKind = z.enum([
  'finding',
  'sign',
  'function',
  'symptom',
  'test',
  'imaging',
  'diagnosis',
  'treatment',
  'drug',
  'response',
  'functional-status',
  'work-status',
  'request',
  'documentation',
  'criterion',
  'history',
  'demographic',
  /** Words that only look like a concept: "injured worker" is no injury. */
  'ignored',
]);

const concept = z.strictObject({
  id,
  kind: conceptKind,
  /** Ids of the concepts that this one is a case of. */
  broader: z.array(id).optional(),
  /** Of a measured function: the finding that it is where it is not normal. */
  abnormal: id.optional(),
  terms: z.array(phrase).min(1),
  /** One plain sentence in which the concept is said. */
  example: z.string(),
  ...provenance,
});

const conceptGroup = z.strictObject({ group: z.string(), ...provenance, concepts: z.array(concept).min(1) });

const phraseGroup = z.strictObject({
  id,
  phrases: z.array(phrase).min(1),
  example: z.string(),
  polarity: z.enum(['absent', 'not-documented', 'denied', 'hypothetical', 'planned']).optional(),
  /** Where what the phrase speaks of stands. */
  direction: z.enum(['before', 'after']).optional(),
  /** A documentation noun, which counts only after a negation. */
  noun: z.boolean().optional(),
  state: z.enum(['normal', 'abnormal']).nullable().optional(),
  speaker: z.enum(['worker', 'requesting-physician', 'utilization-review', 'reviewer']).optional(),
  strength: z.enum(['source', 'verb', 'rule', 'case', 'weak', 'generic']).optional(),
  scope: z.enum(['end', 'end-after-head', 'argument', 'join']).optional(),
  when: z.enum(['past', 'current', 'future']).optional(),
});

const phrases = z.strictObject({
  role: z.enum(['absence', 'hypothesis', 'plan', 'state', 'hedge', 'speaker', 'guideline', 'scope', 'time']),
  ...provenance,
  groups: z.array(phraseGroup).min(1),
});

const abbreviation = z.strictObject({
  short: z.string(),
  /** More than one where the words around it decide. */
  meanings: z.array(z.string()).min(1),
  /** Words near it that speak for a meaning other than the first: meaning → words. */
  context: z.record(z.string(), z.array(z.string())).optional(),
  ...provenance,
});

const side = z.enum(['left', 'right', 'bilateral']);

/** Words for parts of the body and for sides. */
const places = z.strictObject({
  ...provenance,
  example: z.string(),
  places: z.array(z.strictObject({ part: z.string(), side: side.optional(), terms: z.array(phrase).min(1) })),
  sides: z.array(z.strictObject({ side, terms: z.array(phrase).min(1) })),
});

/** What documents what; the fields are explained at the head of the file. */
const contradictions = z.strictObject({
  ...provenance,
  example: z.string(),
  families: z.array(
    z.strictObject({
      id,
      claim: z.array(id).min(1),
      /** `claim` names kinds, and the evidence is the same concept. */
      kinds: z.boolean().optional(),
      except: z.array(id).optional(),
      by: z.array(z.array(id).min(1)).optional(),
      enough: z.number().int().optional(),
      /** One of these must be among the evidence before it is certain. */
      needs: z.array(id).optional(),
      objective: z.boolean().optional(),
      place: z.boolean().optional(),
      /** The region must be named on both sides. */
      strict: z.boolean().optional(),
      /** Evidence that is only planned does not count; with `loose` it is a warning. */
      given: z.boolean().optional(),
      /** Also a claim that the result of a treatment is not known. */
      unknown: z.boolean().optional(),
      /** The claim must speak of the past. */
      past: z.boolean().optional(),
      /** The evidence is of the claim's own concept. */
      same: z.boolean().optional(),
      /** Words around the claim may narrow it without leaving room. */
      loose: z.boolean().optional(),
      /** Words behind the claim that narrow it make it another claim: "no diagnosis for which the drug is approved". */
      exact: z.boolean().optional(),
      /** A limb goes with the part of the spine that serves it. */
      nerves: z.boolean().optional(),
      /** `same`: of the treatment that the claim or the item is about; `alike`: or of another that is no medicine where that is none. */
      treatment: z.enum(['same', 'alike']).optional(),
      measured: z.enum(['pain', 'visits']).optional(),
      allows: z.array(z.string()).optional(),
      certain: z.enum(['error', 'warning']),
      says: z.string(),
    }),
  ),
});

/** How clinicians write it: what the evidence reader looks for. */
export const clinicalLexicon = {
  concepts: z.array(conceptGroup),
  phrases: z.array(phrases),
  places,
  drugClasses: z.strictObject({
    ...provenance,
    example: z.string(),
    classes: z.array(z.strictObject({ subcategory: z.string(), concept: id })),
  }),
  contradictions,
  abbreviations: z.strictObject({ ...provenance, example: z.string(), entries: z.array(abbreviation) }),
};
