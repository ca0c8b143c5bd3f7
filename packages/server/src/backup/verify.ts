import pg from 'pg';
import type { BlobStore } from '../blobs/index.ts';
import { verifyFiles } from '../papers/index.ts';
import { fail } from '../problems/index.ts';
import { verifyStore } from '../verify/index.ts';

/**
 * Runs the verifier, which shares no code with what writes, over a database, and reads every file its cases name; answers
 * what it found, as lines. `files` null: they lie elsewhere or their keys are not at hand, and it says so.
 */
export async function verify(
  owner: pg.ClientConfig,
  files: BlobStore | null,
): Promise<{ line: string; holds: boolean }> {
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
    if (files === null) {
      lines.push('Files were not looked at: their keys are not here.');
      return { line: lines.join('\n'), holds: broken.length === 0 };
    }
    const looked = await verifyFiles(client, files);
    for (const { caseId, what, id, why } of looked.broken) lines.push(`${caseId} ${what} ${id}: ${why}`);
    const whole =
      looked.broken.length === 0 ? 'each is what was kept' : `${looked.broken.length} are not what was kept`;
    lines.push(`${looked.files} files: ${whole}.`);
    return { line: lines.join('\n'), holds: broken.length + looked.broken.length === 0 };
  } finally {
    await client.end();
  }
}
