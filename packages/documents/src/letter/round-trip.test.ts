import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Letter, readLetter } from '@overread/engine/letter';
import { isProblem } from '@overread/engine/problems';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { readDocument } from '../read/index.ts';
import { readLetterJson } from './json/read-letter-json.ts';
import { anyLetter, exampleLetter } from './letters-for-tests.ts';
import { LetterWriter } from './write-letter.ts';

const writer = new LetterWriter({ threads: 1 });
afterAll(() => writer.close());

async function writtenAndRead(letter: Letter, format: 'pdf' | 'docx' | 'txt' | 'json'): Promise<Letter> {
  const written = await writer.write(letter, { format });
  if (isProblem(written)) throw new Error(written.detail);
  if (format === 'json') {
    const read = readLetterJson(String(written), 'written');
    if (isProblem(read)) throw new Error(read.detail);
    return read;
  }
  const document = await readDocument(typeof written === 'string' ? Buffer.from(written) : written);
  if (isProblem(document)) throw new Error(document.detail);
  const reading = readLetter(document.source);
  if (isProblem(reading)) throw new Error(reading.detail);
  return reading.letter;
}

const formats = ['pdf', 'docx', 'txt', 'json'] as const;

describe('reading what was written gives the same letter', () => {
  it.each(formats)('the example, as %s', async (format) => {
    const letter = exampleLetter();
    expect(letter.items).toHaveLength(2);
    expect(letter.summary?.text).toContain('\n');
    expect(await writtenAndRead(letter, format)).toEqual(letter);
  });

  it.each(formats)('small letters of any make, as %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(anyLetter({ items: 4, longest: 60 }), async (letter) => {
        expect(await writtenAndRead(letter, format)).toEqual(letter);
      }),
      { numRuns: 40 },
    );
  });

  it.each(formats)('letters with up to thirty items and paragraphs over pages, as %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(anyLetter({ items: 30, longest: 900 }), async (letter) => {
        expect(await writtenAndRead(letter, format)).toEqual(letter);
      }),
      { numRuns: 6 },
    );
  });
});

const shared = join(import.meta.dirname, '../../../../../shared/letters');
const folders = ['pdf', 'seeds'].map((name) => join(shared, name));

describe.skipIf(!existsSync(shared))('published letters (skipped where ../shared is not there)', () => {
  it.each(formats)('as %s', async (format) => {
    const different: string[] = [];
    for (const file of folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))) {
      const document = await readDocument(file);
      if (isProblem(document)) throw new Error(document.detail);
      const reading = readLetter(document.source);
      if (isProblem(reading)) throw new Error(reading.detail);
      try {
        expect(await writtenAndRead(reading.letter, format)).toEqual(reading.letter);
      } catch {
        different.push(file);
      }
    }
    expect(different).toEqual([]);
  });
});
