import type { Problem } from '@overread/engine/problems';
import { repair } from '@overread/engine/text';
import type { DocumentKind, DocumentPage, DocumentText, PrintedLine } from './document-text.ts';
import type { LinePlace } from './pdf/layout.ts';

/** What a reader of one format hands over: plain data, so that it can pass from a worker to its owner. */
export interface Extracted {
  readonly kind: DocumentKind;
  readonly original: string;
  /** What was done before there was a text, for `SourceText.repairs`. */
  readonly repairs: readonly string[];
  /** Null where the format knows no positions; lines and pages are then those of the text. */
  readonly pages: readonly ExtractedPage[] | null;
  readonly problems: readonly Problem[];
}

export interface ExtractedPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly LinePlace[];
}

/** Repairs the text and gives every line its place. */
export function documentText(extracted: Extracted): DocumentText {
  const { kind, original, pages, problems } = extracted;
  return {
    kind,
    source: repair(original, extracted.repairs),
    pages: pages ? pages.map((page, i) => placedPage(page, i + 1, original)) : unplacedPages(original),
    problems,
  };
}

function placedPage(page: ExtractedPage, number: number, original: string): DocumentPage {
  const lines = page.lines.map(
    ([start, end, x, y, width, height]): PrintedLine => ({
      text: original.slice(start, end),
      start,
      end,
      box: { x, y, width, height },
    }),
  );
  return { number, size: { width: page.width, height: page.height }, lines };
}

function unplacedPages(original: string): DocumentPage[] {
  let at = 0;
  const pages = original.split('\f');
  // A form feed after the last line opens no page.
  if (pages.length > 1 && pages.at(-1)?.trim() === '') pages.pop();
  return pages.map((text, i): DocumentPage => {
    const lines: PrintedLine[] = [];
    for (const line of text.split('\n')) {
      const printed = line.trim();
      if (printed !== '') {
        const start = at + line.indexOf(printed);
        lines.push({ text: printed, start, end: start + printed.length, box: null });
      }
      at += line.length + 1;
    }
    return { number: i + 1, size: null, lines };
  });
}
