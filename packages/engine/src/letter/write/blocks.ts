/**
 * A letter in our own form as titles, paragraphs, lists and label-value rows, before any file format.
 * Plain text, HTML, PDF and DOCX are all rendered from this, so the same words stand in the same order in each.
 */
export interface Outline {
  readonly title: string;
  /** Stands under the title of a letter that was first issued in another format. */
  readonly note: string | null;
  readonly sections: readonly Section[];
}

/** `part` names what the section holds; several sections of part `item` follow `items`, which holds none itself. */
export interface Section {
  readonly part: Part;
  /** 2 for the parts of the letter, 3 for an item under `items`. The title of the letter is level 1. */
  readonly level: 2 | 3;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Part =
  | 'decided'
  | 'case'
  | 'worker'
  | 'statement'
  | 'reviewer'
  | 'documents'
  | 'summary'
  | 'items'
  | 'item'
  | 'unread'
  | 'next';

export type Block = Paragraphs | Labelled | Rows | Decisions | List;

/**
 * A running text by its paragraphs, none of which holds a line break. Where a format has pages, a paragraph after the
 * first begins with an indent: a line at the top of a page that stands at the margin continues the paragraph before.
 */
export interface Paragraphs {
  readonly kind: 'paragraphs';
  readonly paragraphs: readonly string[];
}

/** A label with the text that follows it: `Label: first paragraph`, then the other paragraphs as in `Paragraphs`. */
export interface Labelled {
  readonly kind: 'labelled';
  readonly label: string;
  readonly paragraphs: readonly string[];
}

/** Label-value rows: a table with header cells where there are tables, `Label: value` lines in text. */
export interface Rows {
  readonly kind: 'rows';
  readonly head: readonly [string, string];
  readonly rows: readonly (readonly [label: string, value: string])[];
}

/** The box at the top: one row an item. In text `1. Heading: Not approved (upheld)`. */
export interface Decisions {
  readonly kind: 'decisions';
  readonly head: readonly [string, string];
  readonly rows: readonly (readonly [item: string, decision: string])[];
}

/** Entries in order, numbered from 1 where a reader may want to point at one. */
export interface List {
  readonly kind: 'list';
  readonly entries: readonly string[];
}
