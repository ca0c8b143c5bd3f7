import { expect, test } from 'vitest';
import { findings } from '../letter-for-tests.ts';
import { check } from './check.ts';

const run = (heading: string, rationale: string, summary?: string) =>
  findings(check, {
    ...(summary === undefined ? {} : { summary }),
    items: [{ heading, rationale: `${rationale} The request is not medically necessary.` }],
  });

test('six do not exceed nine to ten', () => {
  expect(run('Six acupuncture visits', 'Six visits exceed the 9-10 visits allowed.')).toMatchObject([
    { severity: 'error' },
  ]);
});

test('with the visits already done the sum is shown, as a warning', () => {
  const summary = 'The worker is a 44 year old male injured on 03-02-2016. He completed 2 sessions of acupuncture.';
  const [finding] = run('Six acupuncture visits', 'The request exceeds the 9-10 visits allowed.', summary);
  expect(finding).toMatchObject({ severity: 'warning' });
  expect(finding?.message).toContain('2 done and 6 asked make 8');
});

test.each([
  ['Twelve acupuncture visits', 'Twelve visits exceed the 9-10 visits allowed.'],
  ['Six acupuncture visits', 'Six visits do not exceed the 9-10 visits allowed.'],
  ['Six acupuncture visits', 'When the number of visits exceeds 9-10 visits, exceptional factors should be noted.'],
  ['Six acupuncture visits', 'The request exceeds what is allowed.'],
])('%s: %s', (heading, rationale) => {
  expect(run(heading, rationale)).toEqual([]);
});
