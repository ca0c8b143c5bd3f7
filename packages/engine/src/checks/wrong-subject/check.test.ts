import { expect, test } from 'vitest';
import { findings } from '../letter-for-tests.ts';
import { check } from './check.ts';

const run = (heading: string, rationale: string) =>
  findings(check, { items: [{ heading, rationale: `${rationale} The request is not medically necessary.` }] });

test('another treatment is judged', () => {
  expect(run('Physical exam', 'There is no reason for the need of additional physical therapy.')).toMatchObject([
    { severity: 'error', item: 1 },
  ]);
});

test('needles are judged where exercise is asked', () => {
  expect(run('Physical therapy, 6 visits', 'The request for acupuncture is not supported.')).toHaveLength(1);
  expect(run('Electro-acupuncture, 6 visits', 'The request for acupuncture is not supported.')).toEqual([]);
});

test('more of another treatment is refused', () => {
  const rationale = 'He had six visits and further acupuncture for the knee is not supported at this time.';
  expect(run('Massage therapy, 6 visits', rationale)).toHaveLength(1);
  expect(run('Acupuncture, 6 visits', rationale)).toEqual([]);
});

test('another kind of study is ruled on', () => {
  const rationale = 'The guideline does not recommend x-rays without red flags.';
  expect(
    run(
      'X-ray of the thoracic spine',
      `${rationale} The request for MRI of the thoracic spine is not medically necessary.`,
    ),
  ).toHaveLength(1);
  expect(
    run('X-ray of the thoracic spine', `${rationale} The request for radiographs is not medically necessary.`),
  ).toEqual([]);
});

test('another level is judged', () => {
  const heading = 'Left L4-5 transforaminal epidural steroid injection';
  expect(run(heading, 'The requested L5-S1 transforaminal epidural injection is supported.')).toHaveLength(1);
  expect(run(heading, 'The requested L4-L5 transforaminal epidural injection is supported.')).toEqual([]);
  expect(run('L4-S1 facet injections', 'The requested L5-S1 injection is supported.')).toEqual([]);
});

test('a medicine is ruled on that is not asked', () => {
  expect(
    run('Gabapentin 300mg #90', 'There is no record of gains with Norco. Therefore, Norco is not medically necessary.'),
  ).toHaveLength(1);
});

test('another study is "in question"', () => {
  const rationale = 'Nerve studies may help in general. Here the MRI in question was ordered for the wrong reason.';
  expect(run('EMG of the left upper extremity', rationale)).toHaveLength(1);
});

test('a tablet judged as a cream', () => {
  const rationale = 'Topical agents help in sprains. There is little evidence for creams on the spine.';
  expect(run('Diclofenac 75mg #60', rationale)).toHaveLength(1);
  expect(run('Diclofenac 1% gel, 100 grams', rationale)).toEqual([]);
});

test('another drug is ruled on', () => {
  const rationale = 'Flexeril was used for eight weeks.';
  const heading = 'Flexeril 10mg #90';
  expect(
    run(heading, `${rationale} Therefore, the request for Soma 350mg #90 is not medically necessary.`),
  ).toHaveLength(1);
  expect(run(heading, `${rationale} Therefore, the request for cyclobenzaprine is not medically necessary.`)).toEqual(
    [],
  );
  expect(run('Percocet 10/325mg #60', 'The request for oxycodone is not medically necessary.')).toEqual([]);
});

test('the rationale of another item word for word', () => {
  const rationale =
    'Manipulation is recommended for chronic pain caused by musculoskeletal conditions. A trial of six visits over two weeks may be given. There is no record of gains in function from the manipulation already given to the worker in this case.';
  const items = [
    { heading: 'Re-examination with chiropractor', rationale: `${rationale} It is not medically necessary.` },
    { heading: 'Chiropractic manipulation, 8 visits', rationale: `${rationale} It is not medically necessary.` },
  ];
  expect(findings(check, { items })).toMatchObject([{ severity: 'error', item: 1 }]);
});

test.each([
  ['Physical therapy, 6 visits', 'The request for therapeutic exercise lacks goals.'],
  ['MRI of the right knee', 'The request for imaging of the knee lacks a trial of physical therapy.'],
  ['Norco 10/325mg #60', 'The request for hydrocodone lacks a urine drug screen.'],
  ['TENS unit', 'There is no need for electrical stimulation.'],
])('%s: %s', (heading, rationale) => {
  expect(run(heading, rationale)).toEqual([]);
});
