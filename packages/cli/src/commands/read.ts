import { mapDocuments } from '@overread/documents/read';
import { isProblem, type Problem } from '@overread/engine/problems';
import { exitCodes } from '../exit-codes.ts';
import { inputFiles } from '../input-files.ts';
import type { ReadResult } from '../letter-work.ts';
import { colourFor } from '../output/colour.ts';
import { letterText } from '../output/letter-text.ts';
import { problemText } from '../output/problem-text.ts';
import { Progress } from '../output/progress.ts';
import { print, say } from '../output/streams.ts';
import { lettersIn } from '../run-in-worker.ts';

export interface ReadOptions {
  readonly json?: boolean;
}

/** `overread read`: letters as values, one JSON object a line or a page for people. */
export async function read(paths: readonly string[], options: ReadOptions): Promise<number> {
  const files = await inputFiles(paths);
  if (files.length === 0) return nothingToRead(paths);
  const progress = new Progress(files.length, 'letters read');
  const [out, err] = [colourFor(process.stdout), colourFor(process.stderr)];
  let failed = 0;
  for await (const answer of mapDocuments<ReadResult | Problem>(files, lettersIn('readOne'))) {
    const result = 'problem' in answer ? answer.problem : answer.result;
    progress.step();
    if (isProblem(result)) {
      failed += 1;
      progress.clear();
      if (options.json) await print(`${JSON.stringify({ file: answer.path, problem: result })}\n`);
      else say(problemText(result, err));
      continue;
    }
    if (options.json) await print(`${JSON.stringify({ file: answer.path, letter: result.letter })}\n`);
    else {
      progress.clear();
      await print(`${out.bold(answer.path)}\n${letterText(result.letter, out)}\n`);
      for (const line of result.repairs) say(err.dim(`  mended: ${line}`));
      for (const { text, why } of result.unread) say(err.yellow(`  not understood (${why}): ${text}`));
      await print('\n');
    }
    for (const problem of result.problems) say(problemText(problem, err));
  }
  progress.clear();
  return failed > 0 ? exitCodes.unusable : exitCodes.fine;
}

/** A folder without letters is no success: nothing was read. */
export function nothingToRead(paths: readonly string[]): number {
  say(`No letter in ${paths.join(', ')}. Give PDF, DOCX, text or JSON files, or a folder that holds some.`);
  return exitCodes.unusable;
}
