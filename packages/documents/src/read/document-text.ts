import type { Problem } from '@overread/engine/problems';
import type { SourceText } from '@overread/engine/text';

/**
 * The text of one file with the place of every printed line. `source` is what the engine reads; the lines' offsets
 * count in `source.original`, and `placesOf` leads from a span of the text to them.
 */
export interface DocumentText {
  readonly kind: DocumentKind;
  readonly source: SourceText;
  /** At least one. Plain text and DOCX have pages only where the file itself breaks them. */
  readonly pages: readonly DocumentPage[];
  /** What could not be read while the rest could: a damaged page, a page that is a picture. */
  readonly problems: readonly Problem[];
}

export type DocumentKind = 'pdf' | 'docx' | 'text';

export interface DocumentPage {
  /** One-based. */
  readonly number: number;
  /** Points (1/72 inch); null where the file has no page size. */
  readonly size: { readonly width: number; readonly height: number } | null;
  readonly lines: readonly PrintedLine[];
}

/** One printed line; blank lines are none. */
export interface PrintedLine {
  readonly text: string;
  /** Offsets in `source.original`. */
  readonly start: number;
  readonly end: number;
  /** Null where the file knows no positions (plain text, DOCX). */
  readonly box: Box | null;
}

/** Points from the top left corner of the page as it is shown. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
