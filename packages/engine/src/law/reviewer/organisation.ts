import { law } from '../../knowledge/generated/law.ts';
import type { CaseForReview } from './case-for-review.ts';
import { declaredConflicts } from './conflict/declared.ts';
import { registerOf } from './conflict/register.ts';
import { holds } from '../dated/version.ts';
import { tests } from './qualification/all.ts';
import { physicianKind } from './qualification/kind.ts';
import type { Reason } from './result.ts';
import type { Affiliation, ReviewerRecord } from './reviewer.ts';

/** The review organisation, or one of its officers, directors or employees, with its declared affiliations. */
export interface Organisation {
  readonly id: string;
  readonly affiliations: readonly Affiliation[];
}

/**
 * Whether the review organisation and its people are free of material affiliation with the parties of a case.
 * LC 139.5(c)(2), (d)(5). A financial share is per cent of total annual revenue of the organisation.
 */
export function organisationMayReview(
  people: readonly Organisation[],
  given: CaseForReview,
  on: string,
): { readonly may: boolean; readonly reasons: readonly Reason[] } {
  const register = registerOf(given);
  const reasons = people.flatMap((one) =>
    declaredConflicts(one.affiliations, register, on, `organisation/${one.id}`)
      .filter((conflict) => conflict.bars)
      .map(({ rule, section, text, evidence, unverified }) => ({
        rule,
        section,
        text,
        evidence,
        unverified,
        remedy: 'The organisation may not review this case; tell the Administrative Director.',
      })),
  );
  return { may: reasons.length === 0, reasons };
}

/** Whether a person may be medical director on a day: a doctor of medicine or osteopathy licensed in California. LC 139.5(c)(1). */
export function mayDirect(
  person: ReviewerRecord,
  on: string,
): { readonly may: boolean; readonly reasons: readonly Reason[] } {
  const given = { reviewer: person, on, kind: physicianKind(person.kind), specialties: [], needs: [], fit: [] };
  const reasons = law.reviewerQualifications
    .filter((rule) => rule.effect === 'director' && holds(rule, on))
    .flatMap((rule) =>
      tests[rule.test](given, rule).map(({ text, evidence, unverified }) => ({
        rule: rule.id,
        section: rule.section,
        text,
        evidence,
        unverified,
        remedy: rule.remedy,
      })),
    );
  return { may: reasons.length === 0, reasons };
}
