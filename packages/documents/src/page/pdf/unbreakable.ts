import { wordWidth } from './word-width.ts';

/** A string, or parts by turns breakable and unbreakable, the first breakable. */
export type Run = string | readonly (string | Small)[];

/** A word set smaller, to fit its line, with the part of the usual size. */
export type Small = readonly [word: string, size: number];

/**
 * Words inside which no line is broken by the Unicode rules (UAX 14): letters and digits, points, commas and apostrophes
 * between them, brackets and quotes around them. Of all other words it is not asked.
 */
const plain = new RegExp(
  String.raw`^[("“‘']?[#$]?L+(?:['’.,]L+)*[°%]?[)"”’'.,;:]*$`.replaceAll(
    'L',
    String.raw`[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]`,
  ),
  'u',
);
/** Inside an address the compiler breaks lines by rules of its own. */
const address = /www\.|https?:/i;
/** A word of this length fits even if every letter is as wide as can be. */
const narrow = 15;
/** The smallest part of the usual size: 8 of 11.5 points. */
const smallest = 0.7;

/**
 * Marks the words inside which a line could be broken (`Non-MTUS`, `10-28-2016`, `and/or`) as unbreakable. A line then
 * ends at a space and nowhere else, and who joins the lines again knows that a space stood there.
 *
 * A word wider than `room` (ems) is set smaller. One that would have to be set smaller than 8 points (about 125 letters)
 * is broken, so that it does not run off the page: the only case in which text read back from the page has a space more.
 */
export function unbreakable(text: string, room: number): Run {
  const run: (string | Small)[] = [];
  let from = 0;
  for (let start = 0; start < text.length; ) {
    let end = text.indexOf(' ', start);
    if (end < 0) end = text.length;
    const word = text.slice(start, end);
    const width = word.length > narrow ? wordWidth(word) : 0;
    if (width > room || !plain.test(word) || address.test(word)) {
      run.push(text.slice(from, start), ...fitting(word, width, room));
      from = end;
    }
    start = end + 1;
  }
  if (run.length === 0) return text;
  run.push(text.slice(from));
  return run;
}

/** The word, the word set smaller, or its pieces, with nothing between them that could be broken but themselves. */
function fitting(word: string, width: number, room: number): (string | Small)[] {
  if (width <= room) return [word];
  const size = Math.floor((room / width) * 100) / 100;
  if (size >= smallest) return [[word, size]];
  return piecesOf(word, room).flatMap((piece, i) => (i === 0 ? [piece] : ['', piece]));
}

/** The word cut where it reaches the end of the line; never inside a surrogate pair. */
function piecesOf(word: string, room: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let width = 0;
  for (const character of word) {
    const next = wordWidth(character);
    if (width + next > room && piece !== '') {
      pieces.push(piece);
      piece = '';
      width = 0;
    }
    piece += character;
    width += next;
  }
  pieces.push(piece);
  return pieces;
}
