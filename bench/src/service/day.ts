import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedDemonstration, startServer, stories } from '@overread/server';
import pg from 'pg';
import type { ServiceOptions } from '../race-service.ts';
import { type Cpu, cpuOf } from './cpu.ts';

/** Cases in hand at once. */
const atOnce = 8;

/**
 * A day of California as fast as it goes. The applications come; of so many of them the whole review is done on the same day:
 * screening, assignment, two PDFs (62 pages) read and indexed, review, draft, letter set as PDF and checked, issued, served.
 * The others are screened. Then the software does what is left to it: clocks, and the notices of everything to each party.
 */
export async function dayOfCalifornia({ applications, determinations }: ServiceOptions): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'overread-bench-'));
  const told = Array.from({ length: applications }, (_, i) => ({
    // Spread over the day, as they come.
    ...named(Math.floor((i * determinations) / applications) < Math.floor(((i + 1) * determinations) / applications)),
    name: `case ${i}`,
  }));
  console.log(`\nA day of California: ${applications} applications, ${determinations} determinations`);
  let [start, lap] = [performance.now(), { server: 0, database: 0 } as Cpu];
  const say = (what: string): void => {
    const now = cpuOf(dataFolder);
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    const used = (of: keyof Cpu): string => ((now[of] ?? 0) - (lap[of] ?? 0)).toFixed(0);
    console.log(
      `  ${what}: ${seconds} s; processor ${used('server')} s in the server, ${used('database')} s in the database`,
    );
    [start, lap] = [performance.now(), now];
  };
  const from = performance.now();
  const server = await startServer({
    dataFolder,
    port: 0,
    logLevel: 'silent',
    // As what a new store is filled with, before its clocks run: the days of the cases lie in the past.
    filling: {
      begin: () => undefined,
      isWanted: () => true,
      async run(store, config) {
        say('the store is made');
        const onCase = (done: number): void => {
          if (done % 200 === 0) console.log(`  ${done} cases, ${((performance.now() - start) / 1000).toFixed(0)} s`);
        };
        await seedDemonstration(store, config, { told, atOnce, inOrder: false, onCase });
      },
    },
  });
  try {
    await server.filled;
    say('applications, reviews, letters');
    const client = new pg.Client(server.store.connections.owner);
    await client.connect();
    const count = async (sql: string): Promise<number> => (await client.query<{ n: number }>(sql)).rows[0]?.n ?? 0;
    const undone = `SELECT count(*)::int AS n FROM overread.job WHERE done_at IS NULL AND dead_at IS NULL AND last_error IS NULL AND (run_at <= now() OR attempts > 0)`;
    while ((await count(undone)) > 0) await new Promise((resolve) => setTimeout(resolve, 200));
    say('clocks and notices');
    const served = await count('SELECT count(*)::int AS n FROM overread.case_file WHERE mailed_on IS NOT NULL');
    const notices = await count('SELECT count(*)::int AS n FROM overread.notice');
    const events = await count('SELECT count(*)::int AS n FROM overread.case_event');
    const failed = await count(
      `SELECT count(*)::int AS n FROM overread.job WHERE done_at IS NULL AND (dead_at IS NOT NULL OR last_error IS NOT NULL)`,
    );
    await client.end();
    console.log(
      `  together ${((performance.now() - from) / 1000).toFixed(0)} s: ${served} determinations served, ${notices} notices, ${events} events, ${failed} jobs that failed`,
    );
  } finally {
    await server.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

function named(determined: boolean) {
  const name = determined ? 'served' : 'eligible';
  const found = stories.find((story) => story.name === name);
  if (found === undefined) throw new Error(`The demonstration has no case that was ${name}.`);
  return found;
}
