import type { Block } from '@overread/engine/letter';

/**
 * A paper ready for a page, a letter or a notice: titles, paragraphs, lists and rows in one language. PDF and HTML are
 * made from this alone.
 */
export interface Printed {
  readonly kind: 'letter' | 'notice';
  /** What a problem names as the place: the case number, or that there is none. */
  readonly where: string;
  readonly language: 'en-US' | 'es-US';
  /** Title of the file, as a window or a screen reader announces it. */
  readonly name: string;
  readonly title: string;
  /** Stands under the title. */
  readonly note: string | null;
  /** ISO date of the file; null: none. */
  readonly date: string | null;
  /** Stands over the title: sender, day, addressee. */
  readonly top: PrintedTop | null;
  readonly sections: readonly PrintedSection[];
  /** Stands at the foot of every page, beside the page number. */
  readonly footer: string;
  /** Pattern of the page number, `1 of 1`. */
  readonly pageNumber: string;
}

export interface PrintedTop {
  readonly sender: readonly string[];
  readonly date: string;
  readonly addressee: readonly string[];
}

export interface PrintedSection {
  /** What the section holds; the class of the section in HTML. */
  readonly part: string;
  /** The box at the top. */
  readonly boxed: boolean;
  readonly level: 2 | 3;
  readonly title: string;
  readonly blocks: readonly Block[];
}
