import type { FastifyInstance } from 'fastify';
import { fail } from '../problems/index.ts';

/**
 * Refuses what cannot be kept as it is: a NUL, which PostgreSQL does not take; halves of characters, which would silently
 * become another character; numbers beyond what a number holds; a body without bottom. Nobody types these; whoever sends
 * one is told.
 */
export function refuseUnwritable(app: FastifyInstance): void {
  app.addHook('preValidation', (request, _reply, done) => {
    for (const part of ['params', 'query', 'body'] as const) {
      const given = request[part];
      // The objects of the router have a prototype of their own.
      const where = unwritableIn(part === 'body' ? given : { ...(given as object) });
      if (where === null) continue;
      fail('request-invalid', {
        where: `${part}${where}`,
        detail:
          'Something there cannot be kept as it is: a NUL or half a character in a text, a number without end, or more than 100 levels.',
        remedy:
          'Send text as valid Unicode without NUL characters, finite numbers, and no deeper structure than the schema has.',
      });
    }
    done();
  });
}

/** Text as the database takes it, for what is written down of a request that was refused. */
export const writable = (text: string): string => text.toWellFormed().replaceAll('\0', '\uFFFD');

const isWritable = (text: string): boolean => text.isWellFormed() && !text.includes('\0');

/** Nothing of ours lies deeper in a body; what does would exhaust whoever reads it step by step. */
const deepest = 100;

/** The first place in a value that cannot be kept; null where there is none. Without recursion: a body may be deep. */
function unwritableIn(value: unknown): string | null {
  const left: [string, unknown, number][] = [['', value, 0]];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const [place, one, depth] = next;
    if (typeof one === 'string' ? !isWritable(one) : typeof one === 'number' && !Number.isFinite(one)) return place;
    if (typeof one !== 'object' || one === null || !isJson(one)) continue;
    if (depth > deepest) return place;
    for (const [key, inner] of Object.entries(one)) {
      if (!isWritable(key)) return place;
      if (typeof inner !== 'boolean' && inner !== null) left.push([`${place}/${key}`, inner, depth + 1]);
    }
  }
  return null;
}

/** An array or an object of JSON: a body may also be bytes or a stream of them. */
const isJson = (value: object): boolean =>
  Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null);
