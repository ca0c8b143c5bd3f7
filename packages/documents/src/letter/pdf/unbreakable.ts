/** A string, or strings by turns breakable and unbreakable, the first breakable. */
export type Run = string | readonly string[];

/** Characters beside which no line is broken by the Unicode rules (UAX 14): a word of them needs no care. */
const plain = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}.,;:'’‘"“”()#&°%$+*=<>@_]*$/u;

/**
 * Marks the words inside which a line could be broken (`Non-MTUS`, `10-28-2016`, `and/or`) as unbreakable. A line then
 * ends at a space and nowhere else, and who joins the lines again knows that a space stood there. A word too wide for
 * the line becomes several unbreakable pieces, so that it runs on in the next line and not off the page.
 */
export function unbreakable(text: string): Run {
  const run: string[] = [];
  let from = 0;
  for (let start = 0; start < text.length; ) {
    let end = text.indexOf(' ', start);
    if (end < 0) end = text.length;
    const word = text.slice(start, end);
    if (word.length > narrow || !plain.test(word)) {
      run.push(text.slice(from, start));
      const pieces = word.length > narrow ? piecesOf(word) : [word];
      pieces.forEach((piece, i) => run.push(...(i > 0 ? ['', piece] : [piece])));
      from = end;
    }
    start = end + 1;
  }
  if (run.length === 0) return text;
  run.push(text.slice(from));
  return run;
}

/** A word of this length fits even if every letter is a capital W. */
const narrow = 40;
/** Width of the narrowest column of text in ems, with some room to spare. */
const line = 36;

/** The word cut where its estimated width reaches a line; never inside a surrogate pair. */
function piecesOf(word: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  let width = 0;
  for (const character of word) {
    const next = widthOf(character);
    if (width + next > line && piece !== '') {
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

/** Upper estimate in ems. */
function widthOf(character: string): number {
  if (/[a-z\d.,;:/_\-?=&%'()]/.test(character)) return /[mw%_=]/.test(character) ? 0.8 : 0.54;
  return 1;
}
