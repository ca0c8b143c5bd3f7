/** What is selected on drawn pages: the words and the page they begin on. Null where nothing of a page is. */
export function selectedOnPage(root: HTMLElement | null): { readonly page: number; readonly words: string } | null {
  const selection = getSelection();
  if (root === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return null;
  const start = range.startContainer;
  const holder = (start instanceof Element ? start : start.parentElement)?.closest<HTMLElement>('[data-page]');
  const page = Number(holder?.dataset['page']);
  const words = runningText(selection.toString());
  return words === '' || !Number.isInteger(page) ? null : { page, words };
}

/** Printed lines as running text; a word that was broken at a line's end is whole again. */
export const runningText = (text: string): string =>
  text
    .replaceAll(/(\p{Ll})-[^\S\n]*\n\s*(\p{Ll})/gu, '$1$2')
    .replaceAll(/\s+/g, ' ')
    .trim();
