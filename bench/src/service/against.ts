import type { ServiceOptions } from '../race-service.ts';
import type { Cpu } from './cpu.ts';
import { get, type Load, load, type Work } from './load.ts';
import type { Servers } from './servers.ts';

interface Run {
  readonly load: Load;
  /** Microseconds of processor a piece of work, of the server and of its database. */
  readonly server: number;
  readonly database: number;
}

/** Each in turn. */
export const pick = <T>(all: readonly T[]): (() => T) => {
  let at = 0;
  return () => all[at++ % all.length] as T;
};

/** Work of ours against the bare route, in turns; prints throughput, times and processor time, and their ratios. */
export async function against(
  servers: Servers,
  ids: readonly string[],
  { connections, seconds, rounds }: ServiceOptions,
  name: string,
  work: () => Work,
): Promise<void> {
  const one = pick(ids);
  const bareRead = (): Work => (send) => send({ bytes: get(new URL(`/cases/${one()}`, servers.bare)), status: 200 });
  const seen: { ours: Run; bare: Run }[] = [];
  for (let round = 0; round <= rounds; round++) {
    const long = round === 0 ? 1 : seconds;
    // The bare route need not run for minutes to be known.
    const bare = await run(servers, servers.bare, connections, Math.min(long, 10), bareRead);
    const ours = await run(servers, servers.ours, connections, long, work);
    if (round > 0) seen.push({ ours, bare });
  }
  const of = (value: (one: (typeof seen)[number]) => number): number =>
    seen.map(value).toSorted((a, b) => a - b)[seen.length >> 1] ?? Number.NaN;
  const line = (whose: 'ours' | 'bare'): string =>
    `    ${whose} ${of((r) => r[whose].load.perSecond).toFixed(0)}/s, p50 ${of((r) => r[whose].load.p50).toFixed(1)} ms, p99 ${of((r) => r[whose].load.p99).toFixed(1)} ms; processor ${of((r) => r[whose].server).toFixed(0)} us in the server, ${of((r) => r[whose].database).toFixed(0)} in the database`;
  const unexpected = seen.flatMap(({ ours, bare }) => [...ours.load.unexpected, ...bare.load.unexpected]);
  const ratios = seen.map(({ ours, bare }) => (ours.load.perSecond / bare.load.perSecond).toFixed(2));
  console.log(`  ${name}
${line('ours')}
${line('bare')}
    throughput ${of((r) => r.ours.load.perSecond / r.bare.load.perSecond).toFixed(2)} of it (${ratios.join(', ')}), by processor time ${of((r) => total(r.bare) / total(r.ours)).toFixed(2)}; p99 ${of((r) => r.ours.load.p99 / r.bare.load.p99).toFixed(2)} times its; other answers: ${unexpected.length === 0 ? 'none' : JSON.stringify(unexpected)}`);
}

const total = ({ server, database }: Run): number => server + database;

async function run(
  servers: Servers,
  origin: URL,
  connections: number,
  seconds: number,
  work: () => Work,
): Promise<Run> {
  const before = await servers.cpu();
  const met = await load(origin, connections, seconds, work);
  const after = await servers.cpu();
  const each = (of: (cpu: Cpu) => number | null): number => (((of(after) ?? 0) - (of(before) ?? 0)) * 1e6) / met.done;
  return { load: met, server: each((cpu) => cpu.server), database: each((cpu) => cpu.database) };
}
