import { lawMap, rules, rulesOn } from '@overread/engine/law';
import { exitCodes } from '../exit-codes.ts';
import { colourFor } from '../output/colour.ts';
import { print, say } from '../output/streams.ts';
import { dayAsked } from '../today.ts';
import { badDay } from './clocks.ts';

/** `overread rules`: every dated rule in force on a day, with its section and how sure it is. */
export async function listRules(options: {
  readonly json?: boolean;
  readonly on?: string;
  readonly all?: boolean;
}): Promise<number> {
  const day = dayAsked(options.on);
  if (day === null) return badDay(options.on);
  const colour = colourFor(process.stdout);
  const listed = options.all ? rules() : rulesOn(day);
  let collection = '';
  for (const rule of listed) {
    if (options.json) {
      await print(`${JSON.stringify(rule)}\n`);
      continue;
    }
    if (rule.collection !== collection) await print(`\n${colour.bold(rule.collection)}\n`);
    collection = rule.collection;
    const sure = rule.confidence === 'confirmed' ? '' : colour.yellow(` ${rule.confidence}`);
    await print(
      `  ${rule.title}: ${rule.value} ${colour.dim(`${rule.section}, from ${rule.from}${rule.to === null ? '' : ` to ${rule.to}`}`)}${sure}\n`,
    );
  }
  say(`${listed.length} rules${options.all ? '' : ` in force on ${day}`}.`);
  return exitCodes.fine;
}

/** `overread law-map`: the page docs/law-map.md, from the knowledge of this very program. */
export async function printLawMap(): Promise<number> {
  await print(lawMap());
  return exitCodes.fine;
}
