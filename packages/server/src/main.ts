import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isProblem } from '@overread/engine/problems';
import { type Demonstration, demonstrationText, seedDemonstration } from './demonstration/index.ts';
import { ProblemError } from './problems/index.ts';
import { type RunningServer, type StartOptions, startServer } from './start-server.ts';

/** Runs a server until it is asked to stop (SIGTERM, SIGINT); answers the exit code: 0 stopped, 1 broke down, 2 could not start. */
export async function runServer(options: StartOptions = {}): Promise<number> {
  let lose: (code: number) => void = () => undefined;
  const ended = new Promise<number>((resolve) => {
    lose = resolve;
  });
  let server: RunningServer;
  let demonstration: Demonstration | null = null;
  try {
    server = await startServer({
      async seed(store, config) {
        console.error('overread: the store is new; the demonstration is made (--empty leaves it out) ...');
        demonstration = await seedDemonstration(store, config);
      },
      ...options,
      onLost(error) {
        console.error(`overread: the database broke down and did not start again: ${(error as Error).message}`);
        lose(1);
      },
    });
  } catch (error) {
    if (!(error instanceof ProblemError) || !isProblem(error.problem)) throw error;
    const { title, where, detail, remedy } = error.problem;
    console.error(`overread: ${title} (${where}).\n  ${detail}\n  ${remedy}`);
    return 2;
  }
  console.error(`overread: ${server.address}, ${server.store.connections.says}`);
  if (server.administratorKeyFile !== null) {
    console.error(`overread: the administrator's key is in ${server.administratorKeyFile}`);
  }
  if (demonstration !== null) {
    const text = demonstrationText(demonstration, server.address);
    const file = join(server.config.dataFolder, 'demonstration.txt');
    writeFileSync(file, text, { mode: 0o600 });
    console.error(`\n${text}\noverread: this is also in ${file}`);
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => lose(0));
  const code = await ended;
  const patience = setTimeout(() => {
    console.error(`overread: requests still ran after ${server.config.stopSeconds} seconds; they were cut off.`);
    process.exit(1);
  }, server.config.stopSeconds * 1000);
  await server.stop();
  clearTimeout(patience);
  return code;
}

if (import.meta.main) {
  process.exitCode = await runServer({ empty: process.argv.includes('--empty') });
}
