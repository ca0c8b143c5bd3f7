import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * PDFium, compiled. A bundle finds `pdfium.wasm` beside itself; sources find it in the package it comes from.
 * V8 compiles its functions when they are first called, and all threads share what was compiled. Synchronous: it takes
 * 15 ms once in a process, and twice as long where it competes with the workers that are starting.
 */
export function compilePdfium(): WebAssembly.Module {
  return new WebAssembly.Module(pdfiumBytes());
}

function pdfiumBytes(): Uint8Array<ArrayBuffer> {
  try {
    return readFileSync(new URL('pdfium.wasm', import.meta.url));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return readFileSync(fileURLToPath(import.meta.resolve('@hyzyla/pdfium/pdfium.wasm')));
}
