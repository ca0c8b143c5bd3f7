import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lines, pdfForTests } from './pdf/pdf-for-tests.ts';
import type { MappedResult, ReadManyOptions } from './read-documents.ts';
import { mapDocuments, readDocuments } from './read-documents.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'overread-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const module = new URL('./pool/run-for-tests.ts', import.meta.url).href;
async function map<T>(paths: string[], name: string, options: ReadManyOptions = {}): Promise<MappedResult<T>[]> {
  return all(mapDocuments<T>(paths, { module, name }, options));
}
async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const values: T[] = [];
  for await (const value of source) values.push(value);
  return values;
}
const typeOf = (answer: object): string | undefined =>
  'problem' in answer ? (answer.problem as { type: string }).type : undefined;

test('many files come in the order they were asked for, each with its text or its problem', async () => {
  const paths = Array.from({ length: 40 }, (_, i) =>
    i % 10 === 9
      ? join(folder, `missing-${i}.pdf`)
      : i % 3 === 0
        ? write(
            `${i}.pdf`,
            pdfForTests({ pages: Array.from({ length: 1 + (i % 7) }, () => ({ shown: lines([`file ${i}`]) })) }),
          )
        : write(`${i}.txt`, `file ${i}`),
  );
  const read = await all(readDocuments(paths));
  expect(read.map(({ path }) => path)).toEqual(paths);
  read.forEach((answer, i) => {
    if (i % 10 === 9) expect(typeOf(answer)).toBe('file-missing');
    else expect('document' in answer && answer.document.source.text.split('\n')[0]).toBe(`file ${i}`);
  });
});

test('paths may come from an asynchronous source, and no more are asked for than are read ahead', async () => {
  const path = write('one.txt', 'one');
  let asked = 0;
  async function* many() {
    for (; asked < 1000; ) {
      asked++;
      yield path;
    }
  }
  for await (const answer of readDocuments(many(), { concurrency: 2 })) {
    expect(answer).toHaveProperty('document');
    break;
  }
  expect(asked).toBeLessThan(100);
});

test('a function runs in the workers on each document', async () => {
  const answers = await map(
    ['a b', 'a b c'].map((text, i) => write(`words-${i}.txt`, text)),
    'countWords',
  );
  expect(answers.map((answer) => 'result' in answer && answer.result)).toEqual([
    { name: join(folder, 'words-0.txt'), words: 2 },
    { name: join(folder, 'words-1.txt'), words: 3 },
  ]);
});

describe('bounds hold, and the files after are read', () => {
  const after = (answers: MappedResult<unknown>[]): unknown => answers.slice(1).map((answer) => 'result' in answer);

  test('time: an endless loop is stopped', async () => {
    const paths = [write('loop.txt', 'loop'), write('x.txt', 'x'), write('y.txt', 'y')];
    const answers = await map(paths, 'loopOnDemand', { maxTime: 300, concurrency: 1 });
    expect(answers[0]).toMatchObject({ problem: { type: 'time-exceeded', where: paths[0] } });
    expect(after(answers)).toEqual([true, true]);
  });

  test('memory: a heap that fills up is stopped', async () => {
    const paths = [write('grow.txt', 'grow'), write('x.txt', 'x'), write('y.txt', 'y')];
    const answers = await map(paths, 'growOnDemand', { maxMemory: 64 * 1024 * 1024, concurrency: 1 });
    expect(answers[0]).toMatchObject({ problem: { type: 'memory-exceeded', where: paths[0] } });
    expect(after(answers)).toEqual([true, true]);
  });

  test('a worker that ends by itself', async () => {
    const answers = await map([write('leave.txt', 'leave'), write('x.txt', 'x')], 'leaveOnDemand', { concurrency: 1 });
    expect(typeOf(answers[0] ?? {})).toBe('reader-failed');
    expect(after(answers)).toEqual([true]);
  });

  test('a function that throws, or returns what cannot cross between threads', async () => {
    const path = write('x.txt', 'x');
    const [thrown] = await map([path], 'throwAlways');
    expect(thrown).toMatchObject({ problem: { type: 'reader-failed', where: path } });
    expect(JSON.stringify(thrown)).toContain('the check itself is wrong');
    const [uncloneable] = await map([path], 'returnFunction');
    expect(uncloneable).toMatchObject({ problem: { type: 'reader-failed', where: path } });
  });
});

test('a function that is not there is an error of the caller', async () => {
  await expect(map([write('x.txt', 'x')], 'noSuchFunction')).rejects.toThrow(
    'has no function of the name noSuchFunction',
  );
});
