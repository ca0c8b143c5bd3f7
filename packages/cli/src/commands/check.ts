import { mapDocuments } from '@overread/documents/read';
import type { Severity } from '@overread/engine/checks';
import { isProblem, type Problem } from '@overread/engine/problems';
import { exitCodes } from '../exit-codes.ts';
import { inputFiles } from '../input-files.ts';
import type { CheckResult } from '../letter-work.ts';
import { colourFor } from '../output/colour.ts';
import { findingText } from '../output/finding-text.ts';
import { problemText } from '../output/problem-text.ts';
import { Progress } from '../output/progress.ts';
import { print, say } from '../output/streams.ts';
import { lettersIn } from '../run-in-worker.ts';
import { nothingToRead } from './read.ts';

export interface CheckOptions {
  readonly json?: boolean;
  /** Show findings of this severity and above. */
  readonly severity?: Severity;
  /** Only these checks. */
  readonly only?: readonly string[];
}

const rank: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

/** `overread check`: what is wrong with each letter, shown with the words it rests on. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  const files = await inputFiles(paths);
  if (files.length === 0) return nothingToRead(paths);
  const progress = new Progress(files.length, 'letters checked');
  const [out, err] = [colourFor(process.stdout), colourFor(process.stderr)];
  const lowest = rank[options.severity ?? (options.json ? 'note' : 'warning')];
  const count = { letters: 0, failed: 0, error: 0, warning: 0, note: 0, hidden: 0 };
  for await (const answer of mapDocuments<CheckResult | Problem>(files, lettersIn('checkOne'))) {
    const result = 'problem' in answer ? answer.problem : answer.result;
    progress.step();
    if (isProblem(result)) {
      count.failed += 1;
      progress.clear();
      if (options.json) await print(`${JSON.stringify({ file: answer.path, problem: result })}\n`);
      else say(problemText(result, err));
      continue;
    }
    count.letters += 1;
    const wanted = result.findings.map((finding, index) => ({ finding, places: result.places[index] ?? [] }));
    const chosen = wanted.filter(({ finding }) => options.only === undefined || options.only.includes(finding.check));
    const shown = chosen.filter(({ finding }) => rank[finding.severity] <= lowest);
    for (const { finding } of chosen) count[finding.severity] += 1;
    count.hidden += chosen.length - shown.length;
    if (options.json) {
      await print(`${JSON.stringify({ file: answer.path, findings: shown.map(({ finding }) => finding) })}\n`);
    } else {
      progress.clear();
      const body = shown.map(({ finding, places }) => findingText(finding, places, out)).join('\n\n');
      await print(
        `${out.bold(answer.path)}${result.caseNumber === null ? '' : out.dim(`  ${result.caseNumber}`)}\n${body || out.green('  nothing found')}\n\n`,
      );
    }
    for (const problem of result.problems) say(problemText(problem, err));
  }
  progress.clear();
  const hidden = count.hidden === 0 ? '' : ` (${count.hidden} of them not shown; see them with --severity note)`;
  if (!options.json) {
    say(
      `${count.letters} letters checked: ${count.error} errors, ${count.warning} warnings, ${count.note} notes${hidden}.${count.failed === 0 ? '' : ` ${count.failed} files could not be read.`}`,
    );
  }
  if (count.failed > 0) return exitCodes.unusable;
  return count.error > 0 ? exitCodes.found : exitCodes.fine;
}
