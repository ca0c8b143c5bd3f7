import { clear, type GroundTest, holds, unknown } from '../ground.ts';

const programs = {
  'mpn-opinion': 'a second or third opinion in a medical provider network (LC 4616.3, 4616.4)',
  'bill-review': 'independent bill review (LC 4603.6)',
  'health-plan': 'the review of a health plan',
} as const;

export const wrongProgram: GroundTest = ({ application }) => {
  const { program } = application;
  if (program === undefined) {
    return unknown(
      'Nothing says that another programme is meant.',
      'Is the dispute about a utilization review decision?',
    );
  }
  if (program === 'ur-imr' || program === 'carve-out') return clear('The dispute is about utilization review.');
  return holds(`The dispute belongs to ${programs[program]}.`);
};

export const carveOut: GroundTest = ({ application }) => {
  if (application.program === undefined) {
    return unknown(
      'Nothing says that a labor agreement has its own process.',
      'Does a labor agreement provide its own process?',
    );
  }
  return application.program === 'carve-out'
    ? holds('A labor agreement provides its own dispute resolution.')
    : clear('No labor agreement with its own process is named.');
};
