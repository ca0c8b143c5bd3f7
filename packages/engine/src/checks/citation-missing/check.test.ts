import { expect, test } from 'vitest';
import { findings } from '../letter-for-tests.ts';
import { check } from './check.ts';

const nothing = 'The Expert Reviewer did not cite any medical evidence for its decision.';

test('a reviewer who says that no evidence is cited is an error', () => {
  const [finding] = findings(check, {
    items: [{ reviewer: nothing, rationale: 'The operation is denied. The sling is not medically necessary.' }],
  });
  expect(finding).toMatchObject({ severity: 'error', item: 1 });
  expect(finding?.quotes[0]?.text).toBe(nothing);
});

test('a source named in the rationale makes it a warning with both quotes', () => {
  const [finding] = findings(check, {
    items: [
      {
        reviewer: nothing,
        rationale:
          'The Official Disability Guidelines, Knee chapter, advise against it. The request is not medically necessary.',
      },
    ],
  });
  expect(finding?.severity).toBe('warning');
  expect(finding?.quotes[1]?.text).toBe('Official Disability Guidelines, Knee chapter');
});

test('a line that only says "outside of the MTUS" is a warning', () => {
  const reviewer = 'The Expert Reviewer based their decision on recommendation(s) outside of the MTUS Guidelines.';
  expect(findings(check, { items: [{ reviewer }] })).toMatchObject([{ severity: 'warning' }]);
});

test('the claims administrator may cite nothing', () => {
  const claimsAdministrator = 'The Claims Administrator did not cite any medical evidence for its decision.';
  expect(findings(check, { items: [{ claimsAdministrator }] })).toEqual([]);
});
