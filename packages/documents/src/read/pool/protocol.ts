import type { Problem } from '@overread/engine/problems';
import type { Extracted } from '../extracted.ts';
import type { FileSource } from '../file-source.ts';
import type { ReadLimits } from '../limits.ts';
import type { PdfBackend } from '../pdf/pdf-backend.ts';

/** A function for a worker to call with each document, so that what follows the reading runs on all cores too. */
export interface RunInWorker {
  /** URL of the module, as `import.meta.url` or `new URL('./check-letter.ts', import.meta.url).href` gives it. */
  readonly module: string;
  /** The export to call: `(document: DocumentText, name: string) => T | Promise<T>`, T being plain data. */
  readonly name: string;
}

/** What a worker is started with. */
export interface WorkerTask {
  readonly limits: ReadLimits;
  readonly backend: PdfBackend;
  readonly run: RunInWorker | null;
}

export type ToWorker = { readonly read: FileSource } | { readonly pdfium: WebAssembly.Module };

export type FromWorker =
  | { readonly ready: true }
  | { readonly needsPdfium: true }
  /** The worker cannot do its work at all: the module to run is missing, for one. */
  | { readonly broken: string }
  | { readonly answer: Answer };

/** What became of one file. */
export type Answer =
  | { readonly problem: Problem }
  | { readonly extracted: Extracted }
  /** What the function to run returned. */
  | { readonly result: unknown };
