#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';

// A regular expression is compiled once, to machine code: the usual way, bytecode first, costs a short run twice.
// Not for sources, whose types Node strips: together the two break Node down (SIGSEGV). Not for the server, which runs long.
if (import.meta.url.endsWith('.js') && process.argv[2] !== 'server') setFlagsFromString('--no-regexp-tier-up');
// Compiled code is kept between runs; without it a third of a short run is compiling.
// The workers find it by the environment.
process.env['NODE_COMPILE_CACHE'] ??= join(tmpdir(), 'node-compile-cache');
enableCompileCache();

const { program } = await import('./program.ts');
const { exitCodes } = await import('./exit-codes.ts');

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe went away (`overread … | head`): there is nobody left to tell.
  if (error.code === 'EPIPE') process.exit(exitCodes.fine);
  throw error;
});

let code: number = exitCodes.fine;
const overread = program((result) => {
  code = result;
});
overread.exitOverride();
for (const command of overread.commands) command.exitOverride();
try {
  await overread.parseAsync();
} catch (error) {
  const { exitCode, code: name } = error as { exitCode?: number; code?: string };
  if (name?.startsWith('commander.') !== true) throw error;
  // Help and version are answers; anything else is input that cannot be used.
  code = exitCode === 0 ? exitCodes.fine : exitCodes.unusable;
}
process.exitCode = code;
