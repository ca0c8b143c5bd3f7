// Whether anything changed since something was made from the sources: by the content of every file, kept as one hash.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
/** What is made from the sources, or serves their tests alone. */
const skipped = new Set(['node_modules', 'dist', 'generated', 'testing']);
const isTest = /(?:\.test\.tsx?|-for-tests\.tsx?)$/;

/** Changes with every file that the build reads: code, knowledge, samples, the locked dependencies. */
export function hashOfSources(): string {
  const hash = createHash('sha256').update(process.version);
  const files = ['packages', 'knowledge', 'samples', 'scripts'].flatMap((folder) => filesIn(join(root, folder)));
  for (const file of [...files, join(root, 'package-lock.json')].toSorted()) {
    hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name) || isTest.test(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : entry.isFile() ? [path] : [];
  });
}

/** Remembers of which sources something was made last. `outputs` are paths from the root that must be there. */
export class Made {
  readonly #file: string;
  readonly #outputs: readonly string[];

  constructor(name: string, outputs: readonly string[]) {
    this.#file = join(root, '.overread', 'made', name);
    this.#outputs = outputs.map((path) => join(root, path));
  }

  isOf(sources: string): boolean {
    if (!existsSync(this.#file) || readFileSync(this.#file, 'utf8') !== sources) return false;
    return this.#outputs.every((path) => existsSync(path));
  }

  keep(sources: string): void {
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, sources);
  }
}
