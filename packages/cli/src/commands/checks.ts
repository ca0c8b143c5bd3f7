import { checks } from '@overread/engine/checks';
import { exitCodes } from '../exit-codes.ts';
import { colourFor } from '../output/colour.ts';
import { print } from '../output/streams.ts';
import { wrap } from '../output/wrap.ts';

/** `overread checks`: every check, what it finds and what motivates it. */
export async function listChecks(options: { readonly json?: boolean }): Promise<number> {
  const colour = colourFor(process.stdout);
  for (const { id, severity, description, source } of checks) {
    if (options.json) await print(`${JSON.stringify({ id, severity, description, source })}\n`);
    else
      await print(
        `${colour.bold(id)} ${colour.dim(severity)}\n${wrap(description, 100, '  ')}\n${colour.dim(wrap(source, 100, '  '))}\n\n`,
      );
  }
  return exitCodes.fine;
}
