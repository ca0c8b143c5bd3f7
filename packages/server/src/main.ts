import { isProblem } from '@overread/engine/problems';
import { demonstrationFile, demonstrationFilling } from './demonstration/index.ts';
import { ProblemError } from './problems/index.ts';
import { type RunningServer, type StartOptions, startServer } from './start-server.ts';

export interface RunOptions extends StartOptions {
  /** Takes each line that is told; standard error if not given. */
  readonly say?: (line: string) => void;
  /** Also at later starts tells the accounts of the demonstration. */
  readonly tellAccounts?: boolean;
}

/** A signal that comes again after so long is meant; sooner it is the same one, sent to the whole group of processes. */
const again = 2000;

/** Runs a server until it is asked to stop (SIGTERM, SIGINT); answers the exit code: 0 stopped, 1 broke down, 2 could not start. */
export async function runServer({ say = tell, tellAccounts = false, ...options }: RunOptions = {}): Promise<number> {
  let lose: (code: number) => void = () => undefined;
  const ended = new Promise<number>((resolve) => {
    lose = resolve;
  });
  const asked = onSignals(() => lose(0));
  let server: RunningServer;
  try {
    server = await startServer({
      filling: demonstrationFilling((done, of) => {
        if (done % 7 === 0) say(`overread: the demonstration: ${done} of ${of} cases`);
      }),
      ...options,
      onLost(error) {
        say(`overread: the database broke down and did not start again: ${(error as Error).message}`);
        lose(1);
      },
    });
  } catch (error) {
    if (!(error instanceof ProblemError) || !isProblem(error.problem)) throw error;
    const { title, where, detail, remedy } = error.problem;
    say(`overread: ${title} (${where}).\n  ${detail}\n  ${remedy}`);
    return 2;
  }
  const { address, store, takenPort, administratorKeyFile, config, filled } = server;
  if (takenPort !== null) say(`overread: port ${takenPort} is taken; another one is used.`);
  say(`overread: listening on ${address}, ${store.connections.says}`);
  if (administratorKeyFile !== null) say(`overread: the administrator's key is in ${administratorKeyFile}`);
  if (!asked()) void announce();
  const code = await ended;
  const patience = setTimeout(() => {
    say(`overread: requests still ran after ${config.stopSeconds} seconds; they were cut off.`);
    process.exit(1);
  }, config.stopSeconds * 1000);
  await server.stop();
  clearTimeout(patience);
  say('overread: stopped in order.');
  return code;

  async function announce(): Promise<void> {
    if (filled !== null) {
      say('overread: the demonstration is being made (--empty leaves it out); the pages can be opened already ...');
      try {
        await filled;
      } catch (error) {
        if (asked()) return;
        say(
          `overread: the demonstration was not finished; the next start goes on with it. ${(error as Error).stack ?? String(error)}`,
        );
      }
    }
    const file = demonstrationFile(config.dataFolder);
    if (file !== null && (tellAccounts || filled !== null)) {
      say(`\n${file.text.replace('\n', ` It runs at ${address}.\n`)}\noverread: this is also in ${file.path}`);
    }
    say(`overread: ready at ${address} (Ctrl-C or SIGTERM ends it)`);
  }
}

const tell = (line: string): void => console.error(line);

/** Ends in order at the first signal, at once at one that comes later. Answers whether there was one. */
function onSignals(stop: () => void): () => boolean {
  let first: number | null = null;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (first === null) {
        first = Date.now();
        stop();
      } else if (Date.now() - first > again) {
        process.exit(1);
      }
    });
  }
  return () => first !== null;
}

if (import.meta.main) {
  process.exitCode = await runServer({ empty: process.argv.includes('--empty') });
}
