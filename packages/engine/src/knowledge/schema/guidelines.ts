import { z } from 'zod';
import { confidence, isoDate, provenance } from './provenance.ts';

/** Three shades of `unverified`: met very often in letters, fair, doubtful (check first). */
const grade = z.enum(['unverified+', 'unverified', 'unverified?']);
const facts = { ...provenance, grade: grade.optional() };
const page = z.string().regex(/^\d+(-\d+)?$/, 'is not a page or a range of pages of the form 98-99');
const year = z.string().regex(/^\d{4}$/, 'is not a year (quote it in YAML)');
const names = z.array(z.string().min(2));
const region = z.string();

/** Which date decides whether an edition applies: of the letter, the request, the service, the dispensing of a drug. */
export const keyDate = z.enum(['letter', 'request', 'service', 'dispensed']);

const criterion = z.strictObject({
  kind: z.enum([
    'visitCap',
    'trial',
    'frequencyCap',
    'durationCap',
    'doseCap',
    'countCap',
    'minInterval',
    'prerequisite',
    'contraindication',
    'riskFactorAnyOf',
    'responseThreshold',
    'documentation',
    'monitoring',
    'ageRule',
    'notRecommended',
    'compoundRule',
    'monitorAndTaper',
    'taper',
    'continuation',
    'homeProgramExpected',
    'outOfScope',
  ]),
  diagnoses: z.array(z.string()).optional(),
  regions: z.array(region).optional(),
  min: z.number().int().optional(),
  max: z.number().int().optional(),
  visits: z.number().int().optional(),
  days: z.number().int().optional(),
  weeks: z.number().int().optional(),
  /** Total visits and weeks once the condition in `needs` is met. */
  total: z.number().int().optional(),
  totalWeeks: z.number().int().optional(),
  count: z.number().optional(),
  perDay: z.number().optional(),
  unit: z.string().optional(),
  percent: z.number().optional(),
  needs: z.string().optional(),
  note: z.string().optional(),
});

const edition = z.strictObject({
  /** Year by which the edition is called. */
  edition: year,
  title: z.string(),
  /** Date of the document itself. */
  dated: z.string().optional(),
  /** Years that letters print for it, where they differ from `edition`. */
  printedYears: z.array(year).optional(),
  /** First and last day in force; null: not known, or still in force. */
  from: isoDate.nullable().optional(),
  to: isoDate.nullable(),
  keyDate,
  /** False: a chapter of the book that the MTUS did not adopt. */
  adopted: z.boolean().optional(),
  proposed: z.boolean().optional(),
  pages: page.optional(),
  pagesConfidence: confidence.optional(),
  /** Table of section names: `acoem-2004`, `chronic-pain-2009`. */
  sections: z.string().optional(),
  ...facts,
});

const document = z.strictObject({
  key: z.string().regex(/^[a-z]+(\/[a-z0-9-]+)?$/),
  name: z.string(),
  family: z.enum(['mtus', 'acoem']),
  /** Section of the California Code of Regulations. */
  section: z.string().optional(),
  /** Chapter of the ACOEM book of 2004. */
  chapter: z.number().int().optional(),
  /** Body regions it is for; empty: any. */
  regions: z.array(region),
  services: z.array(z.string()).optional(),
  names,
  weakNames: names.optional(),
  editions: z.array(edition),
  note: z.string().optional(),
});

const topic = z.strictObject({
  id: z.string(),
  name: z.string(),
  aliases: names.optional(),
  pages: z.array(page).optional(),
  stance: z
    .enum(['recommended', 'option', 'notRecommended', 'notRecommendedAsPrimary', 'underStudy', 'silent'])
    .optional(),
  services: z.array(z.string()).optional(),
  /** Drugs put on the skin. */
  form: z.literal('topical').optional(),
  rule: z.string().optional(),
  criteria: z.array(criterion).optional(),
  ...facts,
});

const topics = z.strictObject({ document: z.string(), edition: year, topics: z.array(topic) });
const namedRule = z.strictObject({
  name: z.string(),
  edition: year.optional(),
  rule: z.string().optional(),
  criterion: criterion.optional(),
  ...facts,
});

const postsurgical = z.strictObject({
  document: z.string(),
  edition: year,
  rules: z.array(namedRule),
  sections: z.array(
    z.strictObject({
      name: z.string(),
      aliases: names.optional(),
      regions: z.array(region),
      pages: z.array(page).optional(),
      ...facts,
    }),
  ),
  surgeries: z.array(
    z.strictObject({
      surgery: z.string(),
      regions: z.array(region),
      minVisits: z.number().int().optional(),
      /** The general course of therapy; the initial course is one half. */
      visits: z.number().int(),
      weeks: z.number().int().optional(),
      months: z.number().int().optional(),
      periodMonths: z.number().int(),
      ...facts,
    }),
  ),
  defaultPeriodMonths: z.number().int(),
  defaultPeriodSource: z.string(),
  defaultPeriodConfidence: confidence,
});

const acoem = z.strictObject({
  sections: z.array(z.strictObject({ name: z.string(), aliases: names.optional(), ...facts })),
  tables: z.array(
    z.strictObject({
      table: z.string(),
      chapter: z.number().int(),
      edition: year.optional(),
      pages: z.array(page),
      ...facts,
    }),
  ),
  places: z.array(
    z.strictObject({
      topic: z.string(),
      chapter: z.number().int(),
      tables: z.array(z.string()).optional(),
      pages: z.array(page).optional(),
      rule: z.string(),
      ...facts,
    }),
  ),
});

const dated = { from: isoDate.optional(), to: isoDate.optional() };

export const guidelines = z.strictObject({
  documents: z.array(document),
  chronicPain2009: topics,
  chronicPain2016: topics,
  opioids2016: z.strictObject({
    document: z.string(),
    edition: year,
    sections: z.array(z.strictObject({ number: z.string(), name: z.string().optional(), ...facts })),
    rules: z.array(namedRule),
  }),
  acupuncture2007: z.strictObject({
    document: z.string(),
    edition: year,
    pages: z.array(page),
    pagesConfidence: confidence,
    rule: z.string(),
    criteria: z.array(criterion),
    ...facts,
  }),
  postsurgical2009: postsurgical,
  acoem2004: acoem,
  odgChapters: z.array(
    z.strictObject({
      name: z.string(),
      aliases: names.optional(),
      regions: z.array(region),
      /** Entries kept in this chapter for every part of the body. */
      holds: names.optional(),
      ...facts,
    }),
  ),
  odgFigures: z.array(z.strictObject({ topic: z.string(), figure: z.string(), ...facts })),
  regions: z.strictObject({
    regions: z.array(z.strictObject({ id: region, name: z.string() })),
    parts: z.array(z.strictObject({ part: z.string(), regions: z.array(region) })),
    ...facts,
  }),
  sources: z.array(
    z.strictObject({
      key: z.string(),
      name: z.string(),
      kind: z.enum([
        'database',
        'textbook',
        'society',
        'agency',
        'insurer',
        'university',
        'state',
        'law',
        'journal',
        'standard',
      ]),
      names,
    }),
  ),
  evidenceLevels: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      use: z.string().optional(),
      ...dated,
      levels: z.array(z.strictObject({ level: z.string(), meaning: z.string(), confidence })),
      ...facts,
    }),
  ),
  formulary: z.strictObject({
    from: isoDate,
    keyDate,
    statuses: z.array(z.strictObject({ status: z.string(), meaning: z.string() })),
    rules: z.array(
      z.strictObject({
        name: z.string(),
        section: z.string().optional(),
        rule: z.string(),
        days: z.number().int().optional(),
        confidence,
      }),
    ),
    versions: z.array(z.strictObject({ version: z.string(), from: isoDate, confidence, note: z.string().optional() })),
    ...facts,
  }),
});
export type Guidelines = z.infer<typeof guidelines>;
export type GuidelineDocument = Guidelines['documents'][number];
export type GuidelineEdition = GuidelineDocument['editions'][number];
export type GuidelineTopic = Guidelines['chronicPain2009']['topics'][number];
export type KeyDate = z.infer<typeof keyDate>;
