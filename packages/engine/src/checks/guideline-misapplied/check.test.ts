import { expect, test } from 'vitest';
import { findings } from '../letter-for-tests.ts';
import { check } from './check.ts';

const rationale =
  'Objective findings that identify specific nerve compromise on the neurologic exam are needed for imaging. None is told. The request is not medically necessary.';

test('the imaging rule of the spine held against a knee is a warning', () => {
  expect(findings(check, { items: [{ heading: 'MRI of the right knee', rationale }] })).toMatchObject([
    { severity: 'warning', item: 1 },
  ]);
});

test('held against the spine it is in its place', () => {
  expect(
    findings(check, {
      items: [
        {
          heading: 'MRI of the lumbar spine',
          claimsAdministrator: 'Decision based on MTUS Low Back Complaints 2004.',
          reviewer: 'Decision based on MTUS Low Back Complaints 2004, Section(s): Special Studies.',
          rationale,
        },
      ],
    }),
  ).toEqual([]);
});
