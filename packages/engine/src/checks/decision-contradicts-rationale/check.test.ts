import { expect, test } from 'vitest';
import { findings } from '../letter-for-tests.ts';
import { check } from './check.ts';

const upheld = (rationale: string) =>
  findings(check, { items: [{ rationale: `${rationale} The request is not medically necessary.` }] });

test('support for the request, then denial', () => {
  const [finding] = upheld(
    'The requested trial of therapy is medically reasonable and consistent with MTUS guidelines.',
  );
  expect(finding).toMatchObject({ severity: 'error', item: 1 });
});

test('opposition to the request, then approval', () => {
  const rationale = 'The request for an MRI is not supported by the guideline. The request is medically necessary.';
  expect(findings(check, { items: [{ decision: 'Overturned', rationale }] })).toHaveLength(1);
});

test('more than the guideline allows, and it is granted', () => {
  const rationale =
    'The requested visits exceed the guideline and are not supported. The request is medically necessary.';
  expect(findings(check, { items: [{ decision: 'Overturned', rationale }] })).toHaveLength(1);
});

test('every criterion is met, and it is denied', () => {
  expect(upheld('All criteria of the guideline are met.')).toHaveLength(1);
  expect(upheld('Injections may be given where all criteria are met.')).toEqual([]);
  expect(upheld('Not all criteria are met.')).toEqual([]);
});

test('support in other words', () => {
  expect(upheld('The visits are within the guideline and therapy is clearly supported for this worker.')).toHaveLength(
    1,
  );
  expect(upheld('The worker meets all of the criteria for the requested procedure.')).toHaveLength(1);
});

test.each([
  'Therapy is indicated for sprains of the knee.',
  'The request for an MRI is reasonable if care has failed.',
  'The request for an MRI is reasonable. However, no examination is told.',
  'While the request is appropriate in general, no examination is told.',
  'The request for an MRI is not consistent with the guidelines.',
  'The prior review found that the request is appropriate.',
  'Follow-up is reasonable and consistent with guidelines.',
])('no contradiction: %s', (rationale) => {
  expect(upheld(rationale)).toEqual([]);
});
