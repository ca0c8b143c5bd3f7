import { z } from 'zod';

// Words and dates of every body. A zero character or half a pair would be refused by the database: better here, with the field.
const storable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

/** Text of a person: at most 20,000 characters. */
export const words = z
  .string()
  .max(20_000)
  .refine(storable, 'holds a zero character or half of a surrogate pair, which is no text');
/** Key of a person, document, party or letter. */
export const key = z.string().min(1).max(200).refine(storable, 'holds a character that is no text');
/** Calendar date. */
export const date = z.iso.date();
export const itemNumber = z.int().min(1).max(1000);
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256 in lower-case hexadecimal');
export const sentBy = z.enum(['mail', 'electronic']);

export const roles = z.array(key).max(50);
export const letter = z.strictObject({ id: key, sha256 });
export const nothingElse = z.strictObject({});
