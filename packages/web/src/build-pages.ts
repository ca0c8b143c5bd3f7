import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { builtFolder } from './built.ts';

const web = join(import.meta.dirname, '..');
const root = join(web, '../..');
const stamp = join(builtFolder, '.made-from');
const lock = join(web, 'node_modules', '.building');
const PATIENCE = 120_000;

/** Builds the pages unless the built ones were made from the same files; several processes may ask at once. */
export async function buildPages(): Promise<void> {
  const wanted = fingerprint();
  const until = Date.now() + PATIENCE;
  while (!isMadeFrom(wanted)) {
    if (Date.now() > until) {
      throw new Error(`The pages were not built within ${PATIENCE / 1000} s. If no other build runs, remove ${lock}.`);
    }
    try {
      mkdirSync(join(web, 'node_modules'), { recursive: true });
      mkdirSync(lock);
    } catch {
      // Another process builds.
      await wait(200);
      continue;
    }
    try {
      build();
      compress();
      writeFileSync(stamp, wanted);
    } finally {
      rmSync(lock, { recursive: true });
    }
  }
}

function build(): void {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const { status, stderr, stdout } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: web,
    encoding: 'utf8',
    // Vitest says "test", with which React would be built as for development.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`vite build failed:\n${stdout}\n${stderr}`);
}

/** Beside each file its compressed forms, so that the server sends them without work of its own. */
function compress(): void {
  for (const file of globSync('**/*.{html,js,mjs,css,svg,json,wasm}', { cwd: builtFolder })) {
    const content = readFileSync(join(builtFolder, file));
    if (content.length < 1024) continue;
    writeFileSync(join(builtFolder, `${file}.gz`), gzipSync(content, { level: 9 }));
    const quality = { [constants.BROTLI_PARAM_QUALITY]: 9 };
    writeFileSync(join(builtFolder, `${file}.br`), brotliCompressSync(content, { params: quality }));
  }
}

function isMadeFrom(wanted: string): boolean {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
}

/** Changes with the content of any file that the pages are made from. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const patterns = [
    'packages/web/{src,public}/**/*',
    'packages/web/*.{ts,html,json}',
    'packages/engine/src/**/*',
    'packages/documents/src/**/*.ts',
    'samples/*.txt',
    'package-lock.json',
  ];
  for (const file of globSync(patterns, { cwd: root }).toSorted()) {
    if (/\.test\.tsx?$|\/testing\//.test(file) || !statSync(join(root, file)).isFile()) continue;
    hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}
