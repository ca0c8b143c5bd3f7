import { law } from '../../knowledge/generated/law.ts';
import { inForce, type Warning, warningsOf } from '../dated/index.ts';

/** An application as far as putting it together with others goes. */
export interface Consolidable {
  readonly id: string;
  readonly eligible: boolean;
  readonly employee?: string;
  readonly physician?: string;
  readonly dateOfInjury?: string;
}

export interface Consolidation {
  /** Groups of two or more that may be put together. */
  readonly groups: readonly (readonly string[])[];
  /** Applications of the same employee that may not, with the reason. */
  readonly apart: readonly { readonly ids: readonly [string, string]; readonly because: string }[];
  readonly section: string;
  readonly warnings: readonly Warning[];
}

const words = { employee: 'employee', physician: 'requesting physician', dateOfInjury: 'date of injury' } as const;

/** Which applications may be answered by one determination on a day. The organization may do so, it need not. */
export function consolidation(applications: readonly Consolidable[], on: string): Consolidation {
  const { same, versions } = law.consolidation;
  const version = inForce(versions, on);
  if (!version) return { groups: [], apart: [], section: versions[0]?.section ?? '', warnings: [] };
  const eligible = applications.filter((application) => application.eligible);
  const complete = eligible.filter((application) => same.every((key) => application[key] !== undefined));
  const groups = Map.groupBy(complete, (application) => JSON.stringify(same.map((key) => application[key])));
  const apart: { ids: readonly [string, string]; because: string }[] = [];
  for (const [index, first] of applications.entries()) {
    for (const second of applications.slice(index + 1)) {
      if (first.employee === undefined || first.employee !== second.employee) continue;
      const because = reasonApart(first, second);
      if (because !== null) apart.push({ ids: [first.id, second.id], because });
    }
  }
  return {
    groups: [...groups.values()].filter((group) => group.length > 1).map((group) => group.map(({ id }) => id)),
    apart,
    section: version.section,
    warnings: warningsOf(version, 'consolidation', on),
  };
}

/** Why two applications of one employee stay apart, null where they need not. */
function reasonApart(first: Consolidable, second: Consolidable): string | null {
  const ineligible = [first, second].find(({ eligible }) => !eligible);
  if (ineligible) return `${ineligible.id} is not eligible.`;
  for (const key of law.consolidation.same) {
    if (first[key] === undefined || second[key] === undefined) return `The ${words[key]} is not known of both.`;
    if (first[key] !== second[key]) return `The ${words[key]} differs.`;
  }
  return null;
}
