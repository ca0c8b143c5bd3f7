import type { PdfiumHost } from './pdfium-host.ts';

/** The characters of a page by PDFium's index; one it has no character for is U+0000. */
export interface Characters {
  readonly count: number;
  code(index: number): number;
  text(start: number, end: number): string;
}

/** All at once where the indexes allow it (they do unless the page has characters beyond U+FFFF or none at all). */
export function charactersOf(host: PdfiumHost, textPage: number): Characters {
  const pdfium = host.exports;
  const count = Math.max(0, pdfium.FPDFText_CountChars(textPage));
  const buffer = pdfium.malloc(2 * (count + 1));
  if (buffer !== 0) {
    const written = pdfium.FPDFText_GetText(textPage, 0, count, buffer) - 1;
    const page = Buffer.from(host.memory.buffer, buffer, 2 * Math.max(0, written))
      .toString('utf16le')
      .toWellFormed();
    pdfium.free(buffer);
    if (written === count) {
      return { count, code: (index) => page.charCodeAt(index), text: (start, end) => page.slice(start, end) };
    }
  }
  const codes = Array.from({ length: count }, (_, index) => pdfium.FPDFText_GetUnicode(textPage, index));
  return {
    count,
    code: (index) => codes[index] ?? 0,
    text: (start, end) => codes.slice(start, end).map(character).join(''),
  };
}

function character(code: number): string {
  return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code);
}
