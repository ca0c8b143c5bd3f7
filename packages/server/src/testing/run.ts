import { tmpdir } from 'node:os';
import { join } from 'node:path';

// One database cluster serves a whole run of the tests; the first file that needs it starts it, the end of the run stops it.
const name = 'OVERREAD_TEST_RUN';

/** Names this run, for the processes that the runner starts. */
export function nameRun(): void {
  process.env[name] ??= String(process.pid);
}

export const runFolder = (): string => join(tmpdir(), `overread-test-${process.env[name] ?? process.pid}`);
