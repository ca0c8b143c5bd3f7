// `node packages/server/src/verify/main.ts <database url>`: verifies a database and ends with 0 where everything holds,
// 1 where something does not, 2 where it could not look.
import pg from 'pg';
import { verifyStore } from './verify-store.ts';

const [url] = process.argv.slice(2);
if (url === undefined) {
  console.error('verify: give the URL of the database, for example postgresql://overread@localhost/overread');
  process.exit(2);
}
try {
  const client = new pg.Client({ connectionString: url, options: '-c role=overread_auditor' });
  await client.connect();
  const { cases, events, checkpoints, broken } = await verifyStore(client);
  await client.end();
  for (const { caseId, version, why } of broken) {
    console.log(`${caseId ?? 'ledger'}${version === null ? '' : ` event ${version}`}: ${why}`);
  }
  console.log(
    `${events} events of ${cases} cases and ${checkpoints} checkpoints: ${broken.length === 0 ? 'everything holds' : `${broken.length} things do not hold`}.`,
  );
  process.exitCode = broken.length === 0 ? 0 : 1;
} catch (error) {
  console.error(`verify: ${(error as Error).message}`);
  process.exitCode = 2;
}
