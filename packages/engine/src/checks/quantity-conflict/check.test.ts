import { expect, test } from 'vitest';
import { findings } from '../letter-for-tests.ts';
import { check } from './check.ts';

const visits = (rationale: string, heading = 'Eight physical therapy visits for the right knee') =>
  findings(check, { items: [{ heading, rationale: `${rationale} The request is not medically necessary.` }] });

test('another number is judged than was asked', () => {
  expect(visits('The request for 12 visits is excessive.')).toMatchObject([{ severity: 'error', item: 1 }]);
});

test.each([
  'The request for 8 visits is excessive.',
  'He has completed 12 visits.',
  'The guideline recommends 12 visits.',
  'A trial of 6 visits is recommended before 8 requested visits.',
])('no conflict: %s', (rationale) => {
  expect(visits(rationale)).toEqual([]);
});

test('of a modified request any of its numbers may be named', () => {
  const heading =
    'Acupuncture for 8 visits was the original request. Acupuncture for 6 visits was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Acupuncture for 2 visits is';
  expect(visits('The request for 8 visits was more than a trial.', heading)).toEqual([]);
  expect(visits('The request for 10 visits was more than a trial.', heading)).toHaveLength(1);
});

test('the number that is ruled on is another', () => {
  expect(visits('Additional therapy 2 times a week for 6 weeks is not medically necessary.')).toHaveLength(1);
  expect(visits('Additional therapy 2 times a week for 4 weeks is not medically necessary.')).toEqual([]);
  const modified =
    'Hand therapy, 12 sessions was the original request. Hand therapy, 8 sessions was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Hand therapy, 4 sessions is';
  expect(visits('Therefore the remaining six sessions are not medically necessary.', modified)).toHaveLength(1);
  expect(visits('Therefore the remaining four sessions are not medically necessary.', modified)).toEqual([]);
});

test('the count of tablets that is ruled on is another', () => {
  expect(visits('Flexeril 10mg #90 is not medically necessary.', 'Flexeril 10mg #30')).toHaveLength(1);
  expect(visits('Flexeril 10mg #30 is not medically necessary.', 'Flexeril 10mg #30')).toEqual([]);
  expect(visits('Weaning with Flexeril 10mg #20 is medically necessary.', 'Flexeril 10mg #30')).toEqual([]);
});

test.each([
  ['Ibuprofen 600mg, one tablet twice daily 14 days #40', 1],
  ['Ibuprofen 600mg, one tablet twice daily 20 days #40', 0],
  ['Ibuprofen 600mg, one tablet twice daily as needed 14 days #40', 0],
  ['Ibuprofen 600mg #40', 0],
])('%s', (heading, count) => {
  expect(visits('The pain is mild.', heading)).toHaveLength(count);
});

test('another strength of the same drug', () => {
  expect(visits('The request for Norco 5/325 mg is not supported.', 'Norco 10/325mg #60')).toHaveLength(1);
  expect(visits('The request for Norco 10/325 mg is not supported.', 'Norco 10/325mg #60')).toEqual([]);
});

test.each([
  ['He has had 4 visits of chiropractic care.', 'The worker has already completed 16 visits of chiropractic care.', 1],
  ['He has had 16 visits of chiropractic care.', 'The worker has already completed 16 visits of chiropractic care.', 0],
  [
    'He had 4 chiropractic visits in May and had 6 chiropractic visits in June.',
    'He completed 10 chiropractic visits.',
    0,
  ],
  [
    'He has had at least 4 visits of chiropractic care.',
    'The worker has already completed 16 visits of chiropractic care.',
    0,
  ],
  ['He has had 4 visits of acupuncture.', 'The worker has already completed 16 visits of chiropractic care.', 0],
])('visits done: %s | %s', (told, rationale, count) => {
  const summary = `The injured worker is a 44 year old male who sustained an industrial injury on 03-02-2016. ${told}`;
  const found = findings(check, {
    summary,
    items: [
      { heading: 'Chiropractic care 8 visits', rationale: `${rationale} The request is not medically necessary.` },
    ],
  });
  expect(found.filter(({ severity }) => severity === 'warning')).toHaveLength(count);
});
