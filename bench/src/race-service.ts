import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { get, type Load, load, post, type Shot } from './service/load.ts';
import { application, type Entered } from './service/people.ts';
import { wholeCases } from './service/whole-cases.ts';

const connections = 32;
const seconds = Number(process.env['BENCH_SECONDS'] ?? 5);
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 3);
const fileCount = 200;

/** The server under load against a bare Fastify route that selects the same row: audited reads, and mixed work. */
export async function raceService(): Promise<void> {
  console.log(
    `\nThe server: ${connections} connections, ${seconds} s each, ${rounds} rounds in turn, ${fileCount} cases`,
  );
  const child = fork(join(import.meta.dirname, 'service', 'peer.ts'), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const told = await new Promise<{ ours: string; bare: string; people: Entered }>((resolve, reject) => {
    child.once('message', (message) => resolve(message as never));
    child.once('exit', (code) => reject(new Error(`The servers of the race ended with ${code}.`)));
  });
  try {
    const ours = new URL(told.ours);
    const bare = new URL(told.bare);
    const { people } = told;
    const ids = await fill(ours, people);
    const one = pick(ids);
    const bareRead = (): Shot => ({ bytes: get(new URL(`/cases/${one()}`, bare)), status: 200 });
    const readBy = (key: string) => (): Shot => ({
      bytes: get(new URL(`/api/v1/cases/${one()}`, ours), { authorization: `Bearer ${key}` }),
      status: 200,
    });
    await against(bare, bareRead, ours, {
      'audited reads by a party (row-level security by membership)': readBy(people.employee),
      'audited reads by a coordinator': readBy(people.coordinator),
      'mixed: 70 reads, 10 lists, 10 histories, 5 applications, 5 events of 100': mixed(ours, people, ids),
    });
  } finally {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.send('end');
    await ended;
  }
  await wholeCases();
}

async function against(bare: URL, bareRead: () => Shot, ours: URL, works: Record<string, () => Shot>): Promise<void> {
  const seen = new Map<string, { load: Load; peer: Load }[]>();
  for (let round = 0; round <= rounds; round++) {
    for (const [name, shot] of Object.entries(works)) {
      const peer = await load(bare, connections, round === 0 ? 1 : seconds, bareRead);
      const own = await load(ours, connections, round === 0 ? 1 : seconds, shot);
      if (round > 0) seen.set(name, [...(seen.get(name) ?? []), { load: own, peer }]);
    }
  }
  const middle = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
  for (const [name, pairs] of seen) {
    const ratios = pairs.map(({ load: own, peer }) => own.perSecond / peer.perSecond);
    const of = (pick: (one: (typeof pairs)[number]) => number): number => middle(pairs.map(pick));
    const unexpected = pairs.flatMap(({ load: own, peer }) => [...own.unexpected, ...peer.unexpected]);
    console.log(`  ${name}
    ours ${of((p) => p.load.perSecond).toFixed(0)}/s, p50 ${of((p) => p.load.p50).toFixed(1)} ms, p99 ${of((p) => p.load.p99).toFixed(1)} ms
    bare ${of((p) => p.peer.perSecond).toFixed(0)}/s, p50 ${of((p) => p.peer.p50).toFixed(1)} ms, p99 ${of((p) => p.peer.p99).toFixed(1)} ms
    throughput ${middle(ratios).toFixed(2)} of it (${ratios.map((ratio) => ratio.toFixed(2)).join(', ')}), p99 ${of((p) => p.load.p99 / p.peer.p99).toFixed(2)} times its; other answers: ${unexpected.length === 0 ? 'none' : JSON.stringify(unexpected)}`);
  }
}

async function fill(ours: URL, people: Entered): Promise<string[]> {
  const ids: string[] = [];
  for (let i = 0; i < fileCount; i++) {
    const answer = await fetch(new URL('/api/v1/cases', ours), {
      method: 'POST',
      headers: {
        authorization: `Bearer ${people.employee}`,
        'idempotency-key': randomUUID(),
        'content-type': 'application/json',
      },
      body: JSON.stringify(application()),
    });
    if (answer.status !== 201)
      throw new Error(`An application was answered with ${answer.status}: ${await answer.text()}`);
    ids.push(((await answer.json()) as { caseNumber: string }).caseNumber);
  }
  return ids;
}

/** Each in turn. */
const pick = (ids: readonly string[]): (() => string) => {
  let at = 0;
  return () => ids[at++ % ids.length] as string;
};

function mixed(ours: URL, people: Entered, ids: readonly string[]): () => Shot {
  const one = pick(ids);
  let at = 0;
  const by = (key: string): Record<string, string> => ({ authorization: `Bearer ${key}` });
  // Events go to cases made for the race one after the other: each case once, so that its version is known.
  const fresh = [...ids];
  return () => {
    const turn = at++ % 100;
    if (turn < 70) return { bytes: get(new URL(`/api/v1/cases/${one()}`, ours), by(people.employee)), status: 200 };
    if (turn < 80) return { bytes: get(new URL('/api/v1/cases?limit=20', ours), by(people.coordinator)), status: 200 };
    if (turn < 90)
      return { bytes: get(new URL(`/api/v1/cases/${one()}/events`, ours), by(people.coordinator)), status: 200 };
    const own = { ...by(turn < 95 ? people.employee : people.intake), 'idempotency-key': randomUUID() };
    const id = turn < 95 ? undefined : fresh.pop();
    if (id === undefined)
      return {
        bytes: post(new URL('/api/v1/cases', ours), application(), {
          ...by(people.employee),
          'idempotency-key': own['idempotency-key'],
        }),
        status: 201,
      };
    return {
      bytes: post(
        new URL(`/api/v1/cases/${id}/commands/screen-point`, ours),
        { point: 'timeliness', flagged: false, note: '' },
        { ...own, 'if-match': '"1"' },
      ),
      status: 200,
    };
  };
}
