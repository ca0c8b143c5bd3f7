import { law } from '../../../knowledge/generated/law.ts';
import { taxonomy } from '../../../knowledge/generated/taxonomy.ts';

const { aliases, groups } = taxonomy.specialtyFit;

/** Compared without case, with "&" as "and" and "ae" as "e". */
const bare = (text: string): string =>
  text.toLowerCase().replace(/&/g, ' and ').replace(/ae/g, 'e').replace(/\s+/g, ' ').trim();

const stateName = new Map<string, string>();
for (const names of Object.values(groups)) for (const name of names) stateName.set(bare(name), name);
for (const [printed, name] of Object.entries(aliases)) {
  stateName.set(bare(name), name);
  stateName.set(bare(printed), name);
}
const ownSpecialty = new Map(law.reviewerKinds.map((kind) => [kind.kind, kind.specialty]));
for (const { name, also, of } of taxonomy.specialties) {
  const known = stateName.get(bare(name)) ?? ownSpecialty.get(of) ?? name;
  for (const spelling of [name, ...(also ?? [])]) {
    if (!stateName.has(bare(spelling))) stateName.set(bare(spelling), known);
  }
}

const exact = new Map([...stateName.values()].map((name) => [name, name]));

/** The State's name for the field a specialty belongs to; a name we do not know stands as printed. */
export function specialtyName(printed: string): string {
  const asIs = exact.get(printed);
  if (asIs !== undefined) return asIs;
  const text = printed.trim().replace(/\s+/g, ' ');
  return stateName.get(bare(text)) ?? text;
}

/** Groups of `knowledge/taxonomy/specialty-fit` written out. */
export function expand(names: readonly string[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const name of names) for (const one of groups[name] ?? [name]) out.add(one);
  return out;
}
