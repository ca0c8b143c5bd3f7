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
}

const SPACE = 0x20;
const NEW_LINE = 0x0a;
const FORM_FEED = 0x0c;

/** The lines of a text that print something. Blank lines and form feeds are told by `gap` and `page`. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let page = false;
  let breaks = 0;
  let open = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === NEW_LINE) {
      breaks++;
      open = at + 1;
    } else if (code === FORM_FEED) {
      page = true;
      open = at + 1;
    } else if (!isSpace(code)) {
      let end = at + 1;
      let last = at;
      for (; end < text.length; end++) {
        const next = text.charCodeAt(end);
        if (next === NEW_LINE || next === FORM_FEED) break;
        if (!isSpace(next)) last = end;
      }
      lines.push({
        start: at,
        end: last + 1,
        text: text.slice(at, last + 1),
        gap: breaks > 1,
        page,
        indent: at - open,
      });
      page = false;
      breaks = 0;
      at = end - 1;
    }
    at++;
  }
  return lines;
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
  return code <= SPACE || code === 0xa0 || code === 0xfeff;
}
