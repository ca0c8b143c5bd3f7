import { expect, test } from 'vitest';
import { findings } from '../letter-for-tests.ts';
import { check } from './check.ts';

test('an age in the rationale that differs by years is an error with both quotes', () => {
  const [finding] = findings(check, {
    items: [{ rationale: 'This is a 57 year old male. The request is not medically necessary.' }],
  });
  expect(finding).toMatchObject({ severity: 'error', item: 1 });
  expect(finding?.quotes.map((quote) => quote.text)).toEqual(['57 year old male', '44 year old male']);
});

test('a birthday between two reports is no conflict', () => {
  expect(
    findings(check, {
      items: [{ rationale: 'This 45-year-old worker is well. The request is not medically necessary.' }],
    }),
  ).toEqual([]);
});

test("ages of others, of injuries and of guideline rules are not the worker's", () => {
  const summary =
    'The injured worker is a 44 year old male injured on 03-02-2016. He was pushed by a 12 year old student. His 19 year old son drives him.';
  const rationale =
    'The guideline covers patients over 60 years old. This is a 15 year old injury. The request is not medically necessary.';
  expect(findings(check, { summary, items: [{ rationale }] })).toEqual([]);
});

test("the age of a person who was handled is not the worker's", () => {
  const summary =
    'The injured worker is a 44 year old male injured on 03-02-2016 while transferring a 81 year old female resident. He was helping a heavy 90 year old man.';
  expect(findings(check, { summary })).toEqual([]);
});
