import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { LetterWriter, letterFormats, type WrittenFormat } from '@overread/documents/letter';
import { mapDocuments } from '@overread/documents/read';
import { isProblem, type Problem } from '@overread/engine/problems';
import { exitCodes } from '../exit-codes.ts';
import { inputFiles } from '../input-files.ts';
import type { ReadResult } from '../letter-work.ts';
import { colourFor } from '../output/colour.ts';
import { problemText } from '../output/problem-text.ts';
import { Progress } from '../output/progress.ts';
import { print, say } from '../output/streams.ts';
import { lettersIn } from '../run-in-worker.ts';
import { nothingToRead } from './read.ts';

export interface WriteOptions {
  /** A file for one letter, a folder for many. Without it text goes to standard output. */
  readonly output?: string;
  readonly to?: WrittenFormat;
  /** Replace files that are there. */
  readonly force?: boolean;
  /** Say what would be written, and write nothing. */
  readonly dryRun?: boolean;
}

/** `overread write`: letters rewritten in our own form as PDF, DOCX, HTML, text or JSON. */
export async function write(paths: readonly string[], options: WriteOptions): Promise<number> {
  const files = await inputFiles(paths);
  if (files.length === 0) return nothingToRead(paths);
  const format = formatOf(options, files.length);
  if (format === null) {
    say(`Say what to write: --to ${letterFormats.join('|')}, or -o with a file of that ending.`);
    return exitCodes.unusable;
  }
  const isFolder = options.output !== undefined && (files.length > 1 || extname(options.output) === '');
  if (options.output === undefined && (files.length > 1 || format === 'pdf' || format === 'docx')) {
    say(
      `${files.length > 1 ? 'Several letters' : `A ${format.toUpperCase()}`} cannot go to standard output. Say where with -o.`,
    );
    return exitCodes.unusable;
  }
  const writer = new LetterWriter({ threads: Math.min(files.length, availableParallelism()) });
  const progress = new Progress(files.length, 'letters written');
  const err = colourFor(process.stderr);
  let failed = 0;
  const work: Promise<void>[] = [];
  const one = async (path: string, read: ReadResult): Promise<void> => {
    const bytes = await writer.write(read.letter, { format });
    progress.step();
    if (isProblem(bytes)) {
      failed += 1;
      say(problemText({ ...bytes, where: path }, err));
    } else if (options.output === undefined)
      await print(typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString());
    else if (
      !(await save(
        bytes,
        isFolder ? join(options.output, `${basename(path, extname(path))}.${format}`) : options.output,
        options,
      ))
    )
      failed += 1;
  };
  for await (const answer of mapDocuments<ReadResult | Problem>(files, lettersIn('readOne'))) {
    const result = 'problem' in answer ? answer.problem : answer.result;
    if (isProblem(result)) {
      failed += 1;
      progress.step();
      say(problemText(result, err));
    } else work.push(one(answer.path, result));
  }
  await Promise.all(work);
  await writer.close();
  progress.clear();
  return failed > 0 ? exitCodes.unusable : exitCodes.fine;
}

function formatOf({ output, to }: WriteOptions, count: number): WrittenFormat | null {
  if (to !== undefined) return to;
  const ending = output === undefined ? (count === 1 ? 'txt' : '') : extname(output).slice(1).toLowerCase();
  return letterFormats.find((format) => format === ending) ?? null;
}

/** False where the file is there and may not be replaced. */
async function save(bytes: Uint8Array | string, file: string, { force, dryRun }: WriteOptions): Promise<boolean> {
  if (existsSync(file) && force !== true) {
    say(`${file} is there already and was left as it is. Give --force to replace it.`);
    return false;
  }
  if (dryRun === true) {
    say(`would write ${file} (${bytes.length} bytes)`);
    return true;
  }
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
  say(`wrote ${file}`);
  return true;
}
