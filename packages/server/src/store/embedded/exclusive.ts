import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { fail } from '../../problems/index.ts';
import type { Address } from './postmaster.ts';

/** Key of the lock; the letters "over" as a number. */
const key = 0x6f_76_65_72;

/** Held by the one server that works in a data folder. The database gives it back by itself when that server dies. */
export interface Exclusive {
  readonly release: () => Promise<void>;
}

/** Takes the folder for this process; refuses where another has it. `lost` is told when the connection breaks. */
export async function takeExclusive(address: Address, where: string, lost: () => void): Promise<Exclusive> {
  const client = new pg.Client({ ...address, application_name: `overread ${hostname()} ${process.pid}` });
  let released = false;
  client.on('error', () => undefined);
  client.on('end', () => {
    if (!released) lost();
  });
  await client.connect();
  // A server that was killed a moment ago is forgotten as soon as its database has seen the connection break.
  for (let round = 0; round < 40; round++) {
    const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [key]);
    if (rows[0]?.taken === true) {
      return {
        async release() {
          released = true;
          await client.end();
        },
      };
    }
    await sleep(50);
  }
  const { rows } = await client.query<{ who: string; since: Date }>(
    `SELECT a.application_name AS who, a.backend_start AS since
       FROM pg_locks l JOIN pg_stat_activity a USING (pid)
      WHERE l.locktype = 'advisory' AND l.objid = $1 AND l.granted`,
    [key],
  );
  released = true;
  await client.end();
  const [, host = 'another machine', pid = 'unknown'] = rows[0]?.who.split(' ') ?? [];
  return fail('data-folder-in-use', {
    where,
    detail: `Process ${pid} on ${host} has worked in it since ${rows[0]?.since.toISOString() ?? 'an unknown time'}. Two servers on one folder would each believe that they are alone.`,
    remedy:
      'Stop that server first, or give this one another folder. Several servers share a database through DATABASE_URL.',
  });
}
