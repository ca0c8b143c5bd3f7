import { availableParallelism } from 'node:os';
import type { Problem } from '@overread/engine/problems';
import type { DocumentText } from './document-text.ts';
import { documentText } from './extracted.ts';
import { defaultLimits, type ReadLimits } from './limits.ts';
import type { PdfBackend } from './pdf/pdf-backend.ts';
import type { Answer, RunInWorker } from './pool/protocol.ts';
import { ReadingPool } from './pool/reading-pool.ts';

export interface ReadManyOptions extends Partial<ReadLimits> {
  /** How many files are read at once; all cores if not given. */
  readonly concurrency?: number;
  /** `pdfium` if not given. */
  readonly backend?: PdfBackend;
}

export type DocumentResult = { readonly path: string } & (
  | { readonly document: DocumentText }
  | { readonly problem: Problem }
);
export type MappedResult<T> = { readonly path: string } & ({ readonly result: T } | { readonly problem: Problem });

/** Files read ahead of the one that is given out, for each worker: enough that a long file holds up none. */
const AHEAD = 16;

/** Reads files on all cores and gives them out in the order they were asked for; a file that fails gives its problem. */
export async function* readDocuments(
  paths: Iterable<string> | AsyncIterable<string>,
  options: ReadManyOptions = {},
): AsyncGenerator<DocumentResult, void, undefined> {
  for await (const [path, answer] of answers(paths, null, options)) {
    if ('extracted' in answer) yield { path, document: documentText(answer.extracted) };
    else if ('problem' in answer) yield { path, problem: answer.problem };
  }
}

/**
 * Reads files on all cores, calls a function with each document in the thread that read it, and gives out what it
 * returned, in the order the files were asked for. Only the result crosses between threads.
 */
export async function* mapDocuments<T>(
  paths: Iterable<string> | AsyncIterable<string>,
  run: RunInWorker,
  options: ReadManyOptions = {},
): AsyncGenerator<MappedResult<T>, void, undefined> {
  for await (const [path, answer] of answers(paths, run, options)) {
    if ('result' in answer) yield { path, result: answer.result as T };
    else if ('problem' in answer) yield { path, problem: answer.problem };
  }
}

async function* answers(
  paths: Iterable<string> | AsyncIterable<string>,
  run: RunInWorker | null,
  { concurrency = availableParallelism(), backend = 'pdfium', ...limits }: ReadManyOptions,
): AsyncGenerator<[path: string, answer: Answer], void, undefined> {
  const pool = new ReadingPool({ limits: { ...defaultLimits, ...limits }, backend, run }, concurrency);
  const pending: [path: string, answer: Promise<Answer>][] = [];
  try {
    for await (const path of paths) {
      const answer = pool.read({ path });
      // A rejection is thrown where its turn comes; until then it is not unhandled.
      answer.catch(() => {});
      pending.push([path, answer]);
      if (pending.length < AHEAD * concurrency) continue;
      const [first, answered] = pending.shift() as (typeof pending)[number];
      yield [first, await answered];
    }
    for (const [path, answer] of pending) yield [path, await answer];
  } finally {
    pool.close();
  }
}
