import { z } from 'zod';
import { commonMessages } from './notices-common.ts';
import { kindMessages } from './notices-kinds.ts';
import { confidence, isoDate } from './provenance.ts';

export type { Addressed, Counted, Message } from './notices-message.ts';

/** All words of one language. Every language has the same messages with the same placeholders. */
const locale = z.strictObject({ ...commonMessages, ...kindMessages });

/** Where a sentence of a notice stands in the law, and while what dates. The sentence is left out at other times. */
const rule = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  from: isoDate,
  to: isoDate.optional(),
  section: z.string(),
  source: z.string(),
  confidence,
  note: z.string().optional(),
});

/** One line of the list of records that the claims administrator is asked for. */
const recordRequest = z.strictObject({
  id: z.enum([
    'treating-reports',
    'earlier-reports',
    'application-form',
    'information-to-employee',
    'material-submitted',
    'other-documents',
    'response',
  ]),
  versions: z
    .array(
      rule.omit({ id: true }).extend({
        /** How far back from the request for authorization the reports go. */
        months: z.int().min(1).optional(),
      }),
    )
    .min(1),
});

/** Everything in `knowledge/notices`: one file a language, the rules the sentences rest on, the list of records. */
export const notices = z
  .strictObject({
    en: locale,
    es: locale,
    rules: z.array(rule),
    recordRequests: z.array(recordRequest),
  })
  .superRefine(({ en, es }, context) => {
    for (const path of unequalLists(en, es, ['es'])) {
      context.addIssue({ code: 'custom', path, message: 'is a list with another number of entries than in en.yaml' });
    }
  });

/** Lists of sentences that one language has more of than the other. */
function unequalLists(one: unknown, other: unknown, path: readonly string[]): string[][] {
  if (Array.isArray(one)) return Array.isArray(other) && other.length === one.length ? [] : [[...path]];
  if (typeof one !== 'object' || one === null) return [];
  const rest = other as Record<string, unknown>;
  return Object.entries(one).flatMap(([name, value]) => unequalLists(value, rest[name], [...path, name]));
}

export type Notices = z.infer<typeof notices>;
export type LocaleWords = z.infer<typeof locale>;
export type RecordRequest = z.infer<typeof recordRequest>;
