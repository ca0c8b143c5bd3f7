/** Names of what would tell who reviews a case, or let someone find out. */
const secret = new Set(['reviewer', 'credentials', 'explanation', 'seed', 'candidates', 'pool', 'redactedBy']);

/** The value without anything that points to the reviewer, at any depth; actors keep their role and lose their key. */
export function withoutReviewer(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutReviewer);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([name, inner]) => {
    if (secret.has(name)) return [];
    return [[name, name === 'actor' ? actorWithoutKey(inner) : withoutReviewer(inner)]];
  });
  return Object.fromEntries(entries);
}

function actorWithoutKey(actor: unknown): unknown {
  const { role } = actor as { role: string };
  return { id: role, role };
}
