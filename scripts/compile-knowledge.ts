// Turns knowledge/**/*.yaml into modules that the engine imports, after holding every file against its schema.
// knowledge/<room>/<collection>.yaml is one value; knowledge/<room>/<collection>/*.yaml is a list, one entry a file.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import type { z } from 'zod';

const root = join(import.meta.dirname, '..');
const generated = join(root, 'packages/engine/src/knowledge/generated');
const schemas = join(root, 'packages/engine/src/knowledge/schema');

/** `request-categories` → `requestCategories`. */
const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function read(path: string): unknown {
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: this is not valid YAML. ${(error as Error).message}`);
  }
}

function collect(folder: string): { value: Record<string, unknown>; fileOf: Map<string, string[]> } {
  const value: Record<string, unknown> = {};
  const fileOf = new Map<string, string[]>();
  for (const entry of readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      const files = readdirSync(path)
        .filter((name) => name.endsWith('.yaml'))
        .toSorted();
      value[camel(entry.name)] = files.map((name) => read(join(path, name)));
      fileOf.set(
        camel(entry.name),
        files.map((name) => join(path, name)),
      );
    } else if (entry.name.endsWith('.yaml')) {
      const key = camel(basename(entry.name, '.yaml'));
      value[key] = read(path);
      fileOf.set(key, [path]);
    }
  }
  return { value, fileOf };
}

export async function compileKnowledge(): Promise<void> {
  mkdirSync(generated, { recursive: true });
  const problems: string[] = [];
  for (const room of readdirSync(join(root, 'knowledge')).toSorted()) {
    const schemaFile = join(schemas, `${room}.ts`);
    if (!existsSync(schemaFile)) continue;
    const schema = ((await import(pathToFileURL(schemaFile).href)) as Record<string, z.ZodType>)[room];
    if (!schema) throw new Error(`${schemaFile}: export a schema named "${room}".`);
    const { value, fileOf } = collect(join(root, 'knowledge', room));
    const result = schema.safeParse(value);
    if (!result.success) {
      for (const issue of result.error.issues) {
        const [collection, index] = issue.path;
        const files = fileOf.get(String(collection)) ?? [];
        const file = files.length > 1 && typeof index === 'number' ? files[index] : files[0];
        problems.push(`${file ?? join('knowledge', room)}: ${issue.path.slice(1).join('.')}: ${issue.message}`);
      }
      continue;
    }
    const type = room[0]?.toUpperCase() + room.slice(1);
    const target = join(generated, `${room}.ts`);
    const text =
      `// Made by scripts/compile-knowledge.ts from knowledge/${room}. Change the YAML, not this file.\n` +
      `import type { ${type} } from '../schema/${room}.ts';\n\n` +
      `export const ${room} = JSON.parse(${JSON.stringify(JSON.stringify(result.data))}) as ${type};\n`;
    if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeFileSync(target, text);
  }
  if (problems.length > 0) {
    throw new Error(
      `Knowledge that does not fit its schema (packages/engine/src/knowledge/schema):\n  ${problems.join('\n  ')}`,
    );
  }
}

if (import.meta.main) {
  try {
    await compileKnowledge();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 2;
  }
}
