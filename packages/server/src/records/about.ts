import type { DocumentKind } from '@overread/engine/case';
import { z } from 'zod';
import { date, key, sha256, words } from '../cases/bodies/values.ts';

/** Largest file that is taken: 2 GB. */
export const mostBytes = 2 * 1024 ** 3;

export const documentType = z.enum([
  'medical-record',
  'ur-decision',
  'application-form',
  'correspondence',
  'certification',
  'authorization',
  'statement',
  'legal',
  'other',
]) satisfies z.ZodType<DocumentKind>;

/** How well it can be read by a person who looks at it. */
export const quality = z.enum(['good', 'poor', 'illegible', 'not-judged']);

const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;
/** A file's own name. It never becomes a path here, and must not become one where the file is saved either. */
const fileName = z
  .string()
  .min(1)
  .max(200)
  .refine((name) => name.isWellFormed() && !hidden.test(name), 'holds a character that cannot be seen')
  .refine((name) => !/[/\\]/.test(name), 'holds a slash: send the name of the file without its folder')
  .refine((name) => !/^\.*\s*$/.test(name), 'is no name');

const short = words.refine((text) => text.trim() !== '' && text.length <= 500, 'must have 1 to 500 characters');

/** What its sender says of a document. */
const about = z.strictObject({
  name: fileName,
  title: short,
  /** The first is what it mainly is. */
  types: z
    .array(documentType)
    .min(1)
    .max(9)
    .refine((types) => new Set(types).size === types.length, 'names a type twice'),
  /** Who wrote it. */
  author: short.nullable().default(null),
  /** Of which examination or service it tells. */
  dateOfService: date.nullable().default(null),
  /** Who sent it. */
  source: short,
  /** How it came; the office says so for paper, every other sender sends electronically. */
  channel: z.enum(['mail', 'fax', 'electronic', 'hand']).default('electronic'),
  /** The day on which it came; today where it is left out. Only the office may name an earlier one. */
  receivedOn: date.exactOptional(),
  quality: quality.default('not-judged'),
  /** Id of the request for records that it answers. */
  answers: key.nullable().default(null),
});

export const uploadBody = about.extend({
  /** Of the file, bytes. */
  length: z.int().min(0),
  /** Of the whole file, computed by the sender. */
  sha256,
});

/** As it is kept: with the day of receipt. */
export type About = Omit<z.infer<typeof about>, 'receivedOn'> & { readonly receivedOn: string };
