import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Filling } from '../start-server.ts';
import { seedDemonstration } from './seed.ts';
import { demonstrationText } from './told.ts';
import { forgetUnfinished, keepUnfinished, readUnfinished } from './unfinished.ts';

const pathOf = (dataFolder: string): string => join(dataFolder, 'demonstration.txt');

/** Fills a new store with the demonstration, and goes on with one that was interrupted. */
export const demonstrationFilling = (onCase: (done: number, of: number) => void): Filling => ({
  begin({ dataFolder }) {
    keepUnfinished(dataFolder, { now: new Date().toISOString(), cast: null, played: {} });
  },
  isWanted: ({ dataFolder }) => readUnfinished(dataFolder) !== null,
  async run(store, config, signal) {
    const { dataFolder } = config;
    const unfinished = readUnfinished(dataFolder);
    if (unfinished === null) return;
    const keep = (now: typeof unfinished): void => keepUnfinished(dataFolder, now);
    const made = await seedDemonstration(store, config, { unfinished, keep, onCase, signal });
    writeFileSync(pathOf(dataFolder), demonstrationText(made), { mode: 0o600 });
    forgetUnfinished(dataFolder);
  },
});

/** What was told of the demonstration of a data folder when it was made; null where there is none. */
export function demonstrationFile(dataFolder: string): { path: string; text: string } | null {
  const path = pathOf(dataFolder);
  return existsSync(path) ? { path, text: readFileSync(path, 'utf8') } : null;
}
