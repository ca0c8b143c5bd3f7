import { z } from 'zod';
import { dated } from './law-clocks.ts';
import { isoDate } from './provenance.ts';

/** What a ground does to an application or an item. `flag` never decides anything. */
export const effect = z.enum(['ineligible', 'deferred', 'ask', 'flag']);

/** The functions of `law/eligibility/grounds`, one for each ground. */
export const groundTest = z.enum([
  'no-signature',
  'late',
  'no-ur-decision',
  'conditional-denial',
  'duplicate',
  'not-applicable-date',
  'no-ur-dispute',
  'ur-delay',
  'wrong-applicant',
  'liability-deferred',
  'resolved',
  'wrong-program',
  'carve-out',
  'ur-untimely',
  'repeat-within-12-months',
  'expedited-uncertified',
]);

/** A ground for not reviewing, or not yet. One file a ground. */
export const ground = z.strictObject({
  id: groundTest,
  code: z.string().regex(/^[A-Z0-9_]+$/),
  title: z.string(),
  /** A whole sentence: when the ground holds. */
  text: z.string(),
  scope: z.enum(['application', 'item']),
  /** The date that picks the version. */
  selectedBy: z.enum(['application-received', 'ur-decision']),
  /** What must be known to decide it. */
  evidence: z.array(z.string()).min(1),
  /** What is done where that is not known: asked for, or taken as not the case and said. */
  ifUnknown: z.enum(['ask', 'assume']),
  /** Looked at before the others; where it holds, these give way. */
  over: z.array(z.string()).optional(),
  remedy: z.string(),
  versions: z
    .array(
      z.strictObject({
        ...dated,
        effect,
        /** Dates of the law the ground compares with, by name. */
        dates: z.record(z.string(), isoDate).optional(),
      }),
    )
    .min(1),
});

/** What an application must have before it is filed. */
export const filingRequirement = z.strictObject({
  id: z.enum([
    'signature',
    'ur-decision-copy',
    'disputed-items',
    'copy-to-claims-administrator',
    'notice-of-representation',
    'designation',
    'certification',
    'in-time',
  ]),
  title: z.string(),
  /** What to do, to the worker. */
  plain: z.string(),
  /** True: without it the application will be refused. */
  blocks: z.boolean(),
  versions: z.array(z.strictObject(dated)).min(1),
});

/** A field of the application form. */
export const formField = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  label: z.string(),
  group: z.enum([
    'header',
    'employee',
    'attorney',
    'requesting-physician',
    'claims-administrator',
    'treatment',
    'consent',
    'designation',
  ]),
  filledBy: z.enum(['claims-administrator', 'employee', 'designee']),
  required: z.boolean(),
  confidence: dated.confidence,
});

export const consolidationRule = z.strictObject({
  text: z.string(),
  /** What the applications must share. */
  same: z.array(z.enum(['employee', 'physician', 'dateOfInjury'])),
  versions: z.array(z.strictObject(dated)).min(1),
});

/** The collections of `knowledge/law` on eligibility. */
export const eligibilityLaw = {
  eligibilityGrounds: z.array(ground),
  filingRequirements: z.array(filingRequirement),
  formFields: z.array(formField),
  consolidation: consolidationRule,
};

export type Ground = z.infer<typeof ground>;
export type GroundEffect = z.infer<typeof effect>;
export type FilingRequirement = z.infer<typeof filingRequirement>;
export type FormField = z.infer<typeof formField>;
