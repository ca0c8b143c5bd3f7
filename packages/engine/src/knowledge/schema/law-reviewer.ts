import { z } from 'zod';
import { confidence, isoDate } from './provenance.ts';

/**
 * `statute`, `regulation` and `decision` (of a court or the Appeals Board) bind everyone; `contract` is what the State's
 * letters promise; `house` is our own rule.
 */
export const authority = z.enum(['statute', 'regulation', 'decision', 'contract', 'house']);

/** What every rule on reviewers carries: where it stands, since when, how sure we are, and what to do about it. */
const rule = {
  /** Stable for ever; shown with every reason. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string(),
  /** A whole sentence with the actor as subject. */
  text: z.string(),
  section: z.string(),
  authority,
  /** First day the rule applies to, and the last where it ended. */
  from: isoDate,
  to: isoDate.optional(),
  source: z.string(),
  confidence,
  /** Last day for which the text was seen in force; a later date gives a warning. */
  verifiedThrough: isoDate,
  note: z.string().optional(),
};

/** The functions of `law/reviewer/qualification` that a qualification rule may name. */
export const qualificationTest = z.enum([
  'kind-of-physician',
  'licence-in-force',
  'certified',
  'certification-fits',
  'knowledgeable',
  'guidelines-declared',
  'no-discipline',
  'no-appointment',
  'years-in-practice',
  'hours-in-practice',
  'preferred-state',
  'credentials-verified',
  'declaration-made',
  'director-licence',
]);

export const qualification = z.strictObject({
  ...rule,
  test: qualificationTest,
  /** `bars`: may not review. `prefers`: goes before others. `attested`: the reviewer signs it. `director`: of the medical director. */
  effect: z.enum(['bars', 'prefers', 'attested', 'director']),
  /** A person may set the result aside with a reason that is kept. */
  overridable: z.boolean(),
  /** What to do where the rule bars. */
  remedy: z.string(),
  /** The line the reviewer signs, for rules that he can vouch for himself. */
  attestation: z.string().optional(),
  kinds: z.array(z.string()).optional(),
  states: z.array(z.string()).optional(),
  boards: z.array(z.strictObject({ name: z.string(), also: z.array(z.string()), confidence })).optional(),
  moreThanYears: z.number().optional(),
  atLeastHoursPerWeek: z.number().optional(),
});

/** One of the seventeen relations of LC 139.5(c)(2): someone the reviewer may have no material affiliation with. */
export const relation = z.strictObject({
  ...rule,
  number: z.int().min(1).max(17),
  /** Roles of a party of the case that fall under the relation. */
  parties: z.array(z.string()).min(1),
  /** Completes "I have no material professional, familial or financial affiliation with …". */
  attestation: z.string(),
});

export const nature = z.enum(['familial', 'financial', 'professional']);

/** A tie that is, or is not, a material affiliation. */
export const affiliation = z.strictObject({
  ...rule,
  nature,
  /** Kinds of tie the rule speaks of. */
  kinds: z.array(z.string()).min(1),
  /** `material`: bars. `excluded`: the law says it is none. `outside`: near, but not named by the law. */
  effect: z.enum(['material', 'excluded', 'outside']),
  /** What a tie that has ended means: it still bars, or it is only shown. */
  ended: z.enum(['bars', 'shown']).optional(),
  /** Per cent of total annual revenue or income above which a financial interest is material. */
  abovePercent: z.number().optional(),
});

/** A conflict that nobody declared and that the records themselves show. */
export const derivation = z.strictObject({
  ...rule,
  sign: z.enum([
    'same-person',
    'same-name',
    'same-employer',
    'same-group',
    'same-facility',
    'same-tax-id',
    'same-address',
    'same-building',
    'earlier-involvement',
    'earlier-review',
    'set-aside',
  ]),
  effect: z.enum(['bars', 'shown']),
  /** A person may clear it after looking, with a reason that is kept. */
  clearable: z.boolean(),
  remedy: z.string(),
});

/** A rule on the review organisation itself, on the number of reviewers, or on the secrecy of their names. */
export const organisationRule = z.strictObject({
  ...rule,
  /** What the software does with it. */
  kept: z.enum(['evaluated', 'attested', 'shown']),
});

/** Words that make two spellings of one name or address: dropped or replaced before they are compared. */
export const conflictNames = z.strictObject({
  companyWords: z.array(z.string()),
  nameSuffixes: z.array(z.string()),
  streetWords: z.record(z.string(), z.string()),
  unitWords: z.array(z.string()),
  source: z.string(),
  confidence,
});

/** A kind of "physician" of LC 3209.3. */
export const physicianKind = z.strictObject({
  kind: z.string(),
  name: z.string(),
  /** Degrees and licence names that mean this kind, as registers print them. */
  also: z.array(z.string()),
  /** Specialty the licence itself stands for, where no board certification is asked. */
  specialty: z.string().optional(),
  /** Board certification is asked of this kind. */
  boardRequired: z.boolean(),
  source: z.string(),
  confidence,
  note: z.string().optional(),
});

export const attestationText = z.strictObject({
  opening: z.string(),
  relationLine: z.string(),
  noParty: z.string(),
  closing: z.string(),
  source: z.string(),
  confidence,
  note: z.string().optional(),
});

/** A rule of the life cycle of a case: what refuses a command, why, and what to do. */
export const caseRule = z.strictObject({ ...rule, remedy: z.string() });

/** An event of a case: how it is told, and the sections it rests on. */
export const caseEvent = z.strictObject({
  id: z.string(),
  says: z.string(),
  ground: z.string(),
  confidence,
});

/** The collections of `knowledge/law` that say who may review and how a case moves. */
/** A ground on which a document may be kept from someone, and from whom. */
const withholding = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  says: z.string(),
  from: z.array(z.enum(['employee'])).min(1),
  section: z.string(),
  source: z.string(),
  confidence,
  note: z.string().optional(),
});

export const reviewerLaw = {
  reviewerQualifications: z.array(qualification),
  reviewerKinds: z.array(physicianKind),
  reviewerOrganisation: z.array(organisationRule),
  reviewerAttestation: attestationText,
  conflictRelations: z.array(relation),
  conflictAffiliations: z.array(affiliation),
  conflictDerivations: z.array(derivation),
  conflictNames,
  caseRules: z.array(caseRule),
  caseEvents: z.array(caseEvent),
  withholdings: z.array(withholding),
};

export type Authority = z.infer<typeof authority>;
export type Qualification = z.infer<typeof qualification>;
export type QualificationTest = z.infer<typeof qualificationTest>;
export type Relation = z.infer<typeof relation>;
export type Nature = z.infer<typeof nature>;
export type AffiliationRule = z.infer<typeof affiliation>;
export type Derivation = z.infer<typeof derivation>;
export type OrganisationRule = z.infer<typeof organisationRule>;
export type PhysicianKindRule = z.infer<typeof physicianKind>;
export type CaseRule = z.infer<typeof caseRule>;
