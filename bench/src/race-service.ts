import { parseArgs } from 'node:util';
import { dayOfCalifornia } from './service/day.ts';
import { fill } from './service/fill.ts';
import { mixed } from './service/mixed.ts';
import { raceReads } from './service/reads.ts';
import { searchLongRecord } from './service/search.ts';
import { startServers } from './service/servers.ts';
import { wholeCases } from './service/whole-cases.ts';

const parts = ['reads', 'mixed', 'search', 'whole', 'day'] as const;
type Part = (typeof parts)[number];
const usage = `npm run bench:service                      reads, mixed work, search, whole cases: some minutes
npm run bench:service -- reads mixed       some of: ${parts.join(', ')}
npm run bench:service -- mixed --minutes 10
npm run bench:service -- day --applications 800 --determinations 570`;

export interface ServiceOptions {
  /** Connections that are kept busy. */
  readonly connections: number;
  /** Of each load. */
  readonly seconds: number;
  readonly rounds: number;
  readonly applications: number;
  readonly determinations: number;
}

/** The service under load, against a bare Fastify route that selects the same row of the same database; and a day of California. */
export async function raceService(args: readonly string[] = []): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      connections: { type: 'string', default: '32' },
      seconds: { type: 'string', default: '5' },
      minutes: { type: 'string' },
      rounds: { type: 'string', default: '3' },
      applications: { type: 'string', default: '800' },
      determinations: { type: 'string', default: '570' },
      help: { type: 'boolean', default: false },
    },
  });
  const unknown = positionals.filter((name) => !parts.includes(name as Part));
  if (values.help || unknown.length > 0) {
    console.log(usage);
    if (unknown.length > 0) process.exitCode = 2;
    return;
  }
  const minutes = values.minutes === undefined ? null : Number(values.minutes);
  const options: ServiceOptions = {
    connections: Number(values.connections),
    seconds: minutes === null ? Number(values.seconds) : minutes * 60,
    rounds: minutes === null ? Number(values.rounds) : 1,
    applications: Number(values.applications),
    determinations: Number(values.determinations),
  };
  const asked: readonly Part[] =
    positionals.length === 0 ? ['reads', 'mixed', 'search', 'whole'] : (positionals as Part[]);
  if (asked.some((part) => part === 'reads' || part === 'mixed' || part === 'search')) {
    const servers = await startServers();
    try {
      if (asked.includes('reads') || asked.includes('mixed')) {
        const filled = await fill(servers);
        if (asked.includes('reads')) await raceReads(servers, filled, options);
        if (asked.includes('mixed')) await mixed(servers, filled, options);
      }
      if (asked.includes('search')) await searchLongRecord(servers);
    } finally {
      await servers.end();
    }
  }
  if (asked.includes('whole')) await wholeCases();
  if (asked.includes('day')) await dayOfCalifornia(options);
}
