export { pageToHtml } from './html/page-to-html.ts';
export { PdfWriter } from './pdf/pdf-writer.ts';
export type * from './printed.ts';
export { unprintableProblem, unwritable } from './unprintable.ts';
