import { readDocuments } from '@overread/documents/read';
import { exitCodes } from '../exit-codes.ts';
import { inputFiles } from '../input-files.ts';
import { colourFor } from '../output/colour.ts';
import { problemText } from '../output/problem-text.ts';
import { print, say } from '../output/streams.ts';
import { nothingToRead } from './read.ts';

/** `overread text`: the text of documents as the reader sees it, one printed line a line, pages parted by form feeds. */
export async function text(paths: readonly string[], options: { readonly json?: boolean }): Promise<number> {
  const files = await inputFiles(paths);
  if (files.length === 0) return nothingToRead(paths);
  const err = colourFor(process.stderr);
  let failed = 0;
  for await (const answer of readDocuments(files)) {
    if ('problem' in answer) {
      failed += 1;
      if (options.json) await print(`${JSON.stringify({ file: answer.path, problem: answer.problem })}\n`);
      else say(problemText(answer.problem, err));
      continue;
    }
    const { source, problems } = answer.document;
    if (options.json)
      await print(`${JSON.stringify({ file: answer.path, text: source.text, repairs: source.repairs })}\n`);
    else await print(`${source.text}\n`);
    for (const problem of problems) say(problemText(problem, err));
  }
  return failed > 0 ? exitCodes.unusable : exitCodes.fine;
}
