import { readMtusCitation } from './mtus-citation.ts';
import { headsIn } from './mtus-heads.ts';
import { readNameless } from './nameless.ts';
import type { PlacedCitation } from './placed.ts';
import { sharePages } from './shared-pages.ts';
import { mend } from './spelling.ts';

const medicalTreatment = /Medical\s+Treatment/i;

/**
 * Reads the list behind "Decision based on MTUS". The text between `start` and `end` begins with "MTUS" where it is
 * printed. A new citation begins only where a document's name follows a separator, so that section names which hold
 * commas or name other documents stay whole.
 */
export function readMtusList(line: string, start: number, end: number): PlacedCitation[] {
  const text = line.slice(start, end);
  const mended = mend(text);
  if (mended === null) return readList(text, start);
  return readList(mended.text, 0).map(({ citation, span }) => {
    const from = start + mended.toPrinted(span.start);
    const to = start + mended.toPrinted(span.end);
    const printed = line.slice(from, to);
    const notes = mended.notes.filter((note) => printed.includes(note.split('"')[1] ?? ''));
    return {
      citation: { ...citation, text: printed, notes: [...notes, ...citation.notes] },
      span: { start: from, end: to },
    };
  });
}

function readList(text: string, start: number): PlacedCitation[] {
  const heads = headsIn(text);
  if (heads.length === 0) {
    const whole = trimEnd(text, 0, text.length);
    return whole === 0 ? [] : [{ citation: readNameless(text.slice(0, whole)), span: { start, end: start + whole } }];
  }
  const placed = heads.map((head, at): PlacedCitation => {
    const from = at === 0 ? 0 : head.start;
    const to = trimEnd(text, from, heads[at + 1]?.start ?? text.length);
    const printed = text.slice(from, to);
    const citation = readMtusCitation(printed, text.slice(Math.min(head.nameEnd, to), to), {
      document: head.name.document,
      year: head.year,
      later: head.name.later && head.notes.length === 0 && !/\bChapter\s+\d/i.test(printed),
      medicalTreatment: medicalTreatment.test(printed),
      notes: head.notes,
    });
    return { citation, span: { start: start + from, end: start + to } };
  });
  return sharePages(placed);
}

/** The end of a citation: without separators, "and" and the full stop behind it. */
function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  for (;;) {
    while (end > from && ' \t\n\r\f\u00a0,;.&'.includes(text[end - 1] ?? '')) end--;
    if (end - from > 4 && /\sand$/i.test(text.slice(end - 4, end))) end -= 3;
    else return end;
  }
}
