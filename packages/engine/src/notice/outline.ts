import type { Block } from '../letter/write/blocks.ts';
import type { Locale } from './words/index.ts';

/**
 * A notice as titles, paragraphs, lists and rows in one language, before any file format: the same blocks as a letter's.
 */
export interface NoticeOutline {
  readonly locale: Locale;
  /** BCP 47 tag. */
  readonly language: 'en-US' | 'es-US';
  readonly title: string;
  /** Title of the file, with the case number. */
  readonly name: string;
  /** ISO date of the notice. */
  readonly on: string;
  readonly top: NoticeTop;
  readonly sections: readonly NoticeSection[];
  /** Stands at the foot of every page, beside the page number. */
  readonly footer: string;
  /** Pattern of the page number, `1 of 1`. */
  readonly pageNumber: string;
}

/** What stands over the title: who writes, on what day, to whom. */
export interface NoticeTop {
  readonly sender: readonly string[];
  readonly date: string;
  /** Empty on a sheet that goes to nobody. */
  readonly addressee: readonly string[];
}

/** `answer` is the box at the top. */
export interface NoticeSection {
  readonly part: 'answer' | 'text' | 'dates' | 'date' | 'case' | 'sent' | 'help';
  readonly level: 2 | 3;
  readonly title: string;
  readonly blocks: readonly Block[];
}
