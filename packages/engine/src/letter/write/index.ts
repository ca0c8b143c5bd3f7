export * from './blocks.ts';
export { isPageFooter, pageFooter } from './form.ts';
export { outlineOf } from './outline.ts';
export { letterToText } from './text.ts';
