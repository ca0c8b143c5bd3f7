/** Characters of one row of the search table; PostgreSQL takes no more than 1 MB of words in one. */
const mostOfOne = 100_000;
const nearby = 2000;

/** A page as the search table takes it: nearly always in one part; a very long one is parted between words. */
export function pageParts(text: string): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > mostOfOne) {
    const blank = rest.lastIndexOf(' ', mostOfOne);
    const line = rest.lastIndexOf('\n', mostOfOne);
    const at = Math.max(blank, line) > mostOfOne - nearby ? Math.max(blank, line) : mostOfOne;
    // Half a surrogate pair is no text.
    const end = rest.slice(0, at).isWellFormed() ? at : at - 1;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  parts.push(rest);
  return parts;
}
