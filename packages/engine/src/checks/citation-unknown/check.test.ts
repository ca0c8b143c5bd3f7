import { expect, test } from 'vitest';
import { findings } from '../letter-for-tests.ts';
import { check } from './check.ts';

test.each([
  ['Decision based on MTUS Knee Complaints 2011.', 'warning'],
  ['Decision based on MTUS Spleen Complaints 2004.', 'warning'],
  ['Decision based on MTUS.', 'note'],
  ['Decision based on MTUS ACOEM.', 'note'],
  ['Decision based on Non-MTUS Citation Notes of my uncle.', 'note'],
])('%s: %s', (reviewer, severity) => {
  expect(findings(check, { items: [{ reviewer }] })).toMatchObject([{ severity, item: 1 }]);
});

test.each([
  'Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies.',
  'Decision based on MTUS ACOEM Chapter 13 Knee Complaints Page(s): 341.',
  'Decision based on MTUS Chronic Pain Treatment Guidelines.',
  'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Knee and Leg Chapter.',
  'Decision based on Non-MTUS Citation https://www.example.org/knees.pdf.',
  'The Expert Reviewer did not cite any medical evidence for its decision.',
])('nothing is said of: %s', (reviewer) => {
  expect(findings(check, { items: [{ reviewer }] })).toEqual([]);
});
