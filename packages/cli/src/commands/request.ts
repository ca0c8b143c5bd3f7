import { readRequest } from '@overread/engine/requests';
import { exitCodes } from '../exit-codes.ts';
import { colourFor } from '../output/colour.ts';
import { print } from '../output/streams.ts';

/** `overread request "…"`: what the heading of a disputed item asks for. */
export async function request(headings: readonly string[], options: { readonly json?: boolean }): Promise<number> {
  const colour = colourFor(process.stdout);
  for (const heading of headings) {
    const found = readRequest(heading);
    if (options.json) {
      await print(`${JSON.stringify({ heading, request: found })}\n`);
      continue;
    }
    await print(`${colour.bold(heading)}\n`);
    for (const [name, value] of Object.entries(found)) {
      if (name === 'notes' || value === null || value === false || (Array.isArray(value) && value.length === 0))
        continue;
      const label = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
      const shown = Array.isArray(value) ? value.join(', ') : typeof value === 'object' ? phrase(value) : String(value);
      await print(`  ${colour.dim(label.padEnd(20))}${shown}\n`);
    }
    for (const note of found.notes) await print(`  ${colour.yellow(note)}\n`);
  }
  return exitCodes.fine;
}

/** `value 8, unit visits, printed 2x4`: the parts of a value that are there. */
function phrase(value: object): string {
  return Object.entries(value)
    .filter(([, part]) => part !== null && !(Array.isArray(part) && part.length === 0))
    .map(([name, part]) => `${name} ${typeof part === 'object' ? `(${phrase(part as object)})` : String(part)}`)
    .join(', ');
}
