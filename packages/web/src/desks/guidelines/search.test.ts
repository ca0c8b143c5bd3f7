import { expect, it } from 'vitest';
import { findDocuments, findEntries } from './search.ts';

it('finds a guideline by its section and by a name that letters use', () => {
  expect(findDocuments('9792.23.6').map(({ key }) => key)).toEqual(['mtus/knee']);
  expect(findDocuments('OMPG').map(({ key }) => key)).toContain('acoem/2004');
  expect(findDocuments('').length).toBeGreaterThan(30);
});

it('finds a topic by another name of it, names before mere mentions', () => {
  const [first] = findEntries('APAP');
  expect(first?.entry.name).toBe('Acetaminophen (APAP)');
  expect(findEntries('knee mri').map(({ entry }) => entry.name)).toContain('Knee MRI');
  expect(findEntries(' ')).toEqual([]);
});
