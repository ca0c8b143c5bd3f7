import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lines, pdfForTests } from './pdf/pdf-for-tests.ts';
import { readDocuments } from './read-documents.ts';

const real = join(import.meta.dirname, '../../../../../shared/letters/pdf');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'overread-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The same numbers from 0 to 1 each time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Ways in which files are damaged on their way, and in which hostile files are made. */
const damages: Record<string, (bytes: Buffer, random: () => number) => Buffer> = {
  'cut short': (bytes, random) => bytes.subarray(0, Math.floor(bytes.length * random())),
  'beginning lost': (bytes, random) =>
    Buffer.concat([Buffer.from('%PDF-1.6\n'), bytes.subarray(Math.floor(bytes.length * random()))]),
  'single bytes changed': (bytes, random) => scatter(bytes, 20, random),
  'many bytes changed': (bytes, random) => scatter(bytes, bytes.length / 50, random),
  'a stretch zeroed': (bytes, random) => {
    const start = Math.floor(bytes.length * random());
    return Buffer.from(bytes).fill(0, start, Math.min(bytes.length, start + 2000));
  },
  'a stretch repeated': (bytes, random) => {
    const start = Math.floor(bytes.length * random());
    return Buffer.concat([bytes.subarray(0, start + 3000), bytes.subarray(start)]);
  },
  'numbers made huge': (bytes, random) => numbersReplaced(bytes, random, '999999999'),
  'numbers made negative': (bytes, random) => numbersReplaced(bytes, random, '-1'),
  'references led astray': (bytes, random) =>
    Buffer.from(
      bytes.toString('latin1').replace(/\d+ 0 R/g, (found) => (random() < 0.3 ? '2 0 R' : found)),
      'latin1',
    ),
};

function scatter(bytes: Buffer, count: number, random: () => number): Buffer {
  const copy = Buffer.from(bytes);
  for (let i = 0; i < count; i++) copy[Math.floor(copy.length * random())] = Math.floor(256 * random());
  return copy;
}

function numbersReplaced(bytes: Buffer, random: () => number, by: string): Buffer {
  return Buffer.from(
    bytes.toString('latin1').replace(/\d+/g, (found) => (random() < 0.05 ? by : found)),
    'latin1',
  );
}

/** Damages a file in every way, and reads all copies with the whole file last. */
async function readDamaged(name: string, whole: Buffer, rounds: number): Promise<void> {
  const random = numbers(7);
  const paths: string[] = [];
  for (const [kind, damage] of Object.entries(damages)) {
    for (let round = 0; round < rounds; round++) {
      const path = join(folder, `${name} ${kind} ${round}.pdf`);
      writeFileSync(path, damage(whole, random));
      paths.push(path);
    }
  }
  const last = join(folder, `${name} whole.pdf`);
  writeFileSync(last, whole);
  const read = [];
  for await (const answer of readDocuments([...paths, last], { maxTime: 10_000, maxMemory: 256 * 1024 * 1024 }))
    read.push(answer);
  expect(read).toHaveLength(paths.length + 1);
  for (const answer of read) {
    if ('document' in answer) expect(answer.document.source.text.trim()).not.toBe('');
    else expect(answer.problem.type).not.toBe('reader-failed');
  }
  expect(read.at(-1)).toHaveProperty('document');
}

test('damaged copies of a small file: none hangs, none brings the reader down', async () => {
  const pages = Array.from({ length: 5 }, (_, i) => ({
    shown: lines([`Case Number: ${i}`, 'The patient hurt the left wrist.']),
  }));
  await readDamaged('small', pdfForTests({ pages }), 6);
});

describe.skipIf(!existsSync(real))('damaged copies of real letters (skipped where ../shared is absent)', () => {
  const some = existsSync(real) ? readdirSync(real).filter((_, i) => i % 21 === 0) : [];
  test.each(some)('%s', async (file) => readDamaged(file, readFileSync(join(real, file)), 3));
});

test('a page tree that leads back to itself, and objects nested ten thousand deep', async () => {
  const circle = pdfForTests({ pages: [{ shown: lines(['one']) }] })
    .toString('latin1')
    .replace(/\/Kids \[\d+ 0 R\]/, '/Kids [2 0 R]');
  const deep = `%PDF-1.4\n1 0 obj\n${'['.repeat(10_000)}${']'.repeat(10_000)}\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF`;
  const content = Buffer.from(`${'q '.repeat(100_000)} ${'<< /A '.repeat(100_000)} BT ET`);
  const nested = pdfForTests({ pages: [{ content }] });
  const paths = [Buffer.from(circle, 'latin1'), Buffer.from(deep), nested].map((bytes, i) => {
    const path = join(folder, `hostile ${i}.pdf`);
    writeFileSync(path, bytes);
    return path;
  });
  const types: (string | undefined)[] = [];
  for await (const answer of readDocuments(paths, { maxTime: 10_000 }))
    types.push('problem' in answer ? answer.problem.type : undefined);
  for (const type of types) expect(type).toMatch(/^(pdf-damaged|document-without-text)$/);
});
