import { duplicatesOf } from '../duplicates.ts';
import { clear, type GroundTest } from '../ground.ts';

export const duplicate: GroundTest = ({ application, item, earlier }) => {
  const [found] = duplicatesOf(application, item, earlier).filter(({ kind }) => kind !== 'repeat');
  if (!found) return clear('No earlier application is known for this treatment under this decision.');
  const { kind, caseNumber, because } = found;
  if (kind === 'same-dispute') return { holds: true, because, refersTo: caseNumber };
  return {
    holds: null,
    because,
    missing: [`Is this the dispute of case ${caseNumber}? ${found.question}`],
    refersTo: caseNumber,
  };
};
