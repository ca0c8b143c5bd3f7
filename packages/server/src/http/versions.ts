import type { FastifyRequest } from 'fastify';
import { fail } from '../problems/index.ts';

/** The tag of a version: `"7"`. */
export const etagOf = (version: number): string => `"${version}"`;

/** The version for which a change was made, from `If-Match`. */
export function versionMatched({ headers }: FastifyRequest): number {
  const [, version] = /^"(\d{1,9})"$/.exec(headers['if-match'] ?? '') ?? [];
  if (version !== undefined) return Number(version);
  return fail('version-needed', {
    where: 'If-Match',
    detail: 'The request does not say which version of the case you saw, so it could undo what someone else did.',
    remedy: 'Send `If-Match` with the ETag of the case as you read it, for example `If-Match: "7"`.',
  });
}

/** The caller has the version already: nothing need be sent. */
export const alreadyHas = ({ headers }: FastifyRequest, version: number): boolean =>
  headers['if-none-match'] === etagOf(version);
