import { expect, test } from 'vitest';
import { contentsOn, provisionsOn, standardsOn } from './standards.ts';

test('until 2016 the standards apply strictly in order, since 2017 as the schedule sets forth', () => {
  expect(standardsOn('2016-12-31').hierarchy?.order).toBe('strict');
  expect(standardsOn('2017-01-01').hierarchy?.order).toBe('schedule');
  expect(
    standardsOn('2017-01-01')
      .hierarchy?.ranks.map(({ rank }) => rank)
      .join(''),
  ).toBe('ABCDEF');
});

test('the search sequence and the levels of evidence begin on 20 April 2015, a day that is not verified', () => {
  const before = standardsOn('2015-04-19');
  expect(before.searchSequence).toBeNull();
  expect(before.citationDuties).toEqual([]);
  expect(before.evidenceScale?.levels.map(({ level }) => level)).toEqual(['A', 'B', 'C', 'I']);
  const after = standardsOn('2015-04-20');
  expect(after.searchSequence?.steps.map(({ step }) => step)).toEqual(['1', '2A', '2B', '2C']);
  expect(after.evidenceScale?.levels.map(({ level }) => level)).toEqual(['1a', '1b', '1c', '2', '3', '4', '5']);
  expect(after.warnings.map(({ code }) => code)).toContain('start-of-rule-unverified');
});

test('the list of documents reviewed is asked by the regulation, not before it', () => {
  const ids = (on: string) => contentsOn(on).map(({ id }) => id);
  expect(ids('2014-02-11')).not.toContain('documents-reviewed');
  expect(ids('2014-02-12')).toContain('documents-reviewed');
  expect(ids('2013-06-01')).toContain('reviewer-qualifications');
});

test('a day after the last look at the statutes says so', () => {
  expect(standardsOn('2026-11-20').warnings.map(({ code }) => code)).toContain('after-last-verified');
  expect(standardsOn('2017-02-01').warnings.map(({ code }) => code)).not.toContain('after-last-verified');
});

test('caps, presumption, appeal grounds', () => {
  expect(provisionsOn('2017-02-01', 'caps').map(({ value, unit }) => `${value} ${unit}`)).toEqual([
    '24 visits',
    '24 visits',
    '24 visits',
  ]);
  expect(provisionsOn('2017-12-31', 'presumption')).toHaveLength(3);
  expect(provisionsOn('2018-01-01', 'presumption')).toHaveLength(4);
  expect(provisionsOn('2017-02-01', 'appeal').filter(({ id }) => id.startsWith('appeal-ground-'))).toHaveLength(5);
  expect(provisionsOn('2017-02-01', 'termination').find(({ id }) => id === 'employee-withdrawal')?.known).toBe(false);
});
