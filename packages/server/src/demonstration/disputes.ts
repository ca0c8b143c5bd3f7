import type { Dispute } from './steps.ts';

// Invented people, injuries and requests. No letter or record of anyone was their model.
export const therapy: Dispute = {
  patient: 'Ana Invented',
  physician: 'Dr. Bea Made-Up',
  injuryOn: '2024-05-14',
  region: 'lumbar spine',
  diagnosis: 'Low back pain',
  request: 'Physical therapy, twice a week for four weeks, lumbar spine',
  bodyParts: ['lumbar-spine'],
  icd: 'M54.50',
  age: 46,
  sex: 'female',
  decision: 'overturned',
  rationale:
    'The guideline supports therapy that restores function. Six visits were completed with ten degrees more flexion and a longer sitting tolerance, and home exercise is done on most days.',
  citation: 'MTUS: Low Back Disorders',
};

export const imaging: Dispute = {
  ...therapy,
  request: 'MRI of the lumbar spine without contrast',
  decision: 'upheld',
  rationale:
    'The guideline asks for a red flag or a sign of nerve root trouble. Strength and sensation are intact and straight leg raise is negative on both sides.',
};

export const injection: Dispute = {
  ...therapy,
  region: 'right shoulder',
  diagnosis: 'Impingement of the right shoulder',
  request: 'Subacromial corticosteroid injection, right shoulder',
  bodyParts: ['right-shoulder'],
  icd: 'M75.41',
  rationale:
    'The guideline supports one injection where exercise alone did not suffice. Pain at the end of the range has stayed through months of home exercise.',
  citation: 'MTUS: Shoulder Disorders',
};
