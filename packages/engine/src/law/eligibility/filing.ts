import { law } from '../../knowledge/generated/law.ts';
import type { FilingRequirement } from '../../knowledge/schema/law-eligibility.ts';
import type { ClockResult } from '../clocks/index.ts';
import { distinct, inForce, type Warning, warningsOf } from '../dated/index.ts';
import type { Application } from './application.ts';
import { eventsOf } from './events.ts';
import { timeToApply } from './time-to-apply.ts';

/** What is still missing before an application is filed. */
export interface FilingCheck {
  /** True where nothing is missing that would lead to refusal. */
  readonly ready: boolean;
  readonly missing: readonly {
    readonly id: string;
    readonly title: string;
    /** What to do. */
    readonly plain: string;
    readonly blocks: boolean;
    readonly section: string;
  }[];
  /** Required fields of the form that are empty, with who fills them in; only where the form was given. */
  readonly emptyFields: readonly { readonly id: string; readonly label: string; readonly filledBy: string }[];
  /** The time to apply of each item as it runs now; the same clock once. */
  readonly timeToApply: readonly ClockResult[];
  readonly warnings: readonly Warning[];
}

/** Holds a draft against what must be there. `received` of the draft is not read: it is not filed yet. */
export function filingCheck(draft: Application, on: string): FilingCheck {
  const times = timesToApply(draft, on);
  const missing = law.filingRequirements.flatMap((requirement) => {
    const version = inForce(requirement.versions, on);
    return version && lacks(requirement.id, draft, times) ? [{ requirement, version }] : [];
  });
  return {
    ready: missing.every(({ requirement }) => !requirement.blocks),
    missing: missing.map(({ requirement: { id, title, plain, blocks }, version }) => ({
      id,
      title,
      plain,
      blocks,
      section: version.section,
    })),
    emptyFields: emptyFields(draft),
    timeToApply: times,
    warnings: distinct([
      ...missing.flatMap(({ requirement, version }) => warningsOf(version, requirement.id, on)),
      ...times.flatMap(({ warnings }) => warnings),
    ]),
  };
}

function lacks(id: FilingRequirement['id'], draft: Application, times: readonly ClockResult[]): boolean {
  const { filedBy, decision } = draft;
  switch (id) {
    case 'signature':
      return draft.signed !== true;
    case 'ur-decision-copy':
      return decision?.attached !== true;
    case 'disputed-items':
      return draft.items.length === 0;
    case 'copy-to-claims-administrator':
      return draft.copyToClaimsAdministrator !== true;
    case 'notice-of-representation':
      return filedBy?.as === 'attorney' && draft.noticeOfRepresentation !== true;
    case 'designation':
      if (filedBy?.as !== 'designee') return false;
      return (
        filedBy.designatedOn === undefined || (decision?.date !== undefined && filedBy.designatedOn < decision.date)
      );
    case 'certification':
      return draft.priority === 'expedited' && draft.certified !== true && decision?.review !== 'expedited';
    case 'in-time':
      return times.some(({ status }) => status === 'overdue');
  }
}

function timesToApply(draft: Application, on: string): ClockResult[] {
  const results = draft.items.map((item) => {
    const events = eventsOf(draft, item).filter(
      ({ kind }) => kind !== 'application-received' && kind !== 'application-mailed',
    );
    return timeToApply(draft, item, events, on);
  });
  return [...new Map(results.map((result) => [`${result.clock} ${result.due ?? ''}`, result])).values()];
}

function emptyFields(draft: Application): FilingCheck['emptyFields'] {
  const { form } = draft;
  if (!form) return [];
  return law.formFields
    .filter(({ id, required }) => required && (form[id] ?? '').trim() === '')
    .map(({ id, label, filledBy }) => ({ id, label, filledBy }));
}
