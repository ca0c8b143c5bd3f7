import { clear, type GroundTest, holds, unknown } from '../ground.ts';

export const noSignature: GroundTest = ({ application }) => {
  if (application.signed === undefined) {
    return unknown(
      'It is not known whether the form is signed.',
      'Is the application signed by the employee or a representative?',
    );
  }
  return application.signed ? clear('The form is signed.') : holds('The form is not signed.');
};
