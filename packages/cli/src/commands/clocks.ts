import { clocksOfCase, InputError } from '@overread/engine/law';
import { isProblem } from '@overread/engine/problems';
import { exitCodes } from '../exit-codes.ts';
import { jsonFile } from '../json-file.ts';
import { colourFor } from '../output/colour.ts';
import { problemText } from '../output/problem-text.ts';
import { print, say } from '../output/streams.ts';
import { wrap } from '../output/wrap.ts';
import { dayAsked } from '../today.ts';

export interface ClocksOptions {
  readonly json?: boolean;
  readonly on?: string;
  readonly all?: boolean;
}

/** `overread clocks case.json`: every clock of a case on a day, with the rule, the count and what it means. */
export async function clocks(path: string, options: ClocksOptions): Promise<number> {
  const day = dayAsked(options.on);
  if (day === null) return badDay(options.on);
  const file = await jsonFile(path);
  if (isProblem(file)) {
    say(problemText(file, colourFor(process.stderr)));
    return exitCodes.unusable;
  }
  try {
    const report = clocksOfCase(file.value, day);
    if (options.json) {
      await print(`${JSON.stringify(report)}\n`);
      return exitCodes.fine;
    }
    const colour = colourFor(process.stdout);
    await print(`${colour.bold(`Clocks${report.case === null ? '' : ` of ${report.case}`} on ${day}`)}\n\n`);
    for (const clock of options.all ? [...report.clocks, ...report.others] : report.clocks) {
      const late = clock.lateBy > 0;
      const due = clock.due ?? 'no date yet';
      await print(
        `${late ? colour.red(due) : colour.bold(due)}  ${clock.title} ${colour.dim(`(${clock.actor}; ${clock.status})`)}\n`,
      );
      await print(
        `${wrap(clock.explanation.plain, 100, '  ')}\n${colour.dim(wrap(clock.explanation.legal, 100, '  '))}\n`,
      );
      for (const warning of clock.warnings) await print(`${colour.yellow(wrap(warning.text, 100, '  ! '))}\n`);
      await print('\n');
    }
    if (report.clocks.length === 0) await print('No clock has started.\n');
    if (report.later > 0) say(`${report.later} events lie after ${day} and were not counted.`);
    return exitCodes.fine;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    say(`${path}: ${error.message}`);
    return exitCodes.unusable;
  }
}

export function badDay(on: string | undefined): number {
  say(`--on takes a date such as 2016-12-28, not "${on}".`);
  return exitCodes.unusable;
}
