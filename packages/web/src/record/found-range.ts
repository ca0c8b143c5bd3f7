/** Words of a text without what print puts between them: spaces, line ends, hyphens at them. */
function bare(text: string): { readonly letters: string; readonly at: readonly number[] } {
  const at: number[] = [];
  let letters = '';
  for (let i = 0; i < text.length; i++) {
    const letter = text[i] ?? '';
    if (/[\s\u00ad-]/.test(letter)) continue;
    letters += letter.toLowerCase();
    at.push(i);
  }
  return { letters, at };
}

/**
 * Where words stand in a text, whatever stands between their letters: the same words come from a drawn page and from the
 * index of the server with other line ends. Null where they do not stand there, or are nothing but spaces.
 */
export function placeOfWords(text: string, words: string): { readonly start: number; readonly end: number } | null {
  const wanted = bare(words).letters;
  if (wanted === '') return null;
  const { letters, at } = bare(text);
  const found = letters.indexOf(wanted);
  if (found < 0) return null;
  const [start, last] = [at[found], at[found + wanted.length - 1]];
  return start === undefined || last === undefined ? null : { start, end: last + 1 };
}

/** The same in the text of an element, as a range. */
export function rangeOfWords(element: HTMLElement, words: string): Range | null {
  const nodes: { node: Text; start: number }[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    nodes.push({ node: node as Text, start: text.length });
    text += node.textContent ?? '';
  }
  const place = placeOfWords(text, words);
  if (place === null) return null;
  const at = (offset: number): [Text, number] | null => {
    const holder = nodes.findLast(({ start }) => start <= offset);
    return holder === undefined ? null : [holder.node, offset - holder.start];
  };
  const [from, to] = [at(place.start), at(place.end - 1)];
  if (from === null || to === null) return null;
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(to[0], to[1] + 1);
  return range;
}
