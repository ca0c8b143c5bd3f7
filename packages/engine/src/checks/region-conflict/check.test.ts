import { expect, test } from 'vitest';
import { findings } from '../letter-for-tests.ts';
import { check } from './check.ts';

const run = (heading: string, rationale: string, summary?: string) =>
  findings(check, {
    ...(summary === undefined ? {} : { summary }),
    items: [{ heading, rationale: `${rationale} The request is not medically necessary.` }],
  });

test('the request is judged for another part', () => {
  expect(
    run('MRI of the lumbar spine', 'The request for an MRI of the right shoulder lacks a trial of care.'),
  ).toMatchObject([{ severity: 'error', item: 1 }]);
});

test('only complaints of another part are weighed', () => {
  const summary = 'The worker is a 44 year old male injured on 03-02-2016. He has severe mid back pain and neck pain.';
  expect(run('MRI of the thoracic spine', 'The neck pain was unchanged.', summary)).toHaveLength(1);
  expect(run('MRI of the thoracic spine', 'The mid back pain was unchanged.', summary)).toEqual([]);
});

test('another segment of the spine is judged', () => {
  expect(
    run(
      'Chiropractic care for the lumbar spine',
      'The request for chiropractic care for the cervical spine lacks goals.',
    ),
  ).toHaveLength(1);
});

test('the part that is ruled on is another', () => {
  const heading = 'Acupuncture for the lumbar spine, 6 visits';
  expect(run(heading, 'Acupuncture for the knee is not medically necessary.')).toHaveLength(1);
  expect(run(heading, 'Acupuncture for the low back is not medically necessary.')).toEqual([]);
});

test('a neighbour is ruled on', () => {
  const ruling = 'The request for a lumbar epidural injection is not medically necessary.';
  expect(run('Right hip steroid injection', ruling)).toHaveLength(1);
  expect(run('Injection of the lumbar spine', ruling)).toEqual([]);
});

test('signs down a limb are signs of the spine', () => {
  const summary = 'The worker is a 44 year old male injured on 03-02-2016. He has low back pain and a numb toe.';
  expect(run('MRI of the lumbar spine', 'He has numbness of the toe and pain of the foot.', summary)).toEqual([]);
});

test('every reason is of another part', () => {
  const heading = 'Physical therapy for the right wrist, 6 visits';
  const shoulder = 'Motion of the shoulder is good. Supervised therapy for the shoulder would add little.';
  expect(run(heading, shoulder)).toHaveLength(1);
  expect(run(heading, `${shoulder} The wrist is well.`)).toEqual([]);
  expect(run('EMG of the right upper extremity', shoulder)).toEqual([]);
});

test.each([
  ['MRI of the lumbar spine', 'The request for an MRI of the low back lacks a trial of care.'],
  ['MRI of the lumbar spine', 'The knee pain is mild.'],
  ['Physical therapy', 'The request for therapy of the knee lacks a trial.'],
  ['EMG of the right upper extremity', 'The request for a study of the hand lacks a trial.'],
])('%s: %s', (heading, rationale) => {
  expect(run(heading, rationale)).toEqual([]);
});
