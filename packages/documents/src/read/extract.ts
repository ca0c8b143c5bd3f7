import { isProblem, type Problem, problem } from '@overread/engine/problems';
import { readDocx } from './docx/read-docx.ts';
import type { Extracted } from './extracted.ts';
import { fileKind } from './file-kind.ts';
import { type FileSource, nameOf } from './file-source.ts';
import type { ReadLimits } from './limits.ts';
import { boundsProblem, openFile } from './open-file.ts';
import type { PdfBackend } from './pdf/pdf-backend.ts';
import { PdfiumEngine } from './pdf/pdfium-engine.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readWithPdftotext } from './pdf/read-with-pdftotext.ts';
import { readPlainText } from './plain-text.ts';

/**
 * Reads files one after the other, in the thread that calls it: without the bound on time, which only a reader outside
 * that thread can enforce. `compiled` is asked for PDFium at the first PDF.
 */
export function extractor(
  compiled: () => Promise<WebAssembly.Module>,
  limits: ReadLimits,
  backend: PdfBackend = 'pdfium',
): (source: FileSource) => Promise<Extracted | Problem> {
  let engine: PdfiumEngine | undefined;
  return async (source) => {
    const where = nameOf(source);
    const bytes =
      'path' in source
        ? openFile(source.path, limits)
        : (boundsProblem(source.bytes.length, where, limits) ?? source.bytes);
    if (isProblem(bytes)) return bytes;
    const found = fileKind(bytes);
    switch (found.kind) {
      case 'pdf':
        if (backend === 'pdftotext') return readWithPdftotext(bytes, where, limits);
        engine ??= new PdfiumEngine(await compiled(), limits.maxMemory);
        return readPdf(bytes, where, engine, limits);
      case 'zip':
        return readDocx(bytes, where);
      case 'text':
        return readPlainText(bytes, where);
      default:
        return problem('file-kind-unknown', {
          where,
          detail: `The file is ${found.found}, whatever its name says.`,
          remedy: 'Give the document as PDF, DOCX or plain text; a picture needs text recognition (OCR) first.',
        });
    }
  };
}
