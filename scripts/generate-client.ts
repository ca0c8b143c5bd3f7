// The types of the API for its TypeScript client, from the OpenAPI document that the server makes of its own schemas.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { openApiDocument } from '../packages/server/src/http/openapi-document.ts';

const file = join(import.meta.dirname, '../packages/client/src/generated/api.ts');

/** Writes packages/client/src/generated/api.ts; leaves it alone where it is the same. */
export async function generateClient(): Promise<void> {
  const types = astToString(await openapiTS(JSON.stringify(await openApiDocument())));
  const text = `// Made by scripts/generate-client.ts from the OpenAPI document of the server. Not to be edited.\n${types}`;
  mkdirSync(dirname(file), { recursive: true });
  if (read() !== text) writeFileSync(file, text);
}

function read(): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

if (import.meta.main) {
  await generateClient();
  console.log('packages/client/src/generated/api.ts is made.');
}
