// What of this room runs in a browser: pure functions from words and nodes to text. Nothing here opens a file.
export { type DocxNode, docxText } from './read/docx/docx-lines.ts';
export { type FileKind, fileKind } from './read/file-kind.ts';
export { layOut, type RowPage } from './read/pdf/layout.ts';
export { rowsOf } from './read/pdf/rows.ts';
export type { Word } from './read/pdf/words.ts';
export { readPlainText } from './read/plain-text.ts';
