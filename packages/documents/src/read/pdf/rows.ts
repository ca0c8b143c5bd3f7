import type { Word } from './words.ts';

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

// All measures below are parts of a word's line box, which is 1.1 to 1.4 times the type size.
/** Baselines within this belong to one line (superscripts, a bold label beside a plain value). */
const SAME_LINE = 0.3;
/** A gap wider than this parts words even where no blank is written. */
const WORD_GAP = 0.15;
/** With a blank written or seen by PDFium, a narrower gap is enough. */
const WORD_GAP_SEEN = 0.04;
/** A gap wider than this parts columns. */
const COLUMN_GAP = 1;
/** A step back further than this begins another stretch. */
const BACKWARDS = 0.5;

/** Words that follow each other on one baseline. */
interface Stretch {
  readonly words: Word[];
  readonly left: number;
  readonly y: number;
  height: number;
}

/** The printed lines of a page from top to bottom, then whatever is printed turned, stretch by stretch. */
export function rowsOf(words: readonly Word[]): Row[] {
  const rows: Row[] = [];
  let line: Stretch[] = [];
  let main: Stretch | undefined;
  for (const stretch of stretchesOf(words).sort((a, b) => a.y - b.y)) {
    if (main && stretch.y - main.y > SAME_LINE * Math.max(stretch.height, main.height)) {
      rows.push(rowOf(line, main.y));
      line = [];
      main = undefined;
    }
    line.push(stretch);
    if (!main || stretch.words.length > main.words.length) main = stretch;
  }
  if (main) rows.push(rowOf(line, main.y));
  if (words.some((word) => word.turned)) rows.push(...turnedRows(words.filter((word) => word.turned)));
  return rows;
}

function stretchesOf(words: readonly Word[]): Stretch[] {
  const stretches: Stretch[] = [];
  let now: Stretch | undefined;
  let right = 0;
  for (const word of words) {
    if (word.turned) continue;
    const height = Math.max(word.height, now?.height ?? 0);
    if (now && Math.abs(word.y - now.y) < SAME_LINE * 0.5 * height && word.left > right - BACKWARDS * height) {
      now.words.push(word);
      now.height = height;
    } else {
      now = { words: [word], left: word.left, y: word.y, height: word.height };
      stretches.push(now);
    }
    right = word.right;
  }
  return stretches;
}

function rowOf(line: Stretch[], y: number): Row {
  const pieces: Piece[] = [];
  // Joined once: a text that grows word by word keeps all its parts alive in a long file.
  let parts: string[] = [];
  let left = 0;
  let right = 0;
  let height = 0;
  if (line.length > 1) line.sort((a, b) => a.left - b.left);
  for (const stretch of line) {
    height = Math.max(height, stretch.height);
    // Blanks before the first word of a stretch stand after something else in the file.
    let first = true;
    for (const word of stretch.words) {
      const gap = word.left - right;
      if (parts.length === 0) {
        left = word.left;
      } else if (gap > COLUMN_GAP * word.height) {
        pieces.push({ text: parts.join(''), left, right });
        parts = [];
        left = word.left;
      } else if (!first && word.spaces > 0 && gap > WORD_GAP_SEEN * word.height) {
        parts.push(' '.repeat(word.spaces));
      } else if (gap > WORD_GAP * word.height) {
        parts.push(' ');
      }
      parts.push(word.text);
      right = word.right;
      first = false;
    }
  }
  if (parts.length > 0) pieces.push({ text: parts.join(''), left, right });
  return { y, height, pieces };
}

/** Turned print keeps the order of the file; a jump parts it. */
function turnedRows(words: readonly Word[]): Row[] {
  const rows: Row[] = [];
  let row: { y: number; top: number; text: string; left: number; right: number } | undefined;
  let last: Word | undefined;
  const close = (): void => {
    if (row) {
      rows.push({
        y: row.y,
        height: row.y - row.top,
        pieces: [{ text: row.text, left: row.left, right: row.right }],
      });
    }
    row = undefined;
  };
  for (const word of words) {
    if (last) {
      const reach = 2 * Math.max(last.height, last.right - last.left, word.height, word.right - word.left);
      if (Math.abs(word.left - last.left) + Math.abs(word.y - last.y) > reach) close();
    }
    const top = word.y - word.height;
    if (row) {
      row.text += (word.spaces > 0 ? ' ' : '') + word.text;
      row.left = Math.min(row.left, word.left);
      row.right = Math.max(row.right, word.right);
      row.top = Math.min(row.top, top);
      row.y = Math.max(row.y, word.y);
    } else {
      row = { y: word.y, top, text: word.text, left: word.left, right: word.right };
    }
    last = word;
  }
  close();
  return rows;
}
