import { expect, test } from 'vitest';
import { findings } from '../letter-for-tests.ts';
import { check } from './check.ts';

test.each([
  ['further psychological evidence of nerve dysfunction', 1],
  ['further physiologic evidence of nerve dysfunction', 0],
  ['a red flag, psychological evidence of tissue insult, or failure to progress', 1],
  ['any drug (or drug class) that is now recommended is not recommended', 1],
  ['a reduction in the dependency on continued medical treatment', 0],
])('%s', (words, count) => {
  const rationale = `The guideline asks for ${words}. The request is not medically necessary.`;
  expect(findings(check, { items: [{ rationale }] })).toHaveLength(count);
});
