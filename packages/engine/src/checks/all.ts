import { check as abbreviationUnexpanded } from './abbreviation-unexpanded/check.ts';
import { check as ageConflict } from './age-conflict/check.ts';
import { check as beyondMedicalNecessity } from './beyond-medical-necessity/check.ts';
import type { Check } from './check.ts';
import { check as citationEditionNotInForce } from './citation-edition-not-in-force/check.ts';
import { check as citationMissing } from './citation-missing/check.ts';
import { check as citationPageOutsideTopic } from './citation-page-outside-topic/check.ts';
import { check as citationPagesRepeated } from './citation-pages-repeated/check.ts';
import { check as citationUnknown } from './citation-unknown/check.ts';
import { check as citationWrongRegion } from './citation-wrong-region/check.ts';
import { check as contentRequiredMissing } from './content-required-missing/check.ts';
import { check as damagedText } from './damaged-text/check.ts';
import { check as dateConflict } from './date-conflict/check.ts';
import { check as dateImpossible } from './date-impossible/check.ts';
import { check as decisionContradictsConclusion } from './decision-contradicts-conclusion/check.ts';
import { check as decisionContradictsRationale } from './decision-contradicts-rationale/check.ts';
import { check as decisionMissing } from './decision-missing/check.ts';
import { check as deniesDocumented } from './denies-documented/check.ts';
import { check as documentsNotListed } from './documents-not-listed/check.ts';
import { check as exceedsGuidelineArithmetic } from './exceeds-guideline-arithmetic/check.ts';
import { check as guidelineMisapplied } from './guideline-misapplied/check.ts';
import { check as guidelineMisquoted } from './guideline-misquoted/check.ts';
import { check as headerDateConflict } from './header-date-conflict/check.ts';
import { check as itemDecidesSeveralServices } from './item-decides-several-services/check.ts';
import { check as itemDuplicated } from './item-duplicated/check.ts';
import { check as mtusSkipped } from './mtus-skipped/check.ts';
import { check as noPatientReasons } from './no-patient-reasons/check.ts';
import { check as patientConflict } from './patient-conflict/check.ts';
import { check as quantityConflict } from './quantity-conflict/check.ts';
import { check as readingLevel } from './reading-level/check.ts';
import { check as regionConflict } from './region-conflict/check.ts';
import { check as remainingPortionMuddled } from './remaining-portion-muddled/check.ts';
import { check as sectionMissing } from './section-missing/check.ts';
import { check as sexConflict } from './sex-conflict/check.ts';
import { check as sideConflict } from './side-conflict/check.ts';
import { check as summaryCopiedFromUr } from './summary-copied-from-ur/check.ts';
import { check as vocabulary } from './vocabulary/check.ts';
import { check as wrongSubject } from './wrong-subject/check.ts';

/** Every check, in the order of its id. */
export const checks: readonly Check[] = [
  abbreviationUnexpanded,
  ageConflict,
  beyondMedicalNecessity,
  citationEditionNotInForce,
  citationMissing,
  citationPageOutsideTopic,
  citationPagesRepeated,
  citationUnknown,
  citationWrongRegion,
  contentRequiredMissing,
  damagedText,
  dateConflict,
  dateImpossible,
  decisionContradictsConclusion,
  decisionContradictsRationale,
  decisionMissing,
  deniesDocumented,
  documentsNotListed,
  exceedsGuidelineArithmetic,
  guidelineMisapplied,
  guidelineMisquoted,
  headerDateConflict,
  itemDecidesSeveralServices,
  itemDuplicated,
  mtusSkipped,
  noPatientReasons,
  patientConflict,
  quantityConflict,
  readingLevel,
  regionConflict,
  remainingPortionMuddled,
  sectionMissing,
  sexConflict,
  sideConflict,
  summaryCopiedFromUr,
  vocabulary,
  wrongSubject,
];
