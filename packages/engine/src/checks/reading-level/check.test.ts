import { expect, test } from 'vitest';
import { findings } from '../letter-for-tests.ts';
import { check } from './check.ts';

test('a sentence nobody can follow is noted, the longest one shown', () => {
  const rationale = `The aforementioned intervention, notwithstanding considerable symptomatic exacerbation characterized by intermittent radicular manifestations, unequivocally necessitates contemporaneous documentation of functional restoration, objectively corroborated physiological abnormality, comprehensive multidisciplinary evaluation, and demonstrable inadequacy of conservative rehabilitative alternatives, none of which the submitted documentation satisfactorily demonstrates, particularly considering individualized occupational requirements, previously administered pharmacological interventions, and psychological comorbidities. The request is not medically necessary.`;
  const [finding] = findings(check, { items: [{ rationale }] });
  expect(finding).toMatchObject({ severity: 'note', item: 1 });
  expect(finding?.quotes[0]?.text).toMatch(/^The aforementioned/);
});

test('plain sentences are not', () => {
  const rationale = 'The knee hurts. He took pills. They did not help. '.repeat(10);
  expect(findings(check, { items: [{ rationale: `${rationale}The request is not medically necessary.` }] })).toEqual(
    [],
  );
});
