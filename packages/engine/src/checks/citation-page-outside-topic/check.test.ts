import { expect, test } from 'vitest';
import { findings } from '../letter-for-tests.ts';
import { check } from './check.ts';

const found = (cited: string): string[] =>
  findings(check, { items: [{ reviewer: `Decision based on MTUS ${cited}.` }] }).map((finding) => finding.severity);

test.each([
  ['ACOEM Chapter 13 Knee Complaints Page(s): 303-305', 'error'],
  ['Elbow Complaints 2007, Section(s): 326', 'error'],
  ['Chronic Pain Treatment Guidelines Yoga Page(s): 303', 'error'],
  ['Chronic Pain Treatment Guidelines Massage therapy Page(s): 98-99', 'warning'],
  ['ACOEM Chapter 13 Knee Complaints Page(s): 362', 'warning'],
])('%s: %s', (cited, severity) => {
  expect(found(cited)).toEqual([severity]);
});

test.each([
  'ACOEM Chapter 13 Knee Complaints Page(s): 341-343',
  'ACOEM Chapter 8 Neck and Upper Back Complaints, Chapter 12 Low Back Complaints Page(s): 303-305, 177-179',
  'Chronic Pain Treatment Guidelines Opioids, Weaning of medications Page(s): 78-80, 124',
  'Chronic Pain Treatment Guidelines Page(s): 60',
  'Chronic Pain Medical Treatment 2016, Section(s): Yoga',
  'Low Back Disorders 2019, Page(s): 607',
])('nothing is said of: %s', (cited) => {
  expect(found(cited)).toEqual([]);
});

test('says which pages, and that the range is unverified', () => {
  const [finding] = findings(check, {
    items: [{ reviewer: 'Decision based on MTUS ACOEM Chapter 13 Knee Complaints Page(s): 341, 303.' }],
  });
  expect(finding?.message).toBe(
    'The reviewer cites page 303 for Knee Complaints, which stands on pages 329-360 (unverified). Check the page, or name the chapter it belongs to.',
  );
  expect(finding?.source).toContain('unverified');
});
