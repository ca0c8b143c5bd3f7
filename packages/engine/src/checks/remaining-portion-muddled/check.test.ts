import { expect, test } from 'vitest';
import { findings } from '../letter-for-tests.ts';
import { check } from './check.ts';

const heading =
  'Eight physical therapy visits for the left knee and left wrist was the original request. Six physical therapy visits for the left knee was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, two physical therapy visits for the left knee and eight physical therapy visits for the left wrist is';
const simple =
  'Acupuncture for 8 visits was the original request. Acupuncture for 6 visits was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Acupuncture for 2 visits is';
const run = (of: string, rationale: string) =>
  findings(check, {
    items: [{ heading: of, rationale: `${rationale} The request is not medically necessary.` }],
  }).filter(({ severity }) => severity === 'error' || of !== heading);

test('one of two portions is decided', () => {
  expect(run(heading, 'The additional two visits are not needed.')).toMatchObject([{ severity: 'error', item: 1 }]);
});

test('both portions are decided', () => {
  expect(run(heading, 'The additional two visits and the additional eight visits are not needed.')).toEqual([]);
});

test('the number first asked is judged, and no word of the rest', () => {
  expect(run(simple, 'The 8 visits exceed a first trial.')).toMatchObject([{ severity: 'warning' }]);
  expect(run(simple, 'Of 8 visits 6 are authorized; nothing is told of them.')).toEqual([]);
});

test('numbers that do not add up', () => {
  expect(run(simple.replace('2 visits is', '4 visits is'), 'He is well.')).toMatchObject([{ severity: 'warning' }]);
});

test('a request that was not modified is no matter', () => {
  expect(findings(check, {})).toEqual([]);
});
