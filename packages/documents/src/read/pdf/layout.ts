import type { Row } from './rows.ts';

/** A page of rows, ready to be set as text. */
export interface RowPage {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly Row[];
}

/** Where a printed line stands: offsets in the text, then its box on the page in points. */
export type LinePlace = readonly [start: number, end: number, x: number, y: number, width: number, height: number];

export interface LaidOut {
  readonly text: string;
  /** One list a page. */
  readonly lines: readonly (readonly LinePlace[])[];
}

/** More leading than this is the gap between paragraphs. */
const PARAGRAPH = 1.35;
/** A distance of lines is usual from this part of the commonest on; those this much apart are one. */
const USUAL_SHARE = 0.08;
const SAME_STEP = 1.1;
/** Wider gaps are held, so that a stray character far right does not make a line of a thousand blanks. */
const WIDEST_GAP = 160;
/** A left edge is the margin where at least this part of the lines begins there. */
const MARGIN_SHARE = 0.05;
/** Part of a line box that stands above the baseline. */
const ASCENT = 0.78;

/**
 * Sets pages as text the way they look: one printed line a line, columns parted by two or more spaces and indents kept
 * as spaces, a blank line where the page leaves more room than between lines, a form feed before each further page.
 */
export function layOut(pages: readonly RowPage[]): LaidOut {
  const { left, charWidth, leading, height } = measure(pages);
  const parts: string[] = [];
  let length = 0;
  const put = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  const lines = pages.map((page, number) => {
    if (number > 0) put('\f');
    let above: Row | undefined;
    return page.rows.map((row): LinePlace => {
      if (above) {
        const scale = Math.min(2, Math.max(0.8, Math.max(row.height, above.height) / height));
        if (row.y - above.y > PARAGRAPH * leading * scale) put('\n');
      }
      above = row;
      let line = '';
      for (const piece of row.pieces) {
        const column = Math.min(Math.round((piece.left - left) / charWidth), line.length + WIDEST_GAP);
        const gap = line === '' ? column : Math.max(2, column - line.length);
        line += ' '.repeat(Math.max(0, gap)) + piece.text;
      }
      const indent = line.length - line.trimStart().length;
      const start = length + indent;
      put(`${line}\n`);
      const x = row.pieces[0]?.left ?? 0;
      const width = (row.pieces.at(-1)?.right ?? x) - x;
      return [start, length - 1, x, row.y - row.height * ASCENT, width, row.height];
    });
  });
  return { text: parts.join(''), lines };
}

/** Left margin, mean width of a character, usual leading and line box of the whole document. */
function measure(pages: readonly RowPage[]): { left: number; charWidth: number; leading: number; height: number } {
  let width = 0;
  let characters = 0;
  const lefts = new Map<number, number>();
  const heights = new Map<number, number>();
  const steps = new Map<number, number>();
  for (const { rows } of pages) {
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as Row;
      for (const piece of row.pieces) {
        width += piece.right - piece.left;
        characters += piece.text.length;
      }
      count(lefts, row.pieces[0]?.left ?? 0);
      count(heights, row.height);
      const step = (rows[i + 1]?.y ?? 0) - row.y;
      if (step > 0 && step < 2.2 * row.height) count(steps, step);
    }
  }
  const height = commonest(heights) ?? 12;
  return {
    left: margin(lefts),
    charWidth: characters > 0 && width > 0 ? width / characters : 5,
    leading: usualStep(steps) ?? height,
    height,
  };
}

/** The leftmost edge that several lines share: a stamp or a number in the margin does not set all lines in. */
function margin(lefts: ReadonlyMap<number, number>): number {
  let rows = 0;
  for (const n of lefts.values()) rows += n;
  const shared = [...lefts].filter(([, n]) => n >= Math.max(2, rows * MARGIN_SHARE)).map(([left]) => left);
  const edges = shared.length > 0 ? shared : [...lefts.keys()];
  return edges.reduce((a, b) => Math.min(a, b), edges[0] ?? 0);
}

/**
 * Distance of the lines of a paragraph: the smallest that is usual. It need not be the commonest, for a letter may have
 * more paragraphs of one line than lines within paragraphs.
 */
function usualStep(steps: ReadonlyMap<number, number>): number | undefined {
  const most = Math.max(...steps.values());
  const usual = [...steps].filter(([, n]) => n >= Math.max(2, most * USUAL_SHARE)).map(([step]) => step);
  const smallest = usual.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  return commonest(new Map([...steps].filter(([step]) => step >= smallest && step <= smallest * SAME_STEP)));
}

/** Counts in half points. */
function count(counts: Map<number, number>, value: number): void {
  const rounded = Math.round(value * 2) / 2;
  counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
}

function commonest(counts: ReadonlyMap<number, number>): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const [value, n] of counts) {
    if (n > most || (n === most && value < (best ?? value))) [best, most] = [value, n];
  }
  return best !== undefined && best > 0 ? best : undefined;
}
