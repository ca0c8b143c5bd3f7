import type { CaseState } from '@overread/engine/case';

/** Names of what would tell who reviews a case, or let someone find out. */
const secret = new Set(['reviewer', 'credentials', 'explanation', 'seed', 'candidates', 'pool', 'redactedBy']);

/** Every key in the directory that a case has ever named. */
export const reviewerKeys = ({ reviews, setAside, exceptions, earlier, determination }: CaseState): Set<string> =>
  new Set(
    [
      ...reviews.map((one) => one.reviewer),
      ...setAside.map((one) => one.reviewer),
      ...exceptions.map((one) => one.reviewer),
      ...earlier.map((one) => one.reviewer),
      determination?.reviewer ?? null,
    ].filter((key) => key !== null),
  );

/**
 * The value without anything that points to the reviewer, at any depth: actors keep their role and lose their key, and a
 * key of the directory that stands elsewhere (who answered a finding) becomes the word "reviewer".
 */
export function withoutReviewer(value: unknown, keys: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return keys.has(value) ? 'reviewer' : value;
  if (Array.isArray(value)) return value.map((one) => withoutReviewer(one, keys));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([name, inner]) => {
    if (secret.has(name)) return [];
    return [[name, name === 'actor' ? actorWithoutKey(inner) : withoutReviewer(inner, keys)]];
  });
  return Object.fromEntries(entries);
}

function actorWithoutKey(actor: unknown): unknown {
  const { role } = actor as { role: string };
  return { id: role, role };
}
