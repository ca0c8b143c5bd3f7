import { expect, test } from 'vitest';
import { findings } from '../letter-for-tests.ts';
import { check } from './check.ts';

const rationale = (text: string) =>
  findings(check, { items: [{ rationale: `${text} The request is not medically necessary.` }] });

test.each([
  ['Treatment has included rest, ice, physical therapy, ice, and home exercise.', 'twice in one list'],
  ['Treatment has included physical therapy, rest and physical therapy.', 'twice in one list'],
  ['On 11-15-16, request for imaging of the left knee.', 'no verb'],
  ['The utilization review on 11-16-16 the request for therapy.', 'no verb'],
  ['He has a partial tear of the. It is small.', 'stops'],
  ['The request is therefore is not supported.', 'word is missing'],
  ['There is tenderness to palpation the lumbar spine.', 'word is missing'],
  ['There is lack documentation of gains.', 'missing or wrong'],
  ['The pain is describe as sharp.', 'missing or wrong'],
  ['Treatment has included ibuprofen, Flexeril, ibuprofen, heat and rest.', 'twice in one list'],
  ['The the knee is tender.', 'twice in a row'],
  ['There is no record of failure of failure of therapy.', 'twice in a row'],
  ['He was given rest, home exercise, heat, and home exercise.', 'twice in one list'],
  [
    'The form asks for six more visits of therapy for the knee: six more visits of therapy for the knee.',
    'in one sentence',
  ],
  ['The pain was no the lateral side.', 'missing or wrong'],
  ['Relaxants in topical for are not supported.', 'is meant'],
  ['He has a torn medical meniscus.', 'is meant'],
  ['The current diagnoses are documented is a strain of the hip.', 'word is missing'],
  ['He has numbness the right thigh.', 'word is missing'],
  ['He is a(n) 44 year old.', 'template'],
  ['He has pain of the [body part] at night.', 'template'],
  ['Surgical inter-vention is not planned.', 'stray hyphen'],
  ['He has lower abdominal [pain and strain.', 'no partner'],
  ["He has pain of the right' right arm.", 'closes nothing'],
  ['On 11-22-16, request for therapy of the hip and the groin.', 'no verb'],
  ['The Utilization Review on 11-16-2016 six visits of therapy was the original request.', 'word is missing'],
  ['The remaining IMR eligible portion of the original request, four visits of therapy.', 'no verb'],
  ['He reported that the neck pain as constant.', 'word is missing'],
  ['He has low bank pain.', 'is meant'],
  ['Deep tension reflexes are normal.', 'is meant'],
  ['He takes ibuprofen and ibuprofen.', 'in one pair'],
  ['She to continue home exercises.', 'word is missing'],
  ['The pain is radiates to the hand.', 'word is missing'],
  ['The injured workers is in pain.', 'missing or wrong'],
  ['The exam shows decreased ranged of motion.', 'is meant'],
  ['He walks with an antalgic gate.', 'is meant'],
  ['The left ankle reflex was 2 on the right and 1 on the left.', 'other'],
])('%s', (text, what) => {
  const found = rationale(text);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ severity: 'error', item: 1 });
  expect(found[0]?.message).toContain(what);
});

test.each([
  'He had had therapy before, and it is clear that that helped.',
  'Strength is 4/5 in the quadriceps, 4/5 in the hamstrings, and 5/5 elsewhere.',
  'He was told what the pain consists of is not known.',
  'The therapy that was requested is not described, and what is documented is pain.',
  "The patient's knee and the workers' union are named.",
  'She takes vitamin A and is well. Part A is listed.',
  'Follow-up, re-evaluation, non-surgical care and X-ray were done.',
  'The pain of the right knee is worse than on the left.',
  'On 11-22-16, the worker was seen for therapy of the hip.',
  'On 11-22-16, exam: flexion 40 degrees, straight leg raise positive on the right, reflexes normal.',
  'On 11-7-16, Thompson test positive, plantar flexion 3/5, gait slow.',
  'Sensation was low in the C6, C7 and C8 dermatomes, in the C6, C7 and C8 myotomes strength was normal.',
  'There is pain of the neck and low back, and spasm of the neck and low back.',
  'On palpation the lumbar spine was tender.',
  'He has pain with flexion, extension, rotation, flexion under load.',
])('sound text raises nothing: %s', (text) => {
  expect(rationale(text)).toEqual([]);
});

test('a slip of one letter is only a note', () => {
  expect(rationale('The guidlines do not support it.')).toMatchObject([{ severity: 'note' }]);
});

test('a text that breaks off is an error', () => {
  expect(
    findings(check, { items: [{ rationale: 'The request is not medically necessary because the' }] }),
  ).toMatchObject([{ severity: 'error' }]);
});
