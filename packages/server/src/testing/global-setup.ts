import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { databaseAccount } from '../store/embedded/account.ts';
import { prepareFolder } from '../store/embedded/folder.ts';
import { stopPostmaster } from '../store/embedded/postmaster.ts';
import { nameRun, runFolder } from './run.ts';

/** Called by vitest before the first test; what it answers is called after the last. */
export default function setUp(): () => Promise<void> {
  nameRun();
  return async () => {
    const home = runFolder();
    if (!existsSync(home)) return;
    for (const kind of readdirSync(home)) await stopPostmaster(prepareFolder(join(home, kind), databaseAccount()));
    rmSync(home, { recursive: true, force: true });
  };
}
