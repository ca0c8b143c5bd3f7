import { expect, test } from 'vitest';
import { findings, findingsIn, letterText } from '../letter-for-tests.ts';
import { check } from './check.ts';

test('a sound letter states everything', () => {
  expect(findings(check, {})).toEqual([]);
});

test('a rationale that never concludes is shown by its last sentence', () => {
  const rationale = 'Guidelines ask for six weeks of conservative care. The worker has had two weeks of ice and rest.';
  const [found] = findings(check, { items: [{}, { heading: 'Knee brace', rationale }] });
  expect(found).toMatchObject({ item: 2, severity: 'warning', source: 'LC 4610.6(e)' });
  expect(found?.quotes[0]?.text).toBe('The worker has had two weeks of ice and rest.');
  expect(found?.message).toContain('does not say whether the service is medically necessary');
});

test('a conclusion alone is no reason; the regulation asks for reasons since 2014', () => {
  const rationale = 'The request is not medically necessary.';
  const [found] = findings(check, { items: [{ rationale }] });
  expect(found).toMatchObject({ item: 1, source: '8 CCR 9792.10.6(d) (not checked against the official text)' });
  const early = { decision: '02/11/2014', urDenial: '01/02/2014', received: '01/10/2014', assigned: '01/15/2014' };
  expect(findings(check, { ...early, injury: '05/01/2013', items: [{ rationale }] })).toEqual([]);
});

test('an ancillary service that falls with the surgery has its reason in the conclusion', () => {
  const rationale = 'As the surgery is not medically necessary, the cold therapy unit is not medically necessary.';
  expect(findings(check, { items: [{}, { heading: 'Cold therapy unit', rationale }] })).toEqual([]);
});

test('a letter without licence and certification says nothing of the qualifications', () => {
  const text = letterText({})
    .split('\n')
    .filter((line) => !/Licensure|Certification|credentials/.test(line))
    .join('\n');
  const [found] = findingsIn(check, text);
  expect(found).toMatchObject({ item: null, source: 'LC 4610.6(f)' });
  expect(found?.message).toContain('neither a licence nor a certification');
});
