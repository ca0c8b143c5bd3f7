import type { Problem } from '@overread/engine/problems';
import type { DocumentText } from './document-text.ts';
import { documentText } from './extracted.ts';
import { defaultLimits, type ReadLimits } from './limits.ts';
import type { PdfBackend } from './pdf/pdf-backend.ts';
import { ReadingPool } from './pool/reading-pool.ts';

export interface ReadOptions extends Partial<ReadLimits> {
  /** What problems call bytes that have no path. */
  readonly name?: string;
  /** `pdfium` if not given. */
  readonly backend?: PdfBackend;
}

/** One pool for each set of bounds, kept so that the next file finds its worker running. */
const pools = new Map<string, ReadingPool>();
const SIZE = 2;

/** Reads one file, given by its path or its bytes, in a worker thread within the bounds. */
export async function readDocument(
  source: string | Uint8Array,
  { name = 'bytes without a name', backend = 'pdfium', ...given }: ReadOptions = {},
): Promise<DocumentText | Problem> {
  const limits = { ...defaultLimits, ...given };
  const key = JSON.stringify([limits.maxBytes, limits.maxPages, limits.maxMemory, limits.maxTime, backend]);
  let pool = pools.get(key);
  if (!pool) {
    pool = new ReadingPool({ limits, backend, run: null }, SIZE);
    pools.set(key, pool);
  }
  const answer = await pool.read(typeof source === 'string' ? { path: source } : { bytes: source, name });
  if ('problem' in answer) return answer.problem;
  if ('extracted' in answer) return documentText(answer.extracted);
  throw new Error('A reading without a function to run answered with a result.');
}
