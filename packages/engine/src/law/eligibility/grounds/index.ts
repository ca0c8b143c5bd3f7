import type { GroundId, GroundTest } from '../ground.ts';
import { conditionalDenial } from './conditional-denial.ts';
import { duplicate } from './duplicate.ts';
import { expeditedUncertified } from './expedited-uncertified.ts';
import { late } from './late.ts';
import { liabilityDeferred } from './liability-deferred.ts';
import { noSignature } from './no-signature.ts';
import { noUrDecision } from './no-ur-decision.ts';
import { noUrDispute } from './no-ur-dispute.ts';
import { notApplicableDate } from './not-applicable-date.ts';
import { repeatWithin12Months } from './repeat-within-12-months.ts';
import { resolved } from './resolved.ts';
import { urDelay } from './ur-delay.ts';
import { urUntimely } from './ur-untimely.ts';
import { wrongApplicant } from './wrong-applicant.ts';
import { carveOut, wrongProgram } from './wrong-program.ts';

/** The function of each ground of `knowledge/law/eligibility-grounds`. */
export const groundTests: Readonly<Record<GroundId, GroundTest>> = {
  'no-signature': noSignature,
  late,
  'no-ur-decision': noUrDecision,
  'conditional-denial': conditionalDenial,
  duplicate,
  'not-applicable-date': notApplicableDate,
  'no-ur-dispute': noUrDispute,
  'ur-delay': urDelay,
  'wrong-applicant': wrongApplicant,
  'liability-deferred': liabilityDeferred,
  resolved,
  'wrong-program': wrongProgram,
  'carve-out': carveOut,
  'ur-untimely': urUntimely,
  'repeat-within-12-months': repeatWithin12Months,
  'expedited-uncertified': expeditedUncertified,
};
