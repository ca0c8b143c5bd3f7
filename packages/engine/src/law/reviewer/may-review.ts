import { law } from '../../knowledge/generated/law.ts';
import type { CaseForReview, Exception } from './case-for-review.ts';
import { declaredConflicts } from './conflict/declared.ts';
import { derivedConflicts } from './conflict/derived.ts';
import { type Register, registerOf } from './conflict/register.ts';
import { fitOf, type ItemNeeds } from './fit/fit.ts';
import { conditionNeeds, serviceNeeds } from './fit/needs.ts';
import { holds } from '../dated/version.ts';
import { tests } from './qualification/all.ts';
import { specialtiesOn } from './qualification/certification.ts';
import { physicianKind } from './qualification/kind.ts';
import type { Given } from './qualification/test.ts';
import type { MayReview, Notice, Reason } from './result.ts';
import type { ReviewerRecord } from './reviewer.ts';
import { verificationNotices } from './verified.ts';

/** A case made ready to be asked about many reviewers. */
export interface PreparedCase {
  readonly given: CaseForReview;
  readonly register: Register;
  readonly needs: readonly ItemNeeds[];
}

/** Reads the parties and items of a case once; linear in both. */
export function prepare(given: CaseForReview): PreparedCase {
  const needs = given.items.map((item) => ({
    item: item.number,
    service: serviceNeeds(item),
    condition: conditionNeeds(item, given.diagnoses),
  }));
  return { given, register: registerOf(given), needs };
}

/** Whether a reviewer may review a case on a day (ISO), with every reason why not. Source: LC 139.5(c)(2), (d)(4) to (d)(6). */
export const mayReview = (reviewer: ReviewerRecord, given: CaseForReview, on: string): MayReview =>
  mayReviewPrepared(reviewer, prepare(given), on);

/** The same for a case that was made ready. */
export function mayReviewPrepared(reviewer: ReviewerRecord, ready: PreparedCase, on: string): MayReview {
  const specialties = specialtiesOn(reviewer, on);
  const fit = fitOf(specialties, ready.needs);
  const asked: Given = { reviewer, on, kind: physicianKind(reviewer.kind), specialties, needs: ready.needs, fit };
  const reasons: Reason[] = [];
  const warnings: Notice[] = [];
  const preferred: string[] = [];
  let rulesInForce = 0;
  for (const rule of law.reviewerQualifications) {
    if (rule.effect === 'director' || !holds(rule, on)) continue;
    rulesInForce += 1;
    const found = tests[rule.test](asked, rule);
    if (rule.effect === 'prefers') {
      if (found.length === 0) preferred.push(rule.id);
      continue;
    }
    if (found.length === 0) continue;
    const exception = rule.overridable ? exceptionFor(ready.given, reviewer, rule.id, null, on) : null;
    for (const one of found) {
      const { text, evidence } = one;
      const notice: Notice = { rule: rule.id, section: rule.section, text, evidence };
      if (!one.fails) warnings.push(notice);
      else if (exception !== null) warnings.push(setAside(notice, exception));
      else {
        const unverified = one.unverified || rule.confidence === 'unverified';
        reasons.push({ ...notice, unverified, remedy: rule.remedy });
      }
    }
  }
  if (rulesInForce === 0) reasons.push(noRule(on));
  const conflicts = [
    ...declaredConflicts(reviewer.affiliations, ready.register, on),
    ...derivedConflicts(reviewer, ready.given, ready.register, on),
  ];
  for (const c of conflicts) {
    const notice: Notice = { rule: c.rule, section: c.section, text: c.text, evidence: c.evidence };
    const exception = c.clearable ? exceptionFor(ready.given, reviewer, c.rule, c.party, on) : null;
    if (!c.bars) warnings.push(notice);
    else if (exception !== null) warnings.push(setAside(notice, exception));
    else reasons.push({ ...notice, unverified: c.unverified, remedy: c.remedy });
  }
  warnings.push(...verificationNotices(on));
  return { may: reasons.length === 0, on, reasons, warnings, preferred, fit };
}

/** The first exception with a reason that a person recorded by the day. */
function exceptionFor(
  given: CaseForReview,
  reviewer: ReviewerRecord,
  rule: string,
  party: string | null,
  on: string,
): Exception | null {
  for (const one of given.exceptions) {
    if (one.rule !== rule || one.reviewer !== reviewer.id || one.party !== party || one.on > on) continue;
    if (one.reason.trim() !== '') return one;
  }
  return null;
}

const setAside = (notice: Notice, exception: Exception): Notice => ({
  ...notice,
  text: `${notice.text} Set aside by ${exception.by} on ${exception.on}: ${exception.reason}`,
});

const noRule = (on: string): Reason => ({
  rule: 'no-rule-in-force',
  section: 'LC 4610.5(a)',
  text: `On ${on} there was no independent medical review of utilization review decisions; it began on 2013-01-01.`,
  evidence: [],
  unverified: false,
  remedy: 'Check the date.',
});
