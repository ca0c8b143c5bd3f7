import pg from 'pg';
import { verifyStore } from '../verify/index.ts';

/** Runs the verifier, which shares no code with what writes, over a database; answers what it found, as lines. */
export async function verify(owner: pg.ClientConfig): Promise<{ line: string; holds: boolean }> {
  const client = new pg.Client({ ...owner, options: '-c role=overread_auditor' });
  client.on('error', () => undefined);
  await client.connect();
  try {
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
