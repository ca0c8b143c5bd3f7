import { eligibilityOf, InputError } from '@overread/engine/law';
import { isProblem } from '@overread/engine/problems';
import { exitCodes } from '../exit-codes.ts';
import { jsonFile } from '../json-file.ts';
import { colourFor } from '../output/colour.ts';
import { problemText } from '../output/problem-text.ts';
import { print, say } from '../output/streams.ts';
import { wrap } from '../output/wrap.ts';
import { dayAsked } from '../today.ts';
import { badDay } from './clocks.ts';

export interface EligibleOptions {
  readonly json?: boolean;
  readonly on?: string;
  /** A JSON file with the applications on file, to find duplicates. */
  readonly earlier?: string;
}

/** `overread eligible application.json`: each ground with its result, rule and evidence; then the whole. */
export async function eligible(path: string, options: EligibleOptions): Promise<number> {
  const day = dayAsked(options.on);
  if (day === null) return badDay(options.on);
  const file = await jsonFile(path);
  const earlier = options.earlier === undefined ? { value: [] as unknown } : await jsonFile(options.earlier);
  for (const one of [file, earlier]) {
    if (!isProblem(one)) continue;
    say(problemText(one, colourFor(process.stderr)));
    return exitCodes.unusable;
  }
  if (isProblem(file) || isProblem(earlier)) return exitCodes.unusable;
  try {
    const found = eligibilityOf(file.value, day, earlier.value);
    if (options.json) {
      await print(`${JSON.stringify(found)}\n`);
      return exitCodes.fine;
    }
    const colour = colourFor(process.stdout);
    await print(
      `${colour.bold(`${found.application}: ${found.result}`)}\n${wrap(found.explanation.plain, 100, '  ')}\n${colour.dim(wrap(found.explanation.legal, 100, '  '))}\n`,
    );
    for (const item of found.items) {
      await print(`\n${colour.bold(`${item.item}: ${item.result}`)} ${colour.dim(item.treatment)}\n`);
      for (const looked of item.looked) {
        const mark =
          looked.found === 'holds'
            ? colour.red('holds  ')
            : looked.found === 'unknown'
              ? colour.yellow('unknown')
              : colour.dim(looked.found.padEnd(7));
        await print(`  ${mark}  ${looked.title} ${colour.dim(`(${looked.section})`)}\n`);
        if (looked.found === 'holds' || looked.found === 'unknown')
          await print(`${wrap(looked.because, 100, '           ')}\n`);
      }
    }
    for (const question of found.questions) await print(`\n${wrap(`Ask: ${question}`, 100)}\n`);
    for (const warning of found.warnings) await print(`${colour.yellow(wrap(`! ${warning.text}`, 100))}\n`);
    return exitCodes.fine;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    say(`${path}: ${error.message}`);
    return exitCodes.unusable;
  }
}
