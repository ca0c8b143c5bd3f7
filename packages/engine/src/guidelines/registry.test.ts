import { expect, it } from 'vitest';
import { guidelineDocuments, guidelineEntries } from './registry.ts';

it('lists every guideline once', () => {
  const keys = guidelineDocuments().map(({ key }) => key);
  expect(keys).toContain('mtus/knee');
  expect(new Set(keys).size).toBe(keys.length);
});

it('tells of a topic its pages, its stand and how sure that is', () => {
  const found = guidelineEntries('mtus/chronic-pain', '2009').find(({ name }) => name === 'Acetaminophen (APAP)');
  expect(found).toMatchObject({ kind: 'topic', pages: ['11-12'], stance: 'recommended', confidence: 'unverified' });
  expect(found?.aliases).toContain('APAP');
});

it('keeps the editions of one guideline apart', () => {
  const names = (edition: string): string[] => guidelineEntries('mtus/chronic-pain', edition).map(({ name }) => name);
  expect(names('2009')).not.toEqual(names('2016'));
  expect(names('1999')).toEqual([]);
});

it('says the visits after an operation', () => {
  const surgeries = guidelineEntries('mtus/postsurgical', '2009').filter(({ kind }) => kind === 'surgery');
  expect(surgeries.length).toBeGreaterThan(10);
  expect(surgeries.every(({ text }) => /^[\d-]+ visits/.test(text ?? ''))).toBe(true);
});

it('finds what a chapter of the book of 2004 holds', () => {
  expect(guidelineEntries('mtus/knee', '2004').length).toBeGreaterThan(0);
  expect(guidelineEntries('mtus/knee', '2015')).toEqual([]);
});
