const marks = new Set(' \t\n\r\f\u00A0,;:.-'.split(''));

/** Without the marks, and the words of `openers`, that stand before what is meant. Linear. */
export function trimmedStart(text: string, openers: ReadonlySet<string>): string {
  let at = 0;
  for (;;) {
    while (at < text.length && (marks.has(text[at] ?? '') || text[at] === ')')) at++;
    let end = at;
    while (end < text.length && isLetter(text.charCodeAt(end))) end++;
    if (end === at || end === text.length || !openers.has(text.slice(at, end).toLowerCase())) return text.slice(at);
    at = end;
  }
}

/** Without the marks, and the words of `closers`, that stand after what is meant. Linear. */
export function trimmedEnd(text: string, closers: ReadonlySet<string>): string {
  let end = text.length;
  for (;;) {
    while (end > 0 && (marks.has(text[end - 1] ?? '') || text[end - 1] === '(')) end--;
    let at = end;
    while (at > 0 && isLetter(text.charCodeAt(at - 1))) at--;
    const before = text[at - 1];
    if (at === end || before === undefined || !marks.has(before) || !closers.has(text.slice(at, end).toLowerCase())) {
      return text.slice(0, end);
    }
    end = at;
  }
}

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
