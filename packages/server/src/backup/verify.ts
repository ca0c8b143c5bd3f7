import pg from 'pg';
import { fail } from '../problems/index.ts';
import { verifyStore } from '../verify/index.ts';

/** Runs the verifier, which shares no code with what writes, over a database; answers what it found, as lines. */
export async function verify(owner: pg.ClientConfig): Promise<{ line: string; holds: boolean }> {
  const client = new pg.Client(owner);
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ here: boolean }>(
      `SELECT to_regclass('overread.case_event') IS NOT NULL AS here`,
    );
    if (rows[0]?.here !== true) {
      fail('configuration-invalid', {
        where: String(owner.host ?? 'the database'),
        detail: 'There is a database and no store of Overread in it.',
        remedy: 'Name the data folder with --data, or the database with DATABASE_URL.',
      });
    }
    await client.query('SET ROLE overread_auditor');
    const { cases, events, checkpoints, broken } = await verifyStore(client);
    const lines = broken.map(
      ({ caseId, version, why }) => `${caseId ?? 'ledger'}${version === null ? '' : ` event ${version}`}: ${why}`,
    );
    const end = broken.length === 0 ? 'everything holds' : `${broken.length} things do not hold`;
    lines.push(`${events} events of ${cases} cases and ${checkpoints} checkpoints: ${end}.`);
    return { line: lines.join('\n'), holds: broken.length === 0 };
  } finally {
    await client.end();
  }
}
