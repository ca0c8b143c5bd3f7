import type { NoticeSection } from './outline.ts';

/** What is particular to a kind of notice; `outline-of` puts the rest around it. */
export interface Page {
  readonly title: string;
  /** Sections from the box at the top on. */
  readonly sections: readonly NoticeSection[];
}
