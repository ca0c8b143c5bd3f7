import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const command = join(root, 'packages/cli/src/main.ts');
const scratch = mkdtempSync(join(tmpdir(), 'overread-cli-'));
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

/** The command as a person runs it: what it printed, what it said, how it ended. */
function overread(...args: readonly string[]): { out: string; err: string; code: number | null } {
  const env = { ...process.env, NO_COLOR: '1' };
  const result = spawnSync(process.execPath, [command, ...args], { cwd: root, encoding: 'utf8', env });
  return { out: result.stdout, err: result.stderr, code: result.status };
}

const sound = 'samples/2016-17-knee-mri.txt';
const broken = 'samples/2014-neck-acupuncture.txt';

describe('overread check', () => {
  test('a letter with an error ends with 1 and shows both quotes, the reason and the remedy', () => {
    const { out, code } = overread('check', broken);
    expect(code).toBe(1);
    expect(out).toContain('error decision-contradicts-rationale (item 1)');
    expect(out.match(/^ {4}> "/gm)?.length).toBeGreaterThanOrEqual(2);
    expect(out).toContain('change the decision.');
    expect(out).not.toContain('\u001B');
  });

  test('--json prints one object a line with the promised keys', () => {
    const { out } = overread('check', broken, sound, '--json');
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { file: string; findings: Record<string, unknown>[] });
    expect(lines.map(({ file }) => file)).toEqual([broken, sound]);
    const [finding] = lines[0]?.findings ?? [];
    expect(Object.keys(finding ?? {}).toSorted()).toEqual(['check', 'item', 'message', 'quotes', 'severity', 'source']);
    expect(finding?.['quotes']).toContainEqual(
      expect.objectContaining({ text: expect.any(String), start: expect.any(Number), end: expect.any(Number) }),
    );
  });

  test('only the checks asked for', () => {
    const { out, code } = overread('check', broken, '--only', 'age-conflict');
    expect(out).toContain('nothing found');
    expect(code).toBe(0);
  });
});

describe('overread read', () => {
  test('the letter has the promised keys', () => {
    const { out, code } = overread('read', sound, '--json');
    expect(code).toBe(0);
    const { letter } = JSON.parse(out) as { letter: Record<string, unknown> & { items: Record<string, unknown>[] } };
    for (const key of [
      'format',
      'caseNumber',
      'dates',
      'priority',
      'reviewer',
      'patient',
      'summary',
      'items',
      'outcome',
    ])
      expect(letter).toHaveProperty(key);
    for (const key of [
      'number',
      'heading',
      'decision',
      'request',
      'claimsAdministrator',
      'reviewer',
      'rationale',
      'conclusion',
    ])
      expect(letter.items[0]).toHaveProperty(key);
    for (const key of [
      'treatment',
      'category',
      'subcategory',
      'bodyParts',
      'side',
      'levels',
      'quantity',
      'modifiedByUr',
      'retrospective',
    ]) {
      expect(letter.items[0]?.['request']).toHaveProperty(key);
    }
  });

  test('a file that is no letter is one problem, and the others are read all the same', () => {
    const file = join(scratch, 'shopping.txt');
    writeFileSync(file, 'Milk, bread and a newspaper.');
    const { out, code } = overread('read', file, sound, '--json');
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { problem?: { type: string; remedy: string } });
    expect(lines[0]?.problem).toMatchObject({ type: 'letter-unknown', remedy: expect.stringMatching(/\w/) });
    expect(lines[1]).toHaveProperty('letter');
    expect(code).toBe(2);
  });

  test('a file that is not there', () => {
    const { err, code } = overread('read', join(scratch, 'nothing.pdf'));
    expect(code).toBe(2);
    expect(err).toContain('There is no such file');
  });

  test('a folder without letters', () => {
    const { err, code } = overread('read', 'docs/decisions');
    expect(code).toBe(2);
    expect(err).toContain('No letter in docs/decisions');
  });
});

describe('overread write', () => {
  test.each(['pdf', 'docx', 'txt', 'json'])('%s, and read again it is the same letter', (format) => {
    const file = join(scratch, `letter.${format}`);
    expect(overread('write', sound, '-o', file).code).toBe(0);
    const letter = (path: string): unknown =>
      (JSON.parse(overread('read', path, '--json').out) as { letter: unknown }).letter;
    expect(letter(file)).toEqual(letter(sound));
  });

  test('a file that is there is left alone', () => {
    const file = join(scratch, 'mine.txt');
    writeFileSync(file, 'mine');
    const { err, code } = overread('write', sound, '-o', file);
    expect(code).toBe(2);
    expect(err).toContain('--force');
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });
});

describe('overread cite, request, clocks, eligible, may-review, rules, evidence', () => {
  test('a citation is explained, with the edition on the day asked', () => {
    const { out } = overread(
      'cite',
      'MTUS Low Back Complaints 2004, Section(s): Special Studies',
      '--on',
      '2018-03-01',
    );
    expect(out).toContain('the edition in force was "Low Back Disorders"');
  });

  test('a heading is taken apart', () => {
    const { out } = overread('request', 'PT 2x4 for the L/S', '--json');
    expect(JSON.parse(out)).toMatchObject({
      request: { treatment: 'physical therapy', bodyParts: ['lumbar spine'], quantity: { value: 8, unit: 'visits' } },
    });
  });

  test('the examples of the docs run', () => {
    expect(overread('clocks', 'docs/examples/case.json', '--on', '2017-01-31').code).toBe(0);
    expect(overread('eligible', 'docs/examples/application.json', '--on', '2017-01-31').code).toBe(0);
    expect(
      overread('may-review', 'docs/examples/reviewer.json', 'docs/examples/case-for-review.json', '--on', '2016-03-01')
        .out,
    ).toMatch(/^May review/);
    expect(overread('rules', '--on', '2016-12-28').out).toContain('LC 4610.5');
    expect(overread('evidence', sound).out).toContain('present');
  });

  test('a date that is none', () => {
    expect(overread('clocks', 'docs/examples/case.json', '--on', 'tomorrow')).toMatchObject({ code: 2 });
  });
});

describe('help', () => {
  test('leads with examples', () => {
    const { out, code } = overread('--help');
    expect(out.trimStart()).toMatch(/^Examples:/);
    expect(code).toBe(0);
  });

  test('a command mistyped', () => {
    const { err, code } = overread('chek', sound);
    expect(code).toBe(2);
    expect(err).toContain('Did you mean check?');
  });
});
