import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../../..');
const page = readFileSync(join(root, 'docs/promises.md'), 'utf8');
const rows = page.split('\n').filter((line) => /^\| P-\d\d \|/.test(line));

test('every promise says whether it is kept, and what is kept or kept in part names where', () => {
  expect(rows).toHaveLength(34);
  for (const row of rows) {
    const [, number = '', , state = '', shown = ''] = row.split('|').map((cell) => cell.trim());
    expect(['kept', 'in part', 'open'], number).toContain(state);
    if (state === 'kept') expect(shown, number).toMatch(/`[^`]+\.(test\.ts|yaml)` "/);
  }
});

test('each file that is named is there and holds the words that are quoted', () => {
  const named = [...page.matchAll(/`([^`]+\.(?:test\.ts|yaml))` "((?:[^"])+)"/g)];
  expect(named.length).toBeGreaterThan(40);
  for (const [, file = '', words = ''] of named) {
    expect(existsSync(join(root, file)), file).toBe(true);
    expect(readFileSync(join(root, file), 'utf8'), file).toContain(words);
  }
});
