import { law } from '../../knowledge/generated/law.ts';

const rules = new Set<string>(law.reviewerQualifications.map((rule) => rule.id));

/** Whether a rule asks what a reviewer is; every other rule that keeps him from a case is one of conflict. */
export const isQualification = (rule: string): boolean => rules.has(rule);
