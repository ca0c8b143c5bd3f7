import { type PdfiumHost, startPdfium } from './pdfium-host.ts';
import { type PageWords, readWords, SCRATCH } from './words.ts';

/** An open PDF. After a crash it is closed already. */
export interface OpenPdf {
  readonly pageCount: number;
  /** The cross-reference table was wrong and PDFium searched the file for objects. */
  readonly rebuilt: boolean;
  /** `failed`: PDFium refuses the page. `crashed`: it fell over it; open the file again for the next page. */
  page(index: number): PageWords | 'failed' | 'crashed' | 'memory';
  close(): void;
}

/** Why a PDF does not open. */
export interface OpenFailure {
  readonly failure: 'password' | 'security' | 'damaged' | 'memory';
}

const ERROR_PASSWORD = 4;
const ERROR_SECURITY = 5;

/** WebAssembly memory never shrinks: an instance that grew beyond this is not kept for the next file. */
const KEEP_BELOW = 128 * 1024 * 1024;

/** Opens PDFs one after the other with one instance of PDFium, and replaces an instance that fell over. */
export class PdfiumEngine {
  readonly #module: WebAssembly.Module;
  readonly #maxMemory: number;
  #host: PdfiumHost | undefined;

  constructor(module: WebAssembly.Module, maxMemory: number) {
    this.#module = module;
    this.#maxMemory = maxMemory;
  }

  open(bytes: Uint8Array): OpenPdf | OpenFailure {
    const host = (this.#host ??= startPdfium(this.#module, this.#maxMemory));
    try {
      return this.#open(host, bytes);
    } catch {
      // A trap leaves the instance in no known state.
      this.#host = undefined;
      return { failure: host.refusedMemory() ? 'memory' : 'damaged' };
    }
  }

  #open(host: PdfiumHost, bytes: Uint8Array): OpenPdf | OpenFailure {
    const pdfium = host.exports;
    const file = pdfium.malloc(bytes.length);
    if (file === 0) {
      this.#host = undefined;
      return { failure: 'memory' };
    }
    new Uint8Array(host.memory.buffer).set(bytes, file);
    const scratch = pdfium.malloc(SCRATCH);
    const document = pdfium.FPDF_LoadMemDocument(file, bytes.length, 0);
    if (document === 0) {
      const error = pdfium.FPDF_GetLastError();
      pdfium.free(scratch);
      pdfium.free(file);
      const refused = host.refusedMemory();
      if (refused) this.#host = undefined;
      return {
        failure:
          error === ERROR_PASSWORD
            ? 'password'
            : error === ERROR_SECURITY
              ? 'security'
              : refused
                ? 'memory'
                : 'damaged',
      };
    }
    let open = true;
    const crashed = (): 'crashed' | 'memory' => {
      open = false;
      this.#host = undefined;
      return host.refusedMemory() ? 'memory' : 'crashed';
    };
    return {
      pageCount: pdfium.FPDF_GetPageCount(document),
      rebuilt: pdfium.FPDF_DocumentHasValidCrossReferenceTable(document) === 0,
      page: (index) => {
        try {
          const page = pdfium.FPDF_LoadPage(document, index);
          if (page === 0) return host.refusedMemory() ? crashed() : 'failed';
          const words = readWords(host, page, scratch);
          pdfium.FPDF_ClosePage(page);
          return host.refusedMemory() ? crashed() : words;
        } catch {
          return crashed();
        }
      },
      close: () => {
        if (!open) return;
        open = false;
        try {
          pdfium.FPDF_CloseDocument(document);
          pdfium.free(scratch);
          pdfium.free(file);
        } catch {
          this.#host = undefined;
        }
        if (host.memory.buffer.byteLength > KEEP_BELOW) this.#host = undefined;
      },
    };
  }
}
