import { explainCitation, readCitation, readGuidelineLine } from '@overread/engine/guidelines';
import { exitCodes } from '../exit-codes.ts';
import { colourFor } from '../output/colour.ts';
import { print, say } from '../output/streams.ts';
import { wrap } from '../output/wrap.ts';

export interface CiteOptions {
  readonly json?: boolean;
  /** ISO date: was the edition in force then? */
  readonly on?: string;
}

/** `overread cite "…"`: what a citation, or a whole guideline line, names. */
export async function cite(texts: readonly string[], options: CiteOptions): Promise<number> {
  if (options.on !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(options.on)) {
    say(`--on takes a date such as 2016-12-28, not "${options.on}".`);
    return exitCodes.unusable;
  }
  const colour = colourFor(process.stdout);
  for (const text of texts) {
    const isLine = /\bdecision based on\b|\bdid not (?:cite|base)\b|\bbased (?:their|its) decision\b/i.test(text);
    const read = isLine ? readGuidelineLine(text) : readCitation(text);
    if (options.json) {
      await print(`${JSON.stringify('parts' in read ? { line: read } : { citation: read })}\n`);
      continue;
    }
    const [first = '', ...rest] = explainCitation(read, options.on);
    await print(`${colour.bold(wrap(first, 100))}\n`);
    for (const line of rest) await print(`${line === '' ? '' : wrap(line, 100, '  ')}\n`);
    await print('\n');
  }
  return exitCodes.fine;
}
