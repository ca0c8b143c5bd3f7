import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checks } from './all.ts';
import { findingsIn } from './letter-for-tests.ts';

const here = import.meta.dirname;
const folders = readdirSync(here, { withFileTypes: true })
  // `letters` holds whole letters for all checks together.
  .filter((entry) => entry.isDirectory() && entry.name !== 'letters')
  .map((entry) => entry.name);

/** The fenced blocks of a README that are marked `letter incorrect` or `letter correct`. */
function examples(markdown: string): { kind: 'incorrect' | 'correct'; text: string }[] {
  return [...markdown.matchAll(/^```letter (incorrect|correct)\n([\s\S]*?)^```/gm)].map((block) => ({
    kind: block[1] as 'incorrect' | 'correct',
    text: block[2] ?? '',
  }));
}

test('every folder is a check of that name, and every check has its folder', () => {
  expect(checks.map((check) => check.id).toSorted()).toEqual(folders.toSorted());
});

describe.each(checks.map((check) => [check.id, check] as const))('%s', (id, check) => {
  const folder = join(here, id);
  const readme = existsSync(join(folder, 'README.md')) ? readFileSync(join(folder, 'README.md'), 'utf8') : '';
  const found = examples(readme);

  test('has a test beside it and a README that opens with its description', () => {
    expect(existsSync(join(folder, 'check.test.ts'))).toBe(true);
    const lines = readme.split('\n').filter((line) => line.trim() !== '');
    expect(lines[0]).toBe(`# ${id}`);
    expect(lines[1]).toBe(check.description);
  });

  test('says when it is wrong and what motivates it', () => {
    expect(readme).toMatch(/^## When this check is wrong$/m);
    expect(readme).toContain(check.source);
  });

  test('has examples of both kinds', () => {
    expect(found.some((example) => example.kind === 'incorrect')).toBe(true);
    expect(found.some((example) => example.kind === 'correct')).toBe(true);
  });

  test.each(found.map((example, index) => [index + 1, example] as const))('README example %i', (_, example) => {
    const result = findingsIn(check, example.text);
    if (example.kind === 'correct') expect(result).toEqual([]);
    else {
      expect(result.length).toBeGreaterThan(0);
      for (const finding of result) {
        expect(finding.check).toBe(id);
        expect(finding.quotes.length).toBeGreaterThan(0);
        expect(finding.quotes.length).toBeLessThanOrEqual(2);
        expect(finding.message).toMatch(/\.$/);
        for (const quote of finding.quotes) {
          const printed = example.text.slice(quote.start, quote.end).replace(/\s+/g, ' ').trim();
          expect(printed.replace(/- /g, '-')).toBe(quote.text.replace(/\s+/g, ' ').trim().replace(/- /g, '-'));
        }
      }
    }
  });
});
