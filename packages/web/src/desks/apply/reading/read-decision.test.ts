import { expect, it } from 'vitest';
import { readDecision } from './read-decision.ts';

const said = (text: string): Record<string, string[]> => {
  const found: Record<string, string[]> = {};
  for (const { what, value } of readDecision(text)) (found[what] ??= []).push(value);
  return found;
};

it('offers dates, claim, names and the request of a decision that is written as a form', () => {
  expect(
    said(
      [
        'UTILIZATION REVIEW DETERMINATION: NON-CERTIFICATION',
        'Date of Determination: 02/10/2026      Claim Number: HC-24-00417',
        'Employee: Ana Invented        Date of injury: May 14, 2024',
        'Requesting physician: Dr. Bea Made-Up   Phone: (555) 010-0100',
        'Claims administrator: Harbor Claims Services',
        'Request 1: Physical therapy, twice a week for four weeks, lumbar spine.',
        'Request 2: MRI of the lumbar spine without contrast',
      ].join('\n'),
    ),
  ).toEqual({
    decisionOn: ['2026-02-10'],
    claimNumber: ['HC-24-00417'],
    workerName: ['Ana Invented'],
    injuryOn: ['2024-05-14'],
    physicianName: ['Dr. Bea Made-Up'],
    administrator: ['Harbor Claims Services'],
    item: ['Physical therapy, twice a week for four weeks, lumbar spine', 'MRI of the lumbar spine without contrast'],
  });
});

it('takes a bare date at the head of the letter for the decision, and no other date for it', () => {
  expect(said('Date: 2026-02-10\nDate of birth: 1979-03-02\nReceived date: 02/03/2026')).toEqual({
    decisionOn: ['2026-02-10'],
  });
});

it('offers both where the paper says two, and nothing where it says none', () => {
  expect(said('Decision date: 02/10/2026\nDate of decision: 02/11/2026')).toEqual({
    decisionOn: ['2026-02-10', '2026-02-11'],
  });
  expect(
    said('The employee may ask for a review within 30 days.\nThe request was not certified on a date.\nDate: soon'),
  ).toEqual({});
});

it('keeps the line beside each value', () => {
  expect(readDecision('Claim #: 0417-AB   Employer: Redwood Freight')).toMatchObject([
    { what: 'claimNumber', value: '0417-AB', quote: 'Claim #: 0417-AB Employer: Redwood Freight' },
    { what: 'employer', value: 'Redwood Freight' },
  ]);
});
