/** A term and its plural: letters write "knee brace" and "knee braces", "biopsy" and "biopsies". */
export function variants(term: string): string[] {
  const last = term.at(-1) ?? '';
  if (!/[a-z)]/i.test(last) || last === 's' || last === ')') return [term];
  if (/[^aeiou]y$/i.test(term)) return [term, `${term.slice(0, -1)}ies`];
  if (/(?:x|ch|sh)$/i.test(term)) return [term, `${term}es`];
  return [term, `${term}s`];
}

/** Terms with ids, the printed ones first: a plural never takes the place of a term that is written out. */
export function withPlurals<Id>(
  terms: readonly (readonly [string, Id])[],
  fold: (term: string) => string,
): [string, Id][] {
  const taken = new Map<string, [string, Id]>();
  for (const [term, id] of terms) if (!taken.has(fold(term))) taken.set(fold(term), [term, id]);
  for (const [term, id] of terms) {
    for (const variant of variants(term)) if (!taken.has(fold(variant))) taken.set(fold(variant), [variant, id]);
  }
  return [...taken.values()];
}
