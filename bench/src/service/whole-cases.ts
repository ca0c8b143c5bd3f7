import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedDemonstration, startServer, stories } from '@overread/server';

const cases = 20;

/**
 * Whole cases through the API, four at once: application, screening, assignment, two PDFs (62 pages) read and
 * indexed, review, draft, letter set as PDF and checked, issued, served. Nothing runs beside.
 */
export async function wholeCases(): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'overread-bench-'));
  const served = stories.find(({ name }) => name === 'served');
  if (served === undefined) throw new Error('The demonstration has no case that was served.');
  const list = Array.from({ length: cases }, (_, i) => ({ ...served, name: `whole ${i}` }));
  let ms = 0;
  const server = await startServer({
    dataFolder,
    port: 0,
    logLevel: 'silent',
    // As what a new store is filled with, before its clocks run: the cases lie in the past.
    filling: {
      begin: () => undefined,
      isWanted: () => true,
      async run(store, config) {
        const start = performance.now();
        await seedDemonstration(store, config, { told: list });
        ms = (performance.now() - start) / cases;
      },
    },
  });
  await server.filled;
  await server.stop();
  rmSync(dataFolder, { recursive: true, force: true });
  console.log(
    `  whole cases from application to served letter, 62 pages of records each, four at once: ${ms.toFixed(0)} ms a case (${cases} cases)`,
  );
}
