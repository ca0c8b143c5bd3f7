import { clear, type GroundTest, holds, unknown } from '../ground.ts';

/** LC 4610.5(a)(1), (2): an injury, or a decision communicated, since the day the law names is enough. */
export const notApplicableDate: GroundTest = ({ application }, { injuredFrom = '', communicatedFrom = '' }) => {
  const { dateOfInjury, decision } = application;
  const told = decision?.toldToPhysician;
  if (dateOfInjury !== undefined && dateOfInjury >= injuredFrom)
    return clear(`Injury on ${dateOfInjury}, not before ${injuredFrom}.`);
  if (told !== undefined && told >= communicatedFrom)
    return clear(`Decision communicated on ${told}, not before ${communicatedFrom}.`);
  if (decision?.date !== undefined && decision.date >= communicatedFrom) {
    return clear(`Decision of ${decision.date}; it cannot have been communicated before ${communicatedFrom}.`);
  }
  if (dateOfInjury === undefined) return unknown('The date of injury is not known.', 'What is the date of injury?');
  if (told === undefined) {
    return unknown(
      'When the decision was communicated to the physician is not known.',
      'On which day was the decision communicated to the requesting physician?',
    );
  }
  return holds(
    `Injury on ${dateOfInjury}, before ${injuredFrom}, and decision communicated on ${told}, before ${communicatedFrom}.`,
  );
};
