import { expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { findings } from '../letter-for-tests.ts';
import { check } from './check.ts';

const reviewer = 'Decision based on MTUS Postsurgical Treatment 2009, Section(s): Knee.';
const found = (summary: string, rationale: string, heading = 'Physical therapy 12 sessions'): readonly Finding[] =>
  findings(check, { summary, items: [{ heading, reviewer, rationale }] });
const sound =
  'The injured worker is a 44 year old male who fell on 03-02-2016. He is treated for knee strain with ice.';

test('an error where no operation is told of', () => {
  const [finding] = found(
    `${sound} He is status post a fall.`,
    'Twelve visits are too many. The request is not medically necessary.',
  );
  expect(finding).toMatchObject({ severity: 'error', item: 1 });
  expect(finding?.quotes[0]?.text).toBe('MTUS Postsurgical Treatment 2009, Section(s): Knee');
});

test.each([
  [`${sound} He is status post right meniscectomy.`, 'The request is not medically necessary.', 'Physical therapy'],
  [`${sound} Surgery was denied.`, 'The request is not medically necessary.', 'Physical therapy'],
  [`${sound} He is s/p ACL.`, 'The request is not medically necessary.', 'Physical therapy'],
  [sound, 'After the arthroscopy 12 visits are allowed. The request is not medically necessary.', 'Physical therapy'],
  [sound, 'The request is not medically necessary.', 'Post-operative physical therapy'],
])('none where it is: %s | %s | %s', (summary, rationale, heading) => {
  expect(found(summary, rationale, heading)).toEqual([]);
});
