import { clear, type GroundTest, holds, unknown } from '../ground.ts';

export const wrongApplicant: GroundTest = ({ application }) => {
  const { filedBy, decision } = application;
  switch (filedBy?.as) {
    case undefined:
      return unknown('It is not known who filed.', 'Who filed the application?');
    case 'employee':
    case 'attorney':
      return clear(`Filed by the ${filedBy.as === 'employee' ? 'employee' : "employee's attorney"}.`);
    case 'designee':
      if (filedBy.designatedOn === undefined || decision?.date === undefined) {
        return unknown(
          'When the designee was appointed, or when the decision was made, is not known.',
          'On which day was the designee appointed, and what is the date of the decision?',
        );
      }
      return filedBy.designatedOn < decision.date
        ? holds(`The designee was appointed on ${filedBy.designatedOn}, before the decision of ${decision.date}.`)
        : clear(`The designee was appointed on ${filedBy.designatedOn}, not before the decision of ${decision.date}.`);
    case 'treating-physician':
    case 'other-provider':
      if (filedBy.emergencyTreatment === undefined) {
        return unknown(
          'Filed by a provider.',
          'Did the provider give emergency treatment, and does it apply for itself?',
        );
      }
      return filedBy.emergencyTreatment
        ? clear('Filed by a provider of emergency treatment on its own behalf.')
        : holds('Filed by a physician or provider who gave no emergency treatment.');
    case 'claims-administrator':
    case 'employer':
      return holds(`Filed by the ${filedBy.as === 'employer' ? 'employer' : 'claims administrator'}.`);
  }
};
