import type { Word } from '@overread/documents/browser';

/** A stretch of text as pdf.js gives it; `transform` places its baseline in units of the page, from its lower left. */
export interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/** Line box over type size, as in the reader of the command line. */
const LINE_BOX = 1.2;
const UPRIGHT = 0.05;

/**
 * The stretches of a page as words for the layout that the command line uses: a stretch keeps the blanks within it.
 * `view` is the shown page's transform: scale, turn and origin at the top left.
 */
export function pageWords(items: readonly TextItem[], view: readonly number[]): Word[] {
  const words: Word[] = [];
  let spaces = 0;
  for (const { str, transform, width } of items) {
    const text = str.trim();
    if (text === '') {
      if (str !== '') spaces += 1;
      continue;
    }
    const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = times(view, transform);
    const size = Math.hypot(c, d);
    const angle = Math.atan2(b, a);
    const scale = Math.hypot(view[0] ?? 1, view[1] ?? 0);
    const length = width * scale;
    const before = str.length - str.trimStart().length;
    const each = length / str.length;
    words.push({
      text,
      left: x + before * each,
      right: x + length - (str.length - before - text.length) * each,
      y,
      height: size * LINE_BOX,
      spaces: spaces + before,
      turned: Math.abs(angle) > UPRIGHT,
    });
    spaces = str.length - before - text.length > 0 ? 1 : 0;
  }
  return words;
}

/** The product of two transforms [a b c d e f]: first `n`, then `m`. */
function times(m: readonly number[], n: readonly number[]): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = n;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}
