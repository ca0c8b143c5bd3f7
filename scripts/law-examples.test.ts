import { describe, expect, test } from 'vitest';
import { law } from '../packages/engine/src/knowledge/generated/law.ts';
import { clock, clockRule } from '../packages/engine/src/law/clocks/index.ts';
import { type Application, eligibility, filingCheck } from '../packages/engine/src/law/eligibility/index.ts';
import { fee } from '../packages/engine/src/law/fees/index.ts';
import { type Case, type ExampleFile, type Expected, exampleFiles } from './law-examples.ts';

const files = exampleFiles();

test('there are at least a hundred worked examples, each with a name of its own', () => {
  const names = files.flatMap(({ file, cases }) => cases.map(({ name }) => `${file} ${name}`));
  expect(names.length).toBeGreaterThanOrEqual(100);
  expect(new Set(names).size).toBe(names.length);
});

/** Each version of each time limit, one unit longer: some example must then end on another day. */
test('every length of every time limit is held by a worked example', () => {
  const loose = law.clocks.flatMap((rule) =>
    rule.versions.flatMap((version) => {
      const longer = { ...version, length: version.length + 1 };
      const changed = { ...rule, versions: rule.versions.map((one) => (one === version ? longer : one)) };
      const cases = files.filter((file) => file.rule === rule.id).flatMap((file) => file.cases);
      const held = cases.some((one) => {
        if (!('events' in one) || !('due' in one.expect)) return false;
        return clock(rule, one.events, one.on).due !== clock(changed, one.events, one.on).due;
      });
      return held ? [] : [`${rule.id} ${version.from}`];
    }),
  );
  expect(loose).toEqual([]);
});

describe.each(files.map((file) => [file.file, file] as const))('%s', (_, file) => {
  test.each(file.cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    expect(actual(file, one)).toEqual(wanted(one.expect));
  });
});

/** The parts of the result that the case speaks of, in the words of the example. */
function actual(file: ExampleFile, one: Case): Record<string, unknown> {
  const found = evaluate(file, one);
  return Object.fromEntries(
    Object.entries(one.expect).map(([key, part]) => {
      const value = found[key];
      const contains =
        ['says', 'legal', 'asks'].includes(key) && typeof value === 'string' && value.includes(String(part));
      return [key, contains ? part : comparable(key, value)];
    }),
  );
}

function wanted(expected: Expected): Record<string, unknown> {
  return Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, comparable(key, value)]));
}

/** Warnings and other dates are compared in any order. */
function comparable(key: string, value: unknown): unknown {
  if (!Array.isArray(value) || !['warnings', 'alternatives'].includes(key)) return value;
  return value.map(String).toSorted((a, b) => a.localeCompare(b));
}

function evaluate(file: ExampleFile, one: Case): Record<string, unknown> {
  if ('events' in one) {
    const result = clock(clockRule(file.rule), one.events, one.on);
    return {
      ...result,
      warnings: result.warnings.map(({ code }) => code),
      alternatives: result.alternatives.map(({ due }) => due),
      says: result.explanation.plain,
      legal: result.explanation.legal,
    };
  }
  if ('fee' in one) {
    const result = fee(one.fee);
    return { ...result, says: result.because, warnings: result.warnings.map(({ code }) => code) };
  }
  if ('draft' in one) {
    const result = filingCheck(merge(file, one.draft), one.on);
    return {
      ...result,
      missing: result.missing.map(({ id }) => id),
      warnings: result.warnings.map(({ code }) => code),
    };
  }
  const result = eligibility(merge(file, one.application), one.on, one.earlier ?? []);
  return {
    result: result.result,
    items: result.items.map((item) => item.result),
    reasons: [...new Set(result.items.flatMap(({ reasons }) => reasons))],
    conflict: [...new Set(result.items.flatMap(({ conflict }) => conflict))],
    flags: result.flags.map(({ code }) => code),
    asks: result.questions.join(' '),
    warnings: result.warnings.map(({ code }) => code),
    says: result.explanation.plain,
    legal: result.explanation.legal,
  };
}

/** What the file gives, and what the case adds; null takes a value away: it is not known. */
function merge({ given = {} }: ExampleFile, application: Partial<Application>): Application {
  const { decision, liability, ...rest } = application;
  return {
    id: 'A',
    received: '',
    items: [],
    ...given,
    ...rest,
    ...(given.decision || decision ? { decision: told({ ...given.decision, ...decision }) } : {}),
    ...(given.liability || liability ? { liability: told({ ...given.liability, ...liability }) } : {}),
  };
}

function told<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== null)) as T;
}
