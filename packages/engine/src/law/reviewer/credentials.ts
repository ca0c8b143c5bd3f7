import { law } from '../../knowledge/generated/law.ts';
import { holds } from '../dated/version.ts';
import { specialtiesOn } from './qualification/certification.ts';
import { physicianKind } from './qualification/kind.ts';
import { nonrestricted } from './qualification/licence.ts';
import { hoursInPractice, yearsInPractice } from './qualification/practice.ts';
import type { Test } from './qualification/test.ts';
import type { ReviewerRecord } from './reviewer.ts';

/** What a determination may say of its reviewer: his qualifications and nothing that names him. LC 4610.6(f). */
export interface Credentials {
  readonly kind: string;
  /** USPS codes, California first, the others in alphabetical order. */
  readonly licensedIn: readonly string[];
  readonly specialties: readonly string[];
  readonly moreThanFiveYears: boolean;
  readonly atLeast24Hours: boolean;
}

/** The credentials of a reviewer frozen for a day. */
export function credentialsOn(reviewer: ReviewerRecord, on: string): Credentials {
  const states = [...new Set(reviewer.licences.filter((l) => nonrestricted(l, on)).map((l) => l.state))];
  const first = (state: string): number => (state === 'CA' ? 0 : 1);
  return {
    kind: physicianKind(reviewer.kind)?.name ?? reviewer.kind,
    licensedIn: states.sort((a, b) => first(a) - first(b) || (a < b ? -1 : 1)),
    specialties: specialtiesOn(reviewer, on),
    moreThanFiveYears: meets(yearsInPractice, 'years-in-practice', reviewer, on),
    atLeast24Hours: meets(hoursInPractice, 'hours-in-practice', reviewer, on),
  };
}

function meets(test: Test, named: string, reviewer: ReviewerRecord, on: string): boolean {
  const rule = law.reviewerQualifications.find((r) => r.test === named && holds(r, on));
  const given = { reviewer, on, kind: physicianKind(reviewer.kind), specialties: [], needs: [], fit: [] };
  return rule !== undefined && test(given, rule).length === 0;
}
