import { law } from '../knowledge/generated/law.ts';

/** A ground of ineligibility by its code: the id of its rule, and whether the dispute fails or only waits. */
export function groundNamed(code: string): { rule: string; effect: 'ineligible' | 'deferred' } | null {
  const found = law.eligibilityGrounds.find((ground) => ground.code === code);
  if (found === undefined) return null;
  const waits = found.versions.some((version) => version.effect === 'deferred');
  return { rule: found.id, effect: waits ? 'deferred' : 'ineligible' };
}
