import type { Span } from '../text/index.ts';

/** "Page(s): 98-99, 101" in a text. */
export interface PageGroup {
  readonly span: Span;
  /** `98-99`, `101`: as printed, spaces and "to" made plain. */
  readonly pages: readonly string[];
}

const label = /\b(?:pages?\s?\(s\)|pages?|pgs?\.?|pp\.?|p\.?)\s{0,3}:?\s{0,3}(?=\d)/gi;
const one = /(\d{1,3})(?!\d|\.\d)(?:\s{0,2}(?:-|–|—|to|through)\s{0,2}(\d{1,3})(?!\d))?(?:\s{1,2}of\s{1,2}\d{2,3}\b)?/y;
const more = /\s{0,2}(?:,\s{0,2}and|;\s{0,2}and|,|;|and|&)\s{0,2}(?=\d)/y;

/** Every page group between two offsets, in order. Linear in the text. */
export function pageGroupsIn(text: string, from = 0, to = text.length): PageGroup[] {
  const groups: PageGroup[] = [];
  label.lastIndex = from;
  for (let head = label.exec(text); head !== null && head.index < to; head = label.exec(text)) {
    const pages: string[] = [];
    let end = label.lastIndex;
    for (let at = end; at < to; ) {
      one.lastIndex = at;
      const range = one.exec(text);
      if (range === null) break;
      const [, first = '', last] = range;
      pages.push(last === undefined || last === first ? first : `${first}-${widened(first, last)}`);
      end = one.lastIndex;
      more.lastIndex = end;
      if (more.exec(text) === null) break;
      at = more.lastIndex;
    }
    if (pages.length > 0) groups.push({ span: { start: head.index, end }, pages });
    label.lastIndex = Math.max(end, label.lastIndex);
  }
  return groups;
}

/** "303-5" is 303-305. */
function widened(first: string, last: string): string {
  return last.length < first.length ? first.slice(0, first.length - last.length) + last : last;
}

/** All pages of several groups, each once, in the order printed. */
export function distinctPages(groups: readonly PageGroup[]): string[] {
  return [...new Set(groups.flatMap((group) => group.pages))];
}

/** True where a page or range is printed in more than one group, or twice in one. */
export function pagesRepeated(groups: readonly PageGroup[]): boolean {
  const all = groups.flatMap((group) => group.pages);
  return new Set(all).size < all.length;
}
