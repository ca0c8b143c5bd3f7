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
