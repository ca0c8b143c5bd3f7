import { isPageFooter } from '../write/form.ts';
import type { HeaderValue } from './header.ts';
import type { Ledger } from './ledger.ts';
import type { Line } from './lines.ts';

const letterHead = /^(?:independent medical review )?final determination letter for imr case number\b.{0,40}$/i;
const pageOf = /(?:^|\s)page\s+(\d{1,4})(?:\s*(?:of|\/)\s*\d{1,4})?$/i;
const lone = /^[-–—]?\s*(\d{1,4})\s*[-–—]?$/;
const caseOnly = /^(?:imr )?case (?:number|no\.?) ?:? {0,20}CM\d\d-\d{4,8}$/i;

export interface Body {
  readonly lines: readonly Line[];
  /** The case number a running head prints, for letters whose header block is missing. */
  readonly caseNumber: HeaderValue | null;
}

/** Takes out the lines at the top and bottom of pages that belong to no sentence: running heads, page numbers. */
export function withoutFurniture(lines: readonly Line[], ledger: Ledger): Body {
  let caseNumber: HeaderValue | null = null;
  const pages = split(lines);
  const kept: Line[] = [];
  pages.forEach((onPage, number) => {
    let opens = number > 0;
    onPage.forEach((line, i) => {
      const edge = i < EDGE || i >= onPage.length - EDGE;
      if (isFurniture(line, number, edge, pages.length)) {
        ledger.take('furniture', line);
        caseNumber ??= caseNumberIn(line);
        // What follows a running head inside a page begins a new page that has no mark of its own.
        if (!edge || letterHead.test(line.text)) opens = opens || kept.length > 0;
        return;
      }
      kept.push(opens === line.page ? line : { ...line, page: opens });
      opens = false;
    });
  });
  return { lines: kept, caseNumber };
}

function caseNumberIn(line: Line): HeaderValue | null {
  const found = letterHead.test(line.text) ? /\bCM\d\d-\d{4,8}\b/i.exec(line.text) : null;
  if (found === null) return null;
  const start = line.start + found.index;
  return { value: found[0], span: { start, end: start + found[0].length } };
}

const EDGE = 3;

function isFurniture(line: Line, page: number, edge: boolean, pages: number): boolean {
  const { text } = line;
  if (text.length > 120) return false;
  if (letterHead.test(text)) return true;
  if (!edge) return false;
  if (isPageFooter(text)) return true;
  if (pageOf.test(text) && (text.length < 60 || /case|determination|letter/i.test(text))) return true;
  const number = lone.exec(text);
  if (number && pages > 1) return Math.abs(Number(number[1]) - (page + 1)) <= 1;
  return page > 0 && caseOnly.test(text);
}

function split(lines: readonly Line[]): Line[][] {
  const pages: Line[][] = [];
  for (const line of lines) {
    const last = pages[pages.length - 1];
    if (line.page || last === undefined) pages.push([line]);
    else last.push(line);
  }
  return pages;
}
