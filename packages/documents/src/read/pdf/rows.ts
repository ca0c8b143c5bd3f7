import type { Glyph, PageGlyphs } from './glyphs.ts';

/** A printed line: its pieces stand apart by gaps wider than those between words. */
export interface Row {
  /** Baseline, from the top of the page. */
  readonly y: number;
  /** Height of the tallest line box in it. */
  readonly height: number;
  readonly pieces: readonly Piece[];
}

export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

// All measures below are parts of a glyph's line box, which is 1.1 to 1.4 times the type size.
/** Baselines within this belong to one line (superscripts, a bold label beside a plain value). */
const SAME_LINE = 0.3;
/** A gap wider than this parts words even where no blank is written. */
const WORD_GAP = 0.15;
/** With a blank PDFium saw, a narrower gap is enough. */
const WORD_GAP_SEEN = 0.04;
/** A gap wider than this parts columns. */
const COLUMN_GAP = 1;
/** A step back further than this begins another stretch. */
const BACKWARDS = 0.5;

interface Stretch {
  readonly glyphs: Glyph[];
  readonly y: number;
  height: number;
}

/** The printed lines of a page from top to bottom, then whatever is printed turned, stretch by stretch. */
export function rowsOf(page: PageGlyphs): Row[] {
  const stretches = stretchesOf(page.upright).toSorted((a, b) => a.y - b.y);
  const rows: Row[] = [];
  let line: Stretch[] = [];
  let main: Stretch | undefined;
  for (const stretch of stretches) {
    if (main && stretch.y - main.y > SAME_LINE * Math.max(stretch.height, main.height)) {
      rows.push(rowOf(line, main.y));
      line = [];
      main = undefined;
    }
    line.push(stretch);
    if (!main || stretch.glyphs.length > main.glyphs.length) main = stretch;
  }
  if (main) rows.push(rowOf(line, main.y));
  if (page.turned.length > 0) rows.push(...turnedRows(page.turned));
  return rows;
}

/** Characters that follow each other on one baseline. */
function stretchesOf(glyphs: readonly Glyph[]): Stretch[] {
  const stretches: Stretch[] = [];
  let now: Stretch | undefined;
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    const height = Math.max(glyph.height, now?.height ?? 0);
    const follows =
      now &&
      last &&
      Math.abs(glyph.y - now.y) < SAME_LINE * 0.5 * height &&
      glyph.left > last.right - BACKWARDS * height;
    if (now && follows) {
      now.glyphs.push(glyph);
      now.height = height;
    } else {
      now = { glyphs: [glyph], y: glyph.y, height: glyph.height };
      stretches.push(now);
    }
    last = glyph;
  }
  return stretches;
}

function rowOf(line: readonly Stretch[], y: number): Row {
  const pieces: Piece[] = [];
  let text = '';
  let left = 0;
  let right = 0;
  let height = 0;
  for (const stretch of line.toSorted((a, b) => (a.glyphs[0]?.left ?? 0) - (b.glyphs[0]?.left ?? 0))) {
    height = Math.max(height, stretch.height);
    for (let i = 0; i < stretch.glyphs.length; i++) {
      const glyph = stretch.glyphs[i] as Glyph;
      if (text === '') {
        left = glyph.left;
      } else {
        const gap = glyph.left - right;
        if (gap > COLUMN_GAP * glyph.height) {
          pieces.push({ text, left, right });
          text = '';
          left = glyph.left;
        } else if (i > 0 && glyph.spaces > 0 && gap > WORD_GAP_SEEN * glyph.height) {
          text += ' '.repeat(glyph.spaces);
        } else if (gap > WORD_GAP * glyph.height) {
          text += ' ';
        }
      }
      text += glyph.text;
      right = glyph.right;
    }
  }
  if (text !== '') pieces.push({ text, left, right });
  return { y, height, pieces };
}

/** Turned print keeps the order of the file; a blank or a jump parts it. */
function turnedRows(glyphs: readonly Glyph[]): Row[] {
  const rows: Row[] = [];
  let text = '';
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  let last: Glyph | undefined;
  const close = (): void => {
    if (text !== '') rows.push({ y: bottom, height: bottom - top, pieces: [{ text, left, right }] });
    text = '';
    [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  };
  for (const glyph of glyphs) {
    if (last) {
      const reach = 2 * Math.max(last.height, last.right - last.left, glyph.height, glyph.right - glyph.left);
      if (Math.abs(glyph.left - last.left) + Math.abs(glyph.y - last.y) > reach) close();
      else if (glyph.spaces > 0) text += ' ';
    }
    text += glyph.text;
    left = Math.min(left, glyph.left);
    right = Math.max(right, glyph.right);
    top = Math.min(top, glyph.y - glyph.height);
    bottom = Math.max(bottom, glyph.y);
    last = glyph;
  }
  close();
  return rows;
}
