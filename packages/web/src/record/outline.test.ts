import { expect, it } from 'vitest';
import type { RecordDocument } from './documents.ts';
import { outlineOf } from './outline.ts';

const doc = (document: string, more: Partial<RecordDocument>): RecordDocument =>
  ({
    document,
    types: ['medical-record'],
    author: null,
    source: 'Harbor',
    dateOfService: null,
    receivedOn: '2026-02-01',
    pages: 2,
    ...more,
  }) as RecordDocument;

const documents = [
  doc('a', { author: 'Dr. Made-Up', dateOfService: '2025-11-03' }),
  doc('b', { types: ['ur-decision'], dateOfService: '2026-01-10' }),
  doc('c', { pages: 1 }),
];

it('by type, author and month; what has no date stands last', () => {
  const names = (by: 'type' | 'author' | 'date'): unknown => outlineOf(documents, [], by).map(({ name }) => name);
  expect(names('type')).toEqual(['medical-record', 'ur-decision']);
  expect(names('author')).toEqual(['Dr. Made-Up', 'Harbor']);
  expect(names('date')).toEqual(['2026-01', '2025-11', null]);
});

it('a document is folded where all its pages came before, not where some did', () => {
  const of = { document: 'a', page: 1 };
  const repeats = [
    { document: 'b', page: 1, count: 1, of },
    { document: 'c', page: 1, count: 1, of },
  ];
  const entries = outlineOf(documents, repeats, 'type').flatMap((group) => group.documents);
  expect(entries.filter(({ isRepeat }) => isRepeat).map(({ document }) => document.document)).toEqual(['c']);
  expect(entries.find(({ document }) => document.document === 'b')?.repeats).toHaveLength(1);
});
