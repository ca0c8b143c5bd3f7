import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Seconds of processor time used so far. */
export interface Cpu {
  readonly server: number;
  /** All processes of the database; null where the system does not tell (only Linux does). */
  readonly database: number | null;
}

/** Ticks a second in /proc; the same on every Linux that Node runs on. */
const ticks = 100;

/** Of this process with its threads, and of the embedded database of a data folder. */
export function cpuOf(dataFolder: string): Cpu {
  const { user, system } = process.cpuUsage();
  return { server: (user + system) / 1e6, database: databaseCpu(dataFolder) };
}

function databaseCpu(dataFolder: string): number | null {
  if (!existsSync('/proc/self/stat')) return null;
  const postmaster = Number.parseInt(readFileSync(join(dataFolder, 'postgres', 'postmaster.pid'), 'utf8'), 10);
  let sum = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const stat = statOf(pid);
    if (stat === null) continue;
    const parent = Number(stat[1]);
    const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = stat.slice(11, 15).map(Number);
    // Processes that have ended stand in the account of the one that began them.
    if (Number(pid) === postmaster) sum += user + system + endedUser + endedSystem;
    else if (parent === postmaster) sum += user + system;
  }
  return sum / ticks;
}

/** The fields after the name, from the state on; null where the process has ended. */
function statOf(pid: string): string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ESRCH') return null;
    throw error;
  }
}
