import * as pdfjs from 'pdfjs-dist';
import type { PDFDocumentLoadingTask } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;

/** Bytes asked for at once: a page of text is a few of them, a scanned page some more. */
const PIECE = 256 * 1024;

/**
 * Opens a document of a case to be drawn. Only the pieces of the file that a page needs are asked for: a record of
 * thousands of pages shows its first page as soon as a letter does.
 */
export const openPdf = (document: string): PDFDocumentLoadingTask =>
  pdfjs.getDocument({
    url: `/api/v1/documents/${document}/content`,
    disableAutoFetch: true,
    disableStream: true,
    rangeChunkSize: PIECE,
    stopAtErrors: false,
    // The fonts that come with it have the widths that a PDF without its own fonts was set for; those of a machine often not.
    useSystemFonts: false,
    useWasm: false,
    wasmUrl: `${PDF_FILES}wasm/`,
    cMapUrl: `${PDF_FILES}cmaps/`,
    iccUrl: `${PDF_FILES}iccs/`,
    standardFontDataUrl: `${PDF_FILES}standard_fonts/`,
  });

export { TextLayer } from 'pdfjs-dist';
