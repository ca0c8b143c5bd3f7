// `npm start`: builds the command and does the main job on the sample letters: reads them, checks them, prints what is wrong.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildCommand } from './build.ts';

const root = join(import.meta.dirname, '..');
await buildCommand();
const args = process.argv.length > 2 ? process.argv.slice(2) : ['check', 'samples'];
const result = spawnSync(process.execPath, [join(root, 'packages/cli/bin/overread.mjs'), ...args], {
  cwd: root,
  stdio: 'inherit',
});
if (process.argv.length === 2) {
  console.error(`
The letters in samples/ are invented; the mistakes found in them were planted. Now try it on one of your own:

  npx overread check letter.pdf          what is wrong with a letter, with both quotes
  npx overread read letter.pdf --json    the letter as data
  npx overread write letter.pdf -o letter.html
  npx overread --help`);
}
// Mistakes in the samples are what this command is there to show: 1 is no failure of it.
process.exitCode = result.status === 1 && process.argv.length === 2 ? 0 : (result.status ?? 2);
