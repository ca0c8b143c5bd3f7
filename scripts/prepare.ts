// What every other script needs of this repository: the compiled knowledge, and for all but `npm start` the types of the
// API's client. Nothing is done where no source has changed since the last time.
import { hashOfSources, Made } from './sources.ts';

const sources = hashOfSources();

async function unlessMade(made: Made, make: () => Promise<void>): Promise<void> {
  if (made.isOf(sources)) return;
  await make();
  made.keep(sources);
}

try {
  await unlessMade(new Made('knowledge', ['packages/engine/src/knowledge/generated/law.ts']), async () => {
    const { compileKnowledge } = await import('./compile-knowledge.ts');
    await compileKnowledge();
  });
  // The pages are built without them: types are gone by then.
  if (!process.argv.includes('--for-start')) {
    await unlessMade(new Made('client', ['packages/client/src/generated/api.ts']), async () => {
      const { generateClient } = await import('./generate-client.ts');
      await generateClient();
    });
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
