import type { Passage } from './passage.ts';
import type { Span } from './span.ts';

/** Words after which a full stop ends no sentence. */
const abbreviation =
  /(?:^|[\s(])(?:Dr|Mr|Mrs|Ms|Drs|vs|e\.g|i\.e|etc|al|No|Nos|pg|pgs|pp?|approx|Fig|Inc|St|Jr|Sr|[A-Z])\.$/;

const stop = /[.?!]["'”’)\]]*(?=\s|$|[A-Z])|\n/g;

/** The sentences of a running text, in order, without the spaces between them. */
export function sentencesIn(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    let from = start;
    while (from < end && text.charCodeAt(from) <= 32) from++;
    let to = end;
    while (to > from && text.charCodeAt(to - 1) <= 32) to--;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  };
  stop.lastIndex = 0;
  for (let match = stop.exec(text); match; match = stop.exec(text)) {
    const end = match.index + match[0].length;
    if (match[0] !== '\n') {
      const next = text[end] ?? ' ';
      // `can be documented.In this case` ends a sentence, `U.S.A` and `L.Ac` do not.
      if (/[A-Z]/.test(next) && !/[a-z)\]]\.$/.test(text.slice(Math.max(0, end - 3), end))) continue;
      if (next === ' ' && /^\s+[a-z]/.test(text.slice(end, end + 4))) continue;
      if (abbreviation.test(text.slice(Math.max(0, end - 9), end))) continue;
    }
    close(end);
  }
  close(text.length);
  return spans;
}

const known = new WeakMap<Passage, readonly Span[]>();

/** The sentences of a passage, as offsets in its text. Found once a passage. */
export function sentencesOf(passage: Passage): readonly Span[] {
  let spans = known.get(passage);
  if (spans === undefined) {
    spans = sentencesIn(passage.text);
    known.set(passage, spans);
  }
  return spans;
}
