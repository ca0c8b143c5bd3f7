import { originalSpan, type Span } from '@overread/engine/text';
import type { DocumentPage, DocumentText, PrintedLine } from './document-text.ts';

/** The printed lines a span of the text stands on, each with its page. */
export function placesOf(document: DocumentText, span: Span): { page: DocumentPage; line: PrintedLine }[] {
  const { start, end } = originalSpan(document.source, span);
  const places: { page: DocumentPage; line: PrintedLine }[] = [];
  for (const page of document.pages) {
    const last = page.lines.at(-1);
    if (!last || last.end <= start) continue;
    for (const line of page.lines) {
      if (line.start >= end) return places;
      if (line.end > start) places.push({ page, line });
    }
  }
  return places;
}
