import type pg from 'pg';
import { type Broken, type EventRow, sha256, start, verifyCase } from './verify-case.ts';

/** What was looked at and what does not hold. */
export interface Verification {
  readonly cases: number;
  readonly events: number;
  readonly checkpoints: number;
  readonly broken: readonly Broken[];
}

/** Cases read at once. */
const batch = 200;
/** Lines of the ledger read at once. */
const lines = 5000;

/** Computes everything again that the database claims: each case, the ledger over all, its checkpoints, the files. Reads one state of the database. */
export async function verifyStore(client: pg.ClientBase): Promise<Verification> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const broken: Broken[] = [];
  const { cases, events } = await verifyCases(client, broken);
  await verifyLedger(client, broken);
  const checkpoints = await verifyCheckpoints(client, broken);
  await client.query('COMMIT');
  return { cases, events, checkpoints, broken };
}

async function verifyCases(client: pg.ClientBase, broken: Broken[]): Promise<{ cases: number; events: number }> {
  let [cases, events, after] = [0, 0, ''];
  for (;;) {
    const { rows: ids } = await client.query<{ id: string }>(
      `SELECT DISTINCT case_id COLLATE "C" AS id FROM overread.case_event WHERE case_id COLLATE "C" > $1 ORDER BY 1 LIMIT $2`,
      [after, batch],
    );
    const last = ids.at(-1);
    if (last === undefined) return { cases, events };
    const { rows } = await client.query<EventRow & { type: string; actor: string; file: string | null }>(
      `SELECT e.case_id, e.version, e.body, e.previous, e.hash, e.type, e.actor, f.hash AS file
         FROM overread.case_event e LEFT JOIN overread.case_file f USING (case_id)
        WHERE e.case_id = ANY ($1) ORDER BY e.case_id COLLATE "C", e.version`,
      [ids.map(({ id }) => id)],
    );
    for (const one of Map.groupBy(rows, (row) => row.case_id).values()) {
      broken.push(...verifyCase(one), ...one.flatMap(columns));
      const end = one.at(-1);
      if (end !== undefined && end.file !== end.hash) {
        broken.push({
          caseId: end.case_id,
          version: end.version,
          why: 'The file of the case does not rest on its last event.',
        });
      }
    }
    cases += ids.length;
    events += rows.length;
    after = last.id;
  }
}

/** What stands beside the text must be what the text says. */
function columns({
  case_id: caseId,
  version,
  body,
  type,
  actor,
}: EventRow & { type: string; actor: string }): Broken[] {
  try {
    const told = JSON.parse(body) as { type: string; actor: { id: string } };
    if (told.type === type && told.actor.id === actor) return [];
  } catch {
    // Said already by `verifyCase`.
    return [];
  }
  return [{ caseId, version, why: 'A column beside the text says something else than the text.' }];
}

async function verifyLedger(client: pg.ClientBase, broken: Broken[]): Promise<void> {
  let [position, link] = [0, start];
  for (;;) {
    const { rows } = await client.query<{
      position: string;
      case_id: string;
      version: number;
      event: string;
      hash: string;
      sealed: string | null;
    }>(
      `SELECT l.position, l.case_id, l.version, l.event, l.hash, e.hash AS sealed
         FROM overread.ledger l LEFT JOIN overread.case_event e USING (case_id, version)
        WHERE l.position > $1 ORDER BY l.position LIMIT $2`,
      [position, lines],
    );
    if (rows.length === 0) break;
    for (const row of rows) {
      const say = (why: string): number => broken.push({ caseId: row.case_id, version: row.version, why });
      if (Number(row.position) !== position + 1) say(`The ledger lacks what stood at position ${position + 1}.`);
      if (row.sealed === null) say('The ledger names an event that is not there.');
      else if (row.sealed !== row.event) say('The ledger holds another hash of the event than the case.');
      if (sha256(`${link}\n${row.event}`) !== row.hash)
        say(`The link of the ledger at position ${row.position} does not hold.`);
      position = Number(row.position);
      link = row.hash;
    }
  }
  const { rows: missing } = await client.query<{ case_id: string; version: number }>(
    `SELECT e.case_id, e.version FROM overread.case_event e LEFT JOIN overread.ledger l USING (case_id, version) WHERE l.position IS NULL`,
  );
  for (const row of missing)
    broken.push({ caseId: row.case_id, version: row.version, why: 'The event is not in the ledger.' });
  const { rows: heads } = await client.query<{ position: string; hash: string }>(
    'SELECT position, hash FROM overread.ledger_head',
  );
  const head = heads[0];
  if (head === undefined || Number(head.position) !== position || head.hash !== link) {
    broken.push({
      caseId: null,
      version: null,
      why: `The ledger ends at position ${position}, its head says ${head?.position ?? 'nothing'}.`,
    });
  }
}

async function verifyCheckpoints(client: pg.ClientBase, broken: Broken[]): Promise<number> {
  const { rows } = await client.query<{ day: string; holds: boolean }>(
    `SELECT c.day::text AS day, coalesce(l.hash = c.hash, false) AS holds
       FROM overread.checkpoint c LEFT JOIN overread.ledger l USING (position) ORDER BY c.day`,
  );
  for (const { day, holds } of rows) {
    if (!holds)
      broken.push({ caseId: null, version: null, why: `The ledger is not the one whose end was kept for ${day}.` });
  }
  return rows.length;
}
