import type { QualificationTest } from '../../../knowledge/schema/law-reviewer.ts';
import { certificationFits, certified } from './certification.ts';
import { kindOfPhysician } from './kind.ts';
import { knowledgeable } from './knowledgeable.ts';
import { directorLicence, licenceInForce, preferredState } from './licence.ts';
import { hoursInPractice, yearsInPractice } from './practice.ts';
import { credentialsVerified, declarationMade, noAppointment, noDiscipline } from './record.ts';
import { met, type Test } from './test.ts';

/** The function behind each test a qualification in `knowledge/law/reviewer-qualifications` names. */
export const tests: Readonly<Record<QualificationTest, Test>> = {
  'kind-of-physician': kindOfPhysician,
  'licence-in-force': licenceInForce,
  certified,
  'certification-fits': certificationFits,
  knowledgeable,
  // Nobody else can know it: the reviewer signs it with the attestation.
  'guidelines-declared': () => met,
  'no-discipline': noDiscipline,
  'no-appointment': noAppointment,
  'years-in-practice': yearsInPractice,
  'hours-in-practice': hoursInPractice,
  'preferred-state': preferredState,
  'credentials-verified': credentialsVerified,
  'declaration-made': declarationMade,
  'director-licence': directorLicence,
};
