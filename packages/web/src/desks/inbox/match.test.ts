import { expect, it } from 'vitest';
import { matchName, matchText, type Target } from './match.ts';

const targets: readonly Target[] = [
  { caseNumber: 'CM26-0000001', claimNumber: 'HC-24-00417', worker: 'Ana Invented' },
  { caseNumber: 'CM26-0000002', claimNumber: 'HC-24-00418', worker: 'José Made-Up' },
  { caseNumber: 'CM26-0000003', claimNumber: 'HC-24-00418', worker: 'José Made-Up' },
];

it.each([
  ['CM26-0000002 progress notes.pdf', 'CM26-0000002', 'case-number'],
  ['notes_hc2400417_2.pdf', 'CM26-0000001', 'claim-number'],
  ['HC 24 00417 MRI.pdf', 'CM26-0000001', 'claim-number'],
  // One digit more is another claim.
  ['HC-24-004170.pdf', null, 'none'],
  // Two cases of one claim: nobody guesses.
  ['HC-24-00418.pdf', null, 'several'],
  ['invented, ana - report.pdf', 'CM26-0000001', 'worker'],
  ['jose made up.pdf', null, 'several'],
  ['scan0001.pdf', null, 'none'],
] as const)('%s', (name, caseNumber, because) => {
  expect(matchName(name, targets)).toEqual({ caseNumber, because });
});

it('finds a number in the text', () => {
  expect(matchText('Claim number: HC-24-00417\nPatient: Ana Invented', targets)).toEqual({
    caseNumber: 'CM26-0000001',
    because: 'claim-number-in-text',
  });
});
