import { expect, test } from 'vitest';
import { findings } from '../letter-for-tests.ts';
import { check } from './check.ts';

test('the same pages in free text and in the form field are a note', () => {
  const reviewer = 'Decision based on MTUS Chronic Pain Treatment Guidelines Yoga, page(s) 126 Page(s): 126.';
  expect(findings(check, { items: [{ reviewer }] })).toMatchObject([{ severity: 'note', item: 1 }]);
});

test('different pages are none', () => {
  const reviewer = 'Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, page(s) 78 Page(s): 80.';
  expect(findings(check, { items: [{ reviewer }] })).toEqual([]);
});
