/** A printed line that holds something: `text` is `source.slice(start, end)`, without the spaces around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** A blank line stands between this line and the one before, on the same page or across a page break. */
  readonly gap: boolean;
  /** First line of a page (after the first). */
  readonly page: boolean;
  /** Columns of space before it on its printed line. */
  readonly indent: number;
  /** It may hold other spaces than single plain ones. */
  readonly wide: boolean;
}

/** The lines of a text that print something. Blank lines and form feeds are told by `gap` and `page`. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const plain = !otherSpaces.some((space) => text.includes(space));
  let page = false;
  let breaks = 0;
  let feed = next(text, '\f', 0);
  for (let at = 0; at < text.length; ) {
    const stop = next(text, '\n', at);
    // A form feed stands before the first line of a page, seldom inside a line: both sides are lines then.
    for (let from = at; from <= stop; ) {
      if (feed < from) feed = next(text, '\f', from);
      const end = Math.min(feed, stop);
      let start = from;
      while (start < end && text.charCodeAt(start) === SPACE) start++;
      const words = text.slice(start, end).trim();
      if (words !== '') {
        // Other spaces than plain ones are found by the trim alone.
        if (!plain) start = end - text.slice(start, end).trimStart().length;
        const wide = !plain || words.includes('  ');
        const indent = start - from;
        lines.push({ start, end: start + words.length, text: words, gap: breaks > 1, page, indent, wide });
        page = false;
        breaks = 0;
      }
      if (end === feed) page = true;
      from = end + 1;
    }
    breaks++;
    at = stop + 1;
  }
  return lines;
}

/** Every space but the plain one, the line's end and the form feed. */
const otherSpaces = Array.from(
  '\t\v\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
);

const SPACE = 32;

/** Where a character stands next, or the end of the text where it stands no more. */
function next(text: string, character: string, from: number): number {
  const at = text.indexOf(character, from);
  return at < 0 ? text.length : at;
}

/** The same line without its first characters (and the spaces behind them); null where nothing is left. */
export function dropStart(line: Line, characters: number): Line | null {
  const rest = line.text.slice(characters);
  const text = rest.trimStart();
  if (text === '') return null;
  return { ...line, start: line.end - text.length, text, gap: false, page: false };
}

/** The same line without what stands from `characters` on; null where nothing is left. */
export function keepStart(line: Line, characters: number): Line | null {
  const text = line.text.slice(0, characters).trimEnd();
  return text === '' ? null : { ...line, end: line.start + text.length, text };
}

export function isSpace(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0xfeff;
}
