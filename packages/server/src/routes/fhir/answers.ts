import { z } from 'zod';

/** A resource; what fits R4 is held by tests against its published definitions. */
export const resource = (type: string) =>
  z.looseObject({ resourceType: z.literal(type), id: z.string().optional() }).meta({ id: `Fhir${type}` });

const formats = ['json', 'application/json', 'application/fhir+json'] as const;

/** `_format` may be said and is JSON. */
export const formatQuery = z.strictObject({ _format: z.enum(formats).optional() });

export const searchQuery = formatQuery.extend({
  identifier: z.string().min(1).max(128).optional().describe('The case number, also as `urn:overread:case-number|…`.'),
  _lastUpdated: z
    .union([z.string().max(40), z.array(z.string().max(40)).max(4)])
    .optional()
    .describe('With eq, gt, ge, lt or le.'),
  _count: z.coerce.number().int().min(1).max(200).default(50),
  _cursor: z.string().max(500).optional().describe('Of the link `next` of the page before.'),
});

export type SearchQuery = z.infer<typeof searchQuery>;
