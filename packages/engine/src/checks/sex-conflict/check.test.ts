import { expect, test } from 'vitest';
import { findings } from '../letter-for-tests.ts';
import { check } from './check.ts';

test('a pronoun of the other sex is an error', () => {
  const [finding] = findings(check, {
    items: [{ rationale: 'She has knee pain. The request is not medically necessary.' }],
  });
  expect(finding).toMatchObject({ severity: 'error', item: 1 });
  expect(finding?.quotes[0]?.text).toMatch(/^She has knee pain/);
});

test('a second noun of the other sex is an error', () => {
  const rationale = 'This 44 year old female has knee pain. The request is not medically necessary.';
  expect(findings(check, { items: [{ rationale }] })).toHaveLength(1);
});

test.each([
  'Dr. Lopez examined the knee and she asked for imaging. The request is not medically necessary.',
  'The injured worker was kicked by a resident. She was later moved. The request is not medically necessary.',
  'The otolaryngologist saw a deviated septum; she recommended surgery. The request is not medically necessary.',
  'The injury came while he was lifting a 70 year old female resident. The request is not medically necessary.',
  'The injury came while he was moving an 80 year old woman. The request is not medically necessary.',
  'The psychiatrist gave a new drug. No side effects. On 11-8-16 she asked for another. The request is not medically necessary.',
  'On 11-8-16 she recommended another injection. The request is not medically necessary.',
  'He/she should be taught exercises. The request is not medically necessary.',
])('pronouns of other people are theirs: %s', (rationale) => {
  expect(findings(check, { items: [{ rationale }] })).toEqual([]);
});

test('a letter that never says which sex cannot be contradicted', () => {
  const summary = 'The injured worker is a 44 year old who was injured on 03-02-2016.';
  expect(
    findings(check, { summary, items: [{ rationale: 'She is well. The request is not medically necessary.' }] }),
  ).toEqual([]);
});

test('a title of the other sex is an error where it is the worker who is named', () => {
  const rationale = (text: string) =>
    findings(check, { items: [{ rationale: `${text} The request is not medically necessary.` }] });
  expect(rationale('Ms. Alder has had knee pain for two months.')).toMatchObject([{ severity: 'error', item: 1 }]);
  expect(rationale("Mrs. Alder's pain is worse.")).toHaveLength(1);
  expect(rationale('Mr. Alder has had knee pain for two months.')).toEqual([]);
  expect(rationale('Ms. Alder, the nurse, has had to help.')).toEqual([]);
  expect(rationale('Ms. Alder wrote the appeal.')).toEqual([]);
});
