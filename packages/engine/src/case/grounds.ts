import { law } from '../knowledge/generated/law.ts';

/** Codes of what makes an application or an item ineligible, from `knowledge/law/eligibility-grounds`. */
export const grounds: readonly string[] = law.eligibilityGrounds
  .filter((ground) => ground.versions.some((version) => version.effect === 'ineligible'))
  .map((ground) => ground.code);

/** Codes of what is only ever flagged: whether the utilization review decision was in time is not decided here. */
export const flagsOnly: readonly string[] = law.eligibilityGrounds
  .filter((ground) => ground.versions.every((version) => version.effect === 'flag'))
  .map((ground) => ground.code);

/** Codes of what makes an item wait rather than fail. */
export const deferring: readonly string[] = law.eligibilityGrounds
  .filter((ground) => ground.versions.some((version) => version.effect === 'deferred'))
  .map((ground) => ground.code);

/** The ground that a point of the preliminary review speaks of; the other points speak of none. */
export const groundOfPoint: Readonly<Record<string, string>> = {
  timeliness: 'LATE',
  duplicate: 'DUPLICATE',
  signature: 'NO_SIGNATURE',
  'ur-decision': 'NO_UR_DECISION',
  'conditional-non-certification': 'CNC',
  'date-of-injury': 'NOT_APPLICABLE_DATE',
  dispute: 'NO_UR_DISPUTE',
  liability: 'LIABILITY_DEFERRED',
  applicant: 'WRONG_APPLICANT',
  resolved: 'RESOLVED',
  programme: 'WRONG_PROGRAM',
};
