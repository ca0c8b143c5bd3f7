import { isProblem, type Problem } from '@overread/engine/problems';
import type { DocumentText } from './document-text.ts';
import { extractor } from './extract.ts';
import { documentText } from './extracted.ts';
import { defaultLimits, type ReadLimits } from './limits.ts';
import { compilePdfium } from './pdf/pdfium-module.ts';

let compiled: Promise<WebAssembly.Module> | undefined;

/** Reads one file, given by its path or its bytes. */
export async function readDocument(
  source: string | Uint8Array,
  options: Partial<ReadLimits> & { readonly name?: string } = {},
): Promise<DocumentText | Problem> {
  const { name = 'bytes without a name', ...limits } = options;
  const extract = extractor(() => (compiled ??= compilePdfium()), { ...defaultLimits, ...limits });
  const found = await extract(typeof source === 'string' ? { path: source } : { bytes: source, name });
  return isProblem(found) ? found : documentText(found);
}
