import type { PdfiumHost } from './pdfium-host.ts';

/** The characters of a page by PDFium's index. */
export interface Characters {
  readonly count: number;
  /** LINE_END_HYPHEN for a hyphen that PDFium takes for the end of a line, U+FFFD for a glyph without a character. */
  code(index: number): number;
  text(start: number, end: number): string;
}

/** What PDFium writes for such a hyphen, and also for a glyph without a character; by index it tells them apart. */
export const LINE_END_HYPHEN = 0xfffe;
const HYPHEN_BY_INDEX = 0x02;
const NO_CHARACTER = 0;
const REPLACEMENT = 0xfffd;

/** All at once where one code unit stands for each index, which most pages allow; else one by one. */
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
    if (written === count && !page.includes('\ufffe')) {
      return { count, code: (index) => page.charCodeAt(index), text: (start, end) => page.slice(start, end) };
    }
  }
  const codes = Array.from({ length: count }, (_, index) => known(pdfium.FPDFText_GetUnicode(textPage, index)));
  return {
    count,
    code: (index) => codes[index] ?? REPLACEMENT,
    text: (start, end) =>
      codes
        .slice(start, end)
        .map((code) => String.fromCodePoint(code))
        .join('')
        .toWellFormed(),
  };
}

function known(code: number): number {
  if (code === HYPHEN_BY_INDEX) return LINE_END_HYPHEN;
  return code === NO_CHARACTER || code > 0x10ffff ? REPLACEMENT : code;
}
