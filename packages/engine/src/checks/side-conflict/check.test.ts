import { expect, test } from 'vitest';
import { findings } from '../letter-for-tests.ts';
import { check } from './check.ts';

const summary =
  'The worker is a 44 year old male injured on 03-02-2016. He has pain of the right knee. The right knee is swollen.';
const run = (rationale: string, of = summary, heading = 'MRI of the right knee') =>
  findings(check, {
    summary: of,
    items: [{ heading, rationale: `${rationale} The request is not medically necessary.` }],
  });

test('the other knee is judged', () => {
  const [finding] = run('There is no instability of the left knee.');
  expect(finding).toMatchObject({ severity: 'error', item: 1 });
  expect(finding?.quotes).toHaveLength(2);
});

test.each([
  'There is no instability of the right knee.',
  'The right knee is weak compared to the left knee.',
  'The left shoulder is well.',
  'The knee is stable.',
])('no conflict: %s', (rationale) => {
  expect(run(rationale)).toEqual([]);
});

test('a letter that knows both sides is left alone', () => {
  expect(run('The left knee is stable.', `${summary} The left knee aches as well.`)).toEqual([]);
  expect(
    run('The left knee is stable.', `${summary} Both knees were examined. Bilateral knee films are clear.`),
  ).toEqual([]);
});

test('a part outside the request, told of the other side', () => {
  const of =
    'The worker is a 44 year old male. He broke the left hand. The left hand is stiff. The left hand was splinted.';
  expect(run('He had fixation of the right hand.', of, 'Occupational therapy, 6 visits')).toHaveLength(1);
});

test('the operation is judged for the other side', () => {
  const summary = 'The worker is a 44 year old male injured on 03-02-2016. He has a right carpal tunnel syndrome.';
  const of = (heading: string, rationale: string) => findings(check, { summary, items: [{ heading, rationale }] });
  expect(of('Right carpal tunnel release', 'The left carpal tunnel release is not supported.')).toHaveLength(1);
  expect(of('Right carpal tunnel release', 'The right carpal tunnel release is not supported.')).toEqual([]);
  const root = 'The findings agree on the left S1 root.';
  expect(
    of('Left L5-S1 microdiscectomy', `${root} The request for right L5-S1 microdiscectomy is supported.`),
  ).toHaveLength(1);
  expect(of('Left L5-S1 microdiscectomy', `${root} At right L5-S1 there is no compression.`)).toEqual([]);
});

test('the words of the summary, of the other side', () => {
  const summary =
    'The worker is a 44 year old male injured on 03-02-2016. Exam of the right elbow revealed tenderness over the lateral epicondyle and pain on grip. The left elbow was unremarkable.';
  const of = (rationale: string) =>
    findings(check, { summary, items: [{ heading: 'Therapy, right elbow', rationale }] });
  const words = 'revealed tenderness over the lateral epicondyle and pain on grip.';
  expect(of(`Exam of the left elbow ${words}`)).toHaveLength(1);
  expect(of(`Exam of the right elbow ${words}`)).toEqual([]);
});
