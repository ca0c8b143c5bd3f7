import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { isProblem } from '@overread/engine/problems';
import { afterAll, describe, expect, it } from 'vitest';
import { letterFormats } from './formats.ts';
import { exampleLetter } from './letters-for-tests.ts';
import { LetterWriter, writeLetter } from './write-letter.ts';

const letter = exampleLetter();
const hash = (value: Uint8Array | string): string => createHash('sha256').update(value).digest('hex');

describe('the same letter gives the same bytes', () => {
  it.each(letterFormats)('as %s, twice and in another process', async (format) => {
    const [first, second] = [await writeLetter(letter, { format }), await writeLetter(letter, { format })];
    if (isProblem(first) || isProblem(second)) throw new Error('It could not be written.');
    expect(hash(second)).toBe(hash(first));
    const program = `
      import { createHash } from 'node:crypto';
      import { writeLetter } from ${JSON.stringify(join(import.meta.dirname, 'write-letter.ts'))};
      import { exampleLetter } from ${JSON.stringify(join(import.meta.dirname, 'letters-for-tests.ts'))};
      const written = await writeLetter(exampleLetter(), { format: '${format}' });
      console.log(createHash('sha256').update(written).digest('hex'));`;
    const other = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
      env: { ...process.env, TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8' },
    });
    expect(other.trim()).toBe(hash(first));
  });
});

describe('a character that cannot be shown', () => {
  it.each(['pdf', 'docx', 'html'] as const)('a control character comes back as a problem, for %s', async (format) => {
    const spoilt = { ...letter, summary: { text: 'Pain was 7\u0007 of 10.' } };
    const problem = await writeLetter(spoilt, { format });
    if (!isProblem(problem)) throw new Error('It was written.');
    expect(problem.type).toBe('letter-unprintable');
    expect(problem.where).toBe('CM17-9000001');
    expect(problem.detail).toContain('the character U+0007 in "Clinical case summary"');
  });

  it('a letter without a glyph comes back as a problem that names its place', async () => {
    const [first, ...rest] = letter.items;
    if (!first) throw new Error('The example has items.');
    const foreign = { ...letter, items: [{ ...first, rationale: { text: 'The note reads 中.' } }, ...rest] };
    const problem = await writeLetter(foreign, { format: 'pdf' });
    if (!isProblem(problem)) throw new Error('It was written.');
    expect(problem.detail).toContain('"中" (U+4E2D) in "Item 1. MRI of the lumbar spine without contrast"');
    expect(isProblem(await writeLetter(foreign, { format: 'docx' }))).toBe(false);
  });
});

describe('many letters', () => {
  const writer = new LetterWriter({ threads: 2 });
  afterAll(() => writer.close());

  it('come back each as its own', async () => {
    const cases = Array.from({ length: 12 }, (_, i) => ({ ...letter, caseNumber: `CM17-800000${i % 10}` }));
    const written = await Promise.all(cases.map((one) => writer.write(one, { format: 'pdf' })));
    const alone = await Promise.all(cases.map((one) => writeLetter(one, { format: 'pdf' })));
    expect(written).toEqual(alone);
  });

  it('that are not done when the writer is closed come back as problems', async () => {
    const closing = new LetterWriter({ threads: 1 });
    const waiting = [closing.write(letter, { format: 'pdf' }), closing.write(letter, { format: 'pdf' })];
    await closing.close();
    for (const answer of await Promise.all(waiting)) expect(isProblem(answer)).toBe(true);
  });
});
