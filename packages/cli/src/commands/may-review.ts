import { mayReviewFiles, mayReviewText } from '@overread/engine/law/reviewer';
import { isProblem } from '@overread/engine/problems';
import { exitCodes } from '../exit-codes.ts';
import { jsonFile } from '../json-file.ts';
import { colourFor } from '../output/colour.ts';
import { problemText } from '../output/problem-text.ts';
import { print, say } from '../output/streams.ts';
import { dayAsked } from '../today.ts';
import { badDay } from './clocks.ts';

export interface MayReviewOptions {
  readonly json?: boolean;
  readonly on?: string;
}

/** `overread may-review reviewer.json case.json`: may this reviewer decide this case on that day, and why not. */
export async function mayReview(reviewerPath: string, casePath: string, options: MayReviewOptions): Promise<number> {
  const day = dayAsked(options.on);
  if (day === null) return badDay(options.on);
  const files = await Promise.all([jsonFile(reviewerPath), jsonFile(casePath)]);
  const [reviewer, given] = files;
  for (const one of files) if (isProblem(one)) say(problemText(one, colourFor(process.stderr)));
  if (isProblem(reviewer) || isProblem(given)) return exitCodes.unusable;
  const answer = mayReviewFiles(reviewer.value, given.value, day);
  if ('unreadable' in answer) {
    for (const [path, list] of [
      [reviewerPath, answer.unreadable.reviewer],
      [casePath, answer.unreadable.case],
    ] as const) {
      for (const one of list) say(`${path}: ${Object.values(one).join(': ')}`);
    }
    return exitCodes.unusable;
  }
  await print(options.json ? `${JSON.stringify(answer.result)}\n` : `${mayReviewText(answer.result)}\n`);
  return answer.result.may ? exitCodes.fine : exitCodes.found;
}
