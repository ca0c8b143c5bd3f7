import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type CaseForReview, mayReview, type ReviewerRecord } from '../index.ts';

type Tree = { [key: string]: unknown };
interface Example {
  name: string;
  reviewer: Tree & { from: string };
  case: Tree & { from: string };
  on: string;
  because: string[];
  warns?: string[];
  silent?: string[];
  /** Words some warning must hold, and words none may. */
  says?: string[];
  hushes?: string[];
  preferred?: string[];
}

const read = (name: string): unknown => parse(readFileSync(join(import.meta.dirname, name), 'utf8'));
const people = read('people.yaml') as { reviewers: Record<string, Tree>; cases: Record<string, Tree> };

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Objects are laid over each other, lists and values replaced. */
function lay(base: Tree, over: Tree): Tree {
  const out: Tree = { ...base };
  for (const [key, value] of Object.entries(over)) {
    if (key === 'from' && typeof value === 'string' && value in { ...people.reviewers, ...people.cases }) continue;
    const old = base[key];
    out[key] = isTree(value) && isTree(old) ? lay(old, value) : value;
  }
  return out;
}

const start = (bases: Record<string, Tree>, over: Tree & { from: string }): Tree => {
  const base = bases[over.from];
  if (base === undefined) throw new Error(`people.yaml has no "${over.from}"`);
  return lay(base, over);
};

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.yaml') && name !== 'people.yaml');

describe.each(files)('%s', (file) => {
  it.each((read(file) as Example[]).map((example) => [example.name, example] as const))('%s', (_, example) => {
    const reviewer = start(people.reviewers, example.reviewer) as unknown as ReviewerRecord;
    const given = start(people.cases, example.case) as unknown as CaseForReview;
    const result = mayReview(reviewer, given, example.on);
    expect([...new Set(result.reasons.map((r) => r.rule))].toSorted()).toEqual(example.because.toSorted());
    expect(result.may).toBe(example.because.length === 0);
    const warned = result.warnings.map((w) => w.rule);
    for (const rule of example.warns ?? []) expect(warned).toContain(rule);
    for (const rule of example.silent ?? []) expect(warned).not.toContain(rule);
    const told = result.warnings.map((w) => `${w.section} ${w.text}`).join('\n');
    for (const words of example.says ?? []) expect(told).toContain(words);
    for (const words of example.hushes ?? []) expect(told).not.toContain(words);
    if (example.preferred) expect(result.preferred).toEqual(example.preferred);
    for (const reason of result.reasons) {
      expect(reason.text).toMatch(/[.]$/);
      expect(reason.remedy).not.toBe('');
      expect(reason.section).not.toBe('');
    }
  });
});
