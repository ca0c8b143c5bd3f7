import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isProblem } from '@overread/engine/problems';
import { runBackup, runRestore, runVerify } from './backup/index.ts';
import { type RunOptions, runServer } from './main.ts';
import { ProblemError } from './problems/index.ts';
import { blockedAt, databaseAccount } from './store/embedded/account.ts';

/** What the command line gives; what is left out comes from the environment. */
export interface ServerCommand {
  readonly data?: string;
  readonly port?: number;
  readonly empty?: boolean;
}

/** `overread server`: until it is asked to stop. Answers the exit code. */
export function serve({ data, port, empty = false }: ServerCommand, more: RunOptions = {}): Promise<number> {
  return runServer({ ...more, ...folderOf(data), ...(port === undefined ? {} : { port }), empty });
}

export const backupTo = (folder: string, { data }: ServerCommand): Promise<number> =>
  told(() => runBackup(resolve(folder), folderOf(data)));

export const restoreFrom = (folder: string, { data }: ServerCommand): Promise<number> =>
  told(() => runRestore(resolve(folder), folderOf(data)));

export async function verifyAll({ data }: ServerCommand): Promise<number> {
  let holds = false;
  const code = await told(async () => {
    const found = await runVerify(folderOf(data));
    holds = found.holds;
    return found.line;
  });
  return code === 0 && !holds ? 1 : code;
}

async function told(work: () => Promise<string>): Promise<number> {
  try {
    console.log(await work());
    return 0;
  } catch (error) {
    if (!(error instanceof ProblemError) || !isProblem(error.problem)) throw error;
    const { title, where, detail, remedy } = error.problem;
    console.error(`overread: ${title} (${where}).\n  ${detail}\n  ${remedy}`);
    return 2;
  }
}

/**
 * The data folder that was named. Where none was and the server runs as root in a place that its database's account may
 * not pass through (root's home), one in /var/lib/overread for this place; said aloud, never silently.
 */
function folderOf(data: string | undefined): { dataFolder?: string } {
  if (data !== undefined) return { dataFolder: resolve(data) };
  if (process.env['OVERREAD_DATA'] !== undefined || process.env['DATABASE_URL'] !== undefined) return {};
  const usual = resolve('.overread', 'data');
  const blocked = blockedAt(nearest(usual), databaseAccount());
  if (blocked === null) return {};
  const place = createHash('sha256').update(usual).digest('hex').slice(0, 8);
  const dataFolder = join('/var/lib/overread', place);
  console.error(
    `overread: the database may not pass through ${blocked}; data is in ${dataFolder} (--data names another).`,
  );
  return { dataFolder };
}

/** The folder itself or the first above it that is there. */
const nearest = (path: string): string => (existsSync(path) ? path : nearest(dirname(path)));
