import type { Problem } from '@overread/engine/problems';
import type { Extracted } from '../extracted.ts';
import type { ReadLimits } from '../limits.ts';
import { layOut, type RowPage } from './layout.ts';
import { failure, glyphsOnly, noText, rebuilt, tooManyPages, unreadable, withoutText } from './pdf-problems.ts';
import type { OpenPdf, PdfiumEngine } from './pdfium-engine.ts';
import { rowsOf } from './rows.ts';

/** A file whose pages fail PDFium this often is not worth a further start of it. */
const MOST_RESTARTS = 8;

/** Reads the text of a PDF with the place of every line. */
export function readPdf(
  bytes: Uint8Array,
  where: string,
  engine: PdfiumEngine,
  limits: ReadLimits,
): Extracted | Problem {
  const problems: Problem[] = [];
  const pages: RowPage[] = [];
  let pictures = 0;
  let restarts = 0;
  let pdf: OpenPdf | undefined;
  try {
    for (let number = 1; ; number++) {
      if (!pdf) {
        const opened = engine.open(bytes);
        if ('failure' in opened) return failure(opened, where, limits);
        pdf = opened;
        if (pdf.pageCount > limits.maxPages) return tooManyPages(pdf.pageCount, where, limits);
        if (pdf.rebuilt && pages.length === 0) problems.push(rebuilt(where));
      }
      if (number > pdf.pageCount) break;
      const page = pdf.page(number - 1);
      if (page === 'memory') return failure({ failure: 'memory' }, where, limits);
      if (page === 'failed' || page === 'crashed') {
        problems.push(unreadable(number, pdf.pageCount, where));
        pages.push({ width: 0, height: 0, rows: [] });
        if (page === 'crashed') {
          pdf = undefined;
          if (++restarts > MOST_RESTARTS) return failure({ failure: 'damaged' }, where, limits);
        }
        continue;
      }
      const rows = rowsOf(page.words);
      if (page.isPicture) pictures++;
      // A blank page is nothing to tell, unless the file lost parts.
      if (rows.length === 0 && (page.isPicture || pdf.rebuilt))
        problems.push(noText(number, pdf.pageCount, page.isPicture, where));
      pages.push({ width: page.width, height: page.height, rows });
    }
  } finally {
    pdf?.close();
  }
  if (pages.every((page) => page.rows.length === 0)) return withoutText(pages.length, pictures, problems, where);
  const { text, lines } = layOut(pages);
  if (isUnreadable(text)) return glyphsOnly(where);
  return {
    kind: 'pdf',
    original: text,
    repairs: [],
    pages: pages.map(({ width, height }, i) => ({ width, height, lines: lines[i] ?? [] })),
    problems,
  };
}

/** True where most of what is printed has no character: the fonts hold shapes only. */
function isUnreadable(text: string): boolean {
  const lost = text.split('\ufffd').length - 1;
  return lost > 0 && lost * 2 > text.replace(/\s+/g, '').length;
}
