import { z } from 'zod';
import { fail } from '../problems/index.ts';

/** Query of every list: at most `limit` entries, after the cursor that the page before ended with. */
export const pageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(500).optional(),
});

/** A page of a list; `next` is null on the last one. */
export const pageOf = <T extends z.ZodType>(entry: T) =>
  z.object({ entries: z.array(entry), next: z.string().nullable() });

/** A place in a list as text that the caller gives back unread. */
export const cursorAt = (place: unknown): string => Buffer.from(JSON.stringify(place)).toString('base64url');

/** The place that a cursor names; null for the first page. */
export function placeOf<T>(cursor: string | undefined, schema: z.ZodType<T>): T | null {
  if (cursor === undefined) return null;
  const text = Buffer.from(cursor, 'base64url').toString();
  const place = schema.safeParse(jsonOrNull(text));
  if (place.success) return place.data;
  return fail('cursor-invalid', {
    where: 'cursor',
    detail: 'The cursor was not made by this list.',
    remedy: 'Send `next` of the page before as it was, or leave the cursor out to begin at the start.',
  });
}

/** Cuts one entry more than was asked for into a page and the cursor of the next. */
export function page<T>(
  rows: readonly T[],
  limit: number,
  placeAfter: (last: T) => unknown,
): { entries: T[]; next: string | null } {
  const entries = rows.slice(0, limit);
  const last = entries.at(-1);
  return { entries, next: rows.length > limit && last !== undefined ? cursorAt(placeAfter(last)) : null };
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No JSON is no place either; the schema then says so.
    return null;
  }
}
