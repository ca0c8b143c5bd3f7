import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * PDFium, compiled. A bundle finds `pdfium.wasm` beside itself; sources find it in the package it comes from.
 * V8 compiles its functions when they are first called, and all threads share what was compiled.
 */
export async function compilePdfium(): Promise<WebAssembly.Module> {
  return WebAssembly.compile(await pdfiumBytes());
}

async function pdfiumBytes(): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await readFile(new URL('pdfium.wasm', import.meta.url));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return readFile(fileURLToPath(import.meta.resolve('@hyzyla/pdfium/pdfium.wasm')));
}
