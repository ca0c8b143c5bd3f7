// `node packages/server/src/testing/crash-rounds.ts 200`: rounds of SIGKILL under load, of the server and of the server with
// its database in turn. After each round: what was acknowledged is there, what was sent again happened once.
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { makeServiceKey } from '../people/index.ts';
import { startServer } from '../start-server.ts';
import { databaseAccount } from '../store/embedded/account.ts';
import { prepareFolder } from '../store/embedded/folder.ts';
import { postmasterPid } from '../store/embedded/postmaster.ts';
import { verifyStore } from '../verify/index.ts';
import { anApplication } from './applications.ts';
import { missingFiles, newUpload, type Received, sendUpload, type Upload } from './crash-uploads.ts';
import { contextFor, someone } from './people.ts';
import { spawnServer } from './spawned.ts';

/** What the rounds met with. */
export interface CrashReport {
  readonly rounds: number;
  readonly acknowledged: number;
  /** Files with a receipt. */
  readonly files: number;
  /** Requests whose answer never came; each was sent again with its key. */
  readonly unanswered: number;
  /** Of these, those that had happened before the kill. */
  readonly hadHappened: number;
  /** Everything that must not be; empty. */
  readonly wrong: readonly string[];
  /** Milliseconds from start to the first answer, slowest. */
  readonly slowestStart: number;
}

/** A write as it was sent: an application, or an event on a case that only this sender knows. */
interface Sent {
  readonly path: string;
  readonly key: string;
  readonly body: object;
  readonly version: number | null;
}

interface Acknowledged {
  readonly sent: Sent;
  readonly caseNumber: string;
  readonly version: number;
  readonly hash: string;
}

const points = ['timeliness', 'liability', 'duplicate'] as const;

export async function crashRounds(rounds: number, say: (line: string) => void = () => undefined): Promise<CrashReport> {
  const folder = mkdtempSync(join(tmpdir(), 'ovc-'));
  const paths = prepareFolder(folder, databaseAccount());
  const first = await startServer({ dataFolder: folder, databaseUrl: null, port: 0, logLevel: 'silent', empty: true });
  const key = await makeServiceKey(first.store, contextFor(someone('administrator')), {
    name: 'crash rounds',
    person: 'clerk',
    role: 'intake',
    scopes: ['all'],
  });
  const owner = first.store.connections.owner;
  await first.stop();

  const acknowledged: Acknowledged[] = [];
  const wrong: string[] = [];
  let [unanswered, hadHappened, slowestStart] = [0, 0, 0];
  let open: Sent[] = [];
  const received: Received[] = [];
  let halfSent: Upload[] = [];
  let running: ChildProcess | null = null;
  try {
    for (let round = 1; round <= rounds + 1; round++) {
      const from = performance.now();
      const { child, address } = await spawnServer({
        OVERREAD_DATA: folder,
        // A third of a start is compiling, the same in each round.
        NODE_COMPILE_CACHE: join(folder, 'compiled'),
      });
      running = child;
      const send = sender(address, key);
      // What was left without an answer is sent again, with its key; what was answered gets the same answer.
      const left = open;
      open = [];
      for (const sent of left) {
        const told = await send(sent);
        if (told.replayed) hadHappened += 1;
        if (told.status >= 300)
          wrong.push(`round ${round}: ${sent.path} sent again was answered ${told.status}: ${told.text}`);
        else acknowledged.push({ sent, ...told.body });
      }
      const half = halfSent;
      halfSent = [];
      for (const upload of half) {
        try {
          received.push(await sendUpload(address, key, upload));
        } catch (error) {
          wrong.push(`round ${round}: a file that was half sent was not taken: ${(error as Error).message}`);
        }
      }
      slowestStart = Math.max(slowestStart, performance.now() - from);
      for (const one of acknowledged.slice(-8)) {
        const told = await send(one.sent);
        if (!told.replayed || told.body.hash !== one.hash)
          wrong.push(`round ${round}: ${one.sent.path} was answered otherwise the second time`);
      }
      if (round > rounds) {
        wrong.push(...(await missing(owner, acknowledged, (client) => missingFiles(address, key, client, received))));
        break;
      }
      const writes = underLoad(send, acknowledged, open);
      const files = filesUnderLoad(address, key, acknowledged, received, halfSent);
      await sleep(150 + Math.random() * 500);
      if (round % 2 === 0) process.kill(postmasterPid(paths) ?? 0, 'SIGKILL');
      child.kill('SIGKILL');
      await once(child, 'exit');
      running = null;
      await Promise.all([writes(), files()]);
      unanswered += open.length;
      if (round % 10 === 0) say(`${round} rounds, ${acknowledged.length} acknowledged, ${wrong.length} wrong`);
    }
  } finally {
    if (running !== null) {
      running.kill('SIGTERM');
      await once(running, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  }
  return {
    rounds,
    acknowledged: acknowledged.length,
    files: received.length,
    unanswered,
    hadHappened,
    wrong,
    slowestStart,
  };
}

/** Six senders, each one application and then three events on it, until the server is gone. */
function underLoad(send: Send, acknowledged: Acknowledged[], open: Sent[]): () => Promise<unknown> {
  let gone = false;
  const one = async (): Promise<void> => {
    while (!gone) {
      let id = '';
      for (let version = 0; version <= points.length && !gone; version++) {
        const sent = write(id, version);
        try {
          const told = await send(sent);
          // 503: it noticed that its database is gone before it died itself; nothing was promised.
          if (told.status >= 300) {
            open.push(sent);
            break;
          }
          acknowledged.push({ sent, ...told.body });
          id = told.body.caseNumber;
        } catch {
          // The connection broke: nothing was promised, and what happened is seen when it is sent again.
          open.push(sent);
          gone = true;
        }
      }
    }
  };
  const all = Promise.all(Array.from({ length: 6 }, one));
  return () => {
    gone = true;
    return all;
  };
}

/** Two senders of files, each one after the other into the last case that is written, until the server is gone. */
function filesUnderLoad(
  address: string,
  key: string,
  acknowledged: readonly Acknowledged[],
  received: Received[],
  half: Upload[],
): () => Promise<unknown> {
  let gone = false;
  const one = async (): Promise<void> => {
    while (!gone) {
      // Of a case to which nobody writes any more: a file makes a version of it.
      const last = acknowledged.findLast(({ version }) => version === points.length + 1);
      if (last === undefined) {
        await sleep(20);
        continue;
      }
      const upload = newUpload(last.caseNumber);
      try {
        received.push(await sendUpload(address, key, upload));
      } catch {
        // No receipt: nothing was promised, and the next server must take the rest.
        half.push(upload);
        gone = true;
      }
    }
  };
  const all = Promise.all([one(), one()]);
  return () => {
    gone = true;
    return all;
  };
}

function write(id: string, version: number): Sent {
  const key = crypto.randomUUID();
  if (version === 0) return { path: '/api/v1/cases', key, version: null, body: anApplication({ diagnoses: [key] }) };
  const point = points[version - 1];
  return {
    path: `/api/v1/cases/${id}/commands/screen-point`,
    key,
    version,
    body: { point, flagged: false, note: key },
  };
}

type Send = (sent: Sent) => Promise<{
  readonly status: number;
  readonly replayed: boolean;
  readonly text: string;
  readonly body: { caseNumber: string; version: number; hash: string };
}>;

const sender =
  (address: string, key: string): Send =>
  async ({ path, key: once_, body, version }) => {
    const answer = await fetch(`${address}${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
        'idempotency-key': once_,
        ...(version === null ? {} : { 'if-match': `"${version}"` }),
      },
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    return {
      status: answer.status,
      replayed: answer.headers.has('idempotency-replayed'),
      text,
      body: answer.ok ? JSON.parse(text) : { caseNumber: '', version: 0, hash: '' },
    };
  };

/** Looks into the database itself: each acknowledged write is there with its hash, none is there twice, every chain holds. */
async function missing(
  owner: pg.ClientConfig,
  acknowledged: readonly Acknowledged[],
  alsoFiles: (client: pg.Client) => Promise<string[]>,
): Promise<string[]> {
  const client = new pg.Client(owner);
  await client.connect();
  const { rows } = await client.query<{ case_id: string; version: number; hash: string; body: string }>(
    'SELECT case_id, version, hash, body FROM overread.case_event',
  );
  const { broken } = await verifyStore(client);
  const { rows: twice } = await client.query<{ case_id: string; kind: string }>(
    'SELECT case_id, kind FROM overread.notice GROUP BY case_id, event, kind, party HAVING count(*) > 1',
  );
  const files = await alsoFiles(client);
  await client.end();
  const kept = new Map(rows.map((row) => [`${row.case_id} ${row.version}`, row]));
  const wrong = broken.map(({ caseId, why }) => `${caseId ?? 'ledger'}: ${why}`);
  wrong.push(...files);
  wrong.push(...twice.map((one) => `${one.case_id}: the notice ${one.kind} was made twice`));
  for (const { caseNumber, version, hash, sent } of acknowledged) {
    const row = kept.get(`${caseNumber} ${version}`);
    if (row?.hash !== hash || !row.body.includes(sent.key))
      wrong.push(`${caseNumber} version ${version} was acknowledged and is not there`);
  }
  const seen = new Map<string, number>();
  for (const { body } of rows) {
    for (const [id] of body.matchAll(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g))
      seen.set(id, (seen.get(id) ?? 0) + 1);
  }
  for (const [id, count] of seen) if (count > 1) wrong.push(`The write ${id} happened ${count} times`);
  return wrong;
}

if (import.meta.main) {
  const rounds = Number(process.argv[2] ?? 200);
  const start = performance.now();
  const report = await crashRounds(rounds, (line) => console.log(line));
  for (const line of report.wrong.slice(0, 50)) console.log(`WRONG ${line}`);
  console.log(
    `${report.rounds} rounds in ${((performance.now() - start) / 1000).toFixed(0)} s: ${report.acknowledged} writes and ${report.files} files acknowledged, ${report.unanswered} writes without an answer (${report.hadHappened} of them had happened, each once), slowest start ${(report.slowestStart / 1000).toFixed(1)} s, ${report.wrong.length} wrong.`,
  );
  process.exitCode = report.wrong.length === 0 ? 0 : 1;
}
