import { documentNames, sourceNames } from './names.ts';
import { readMtusList } from './mtus-list.ts';
import type { PlacedCitation } from './placed.ts';
import { readOtherList } from './other-list.ts';

/**
 * Reads a list that no form's sentence introduces: at once a typed citation, a line of another format, what was left over.
 * Where it names a document of the MTUS before any other source it is read as MTUS, up to the first other source; words
 * that name nothing give no citation.
 */
export function readMixedList(text: string, start: number, end: number): PlacedCitation[] {
  const list = text.slice(start, end);
  const schedule = /\b(?:CA)?-?MTUS\b|\bMedical Treatment Utilization Schedule\b|\b9792\.2\d/i.exec(list)?.index ?? -1;
  const document = documentNames
    .find(list)
    .find((match) => match.id.document.family === 'mtus' && (match.id.strong || yearFollows(list, match.end)));
  const source = sourceNames
    .find(list)
    .find((match) => match.id.kind !== 'acoem' && match.id.kind !== 'law' && match.id.kind !== 'standard');
  const mtusAt = smallest(schedule, document?.start ?? -1);
  // Editions of ACOEM that the MTUS did not adopt under that name.
  if (schedule === -1 && /\b(?:3rd|third)\s{1,2}ed/i.test(list)) return readOtherList(text, start, end);
  const nonMtus = /\bNon\s?-?\s?MTUS\b/i.exec(list)?.index ?? -1;
  if (nonMtus >= 0 && nonMtus <= (mtusAt === -1 ? list.length : mtusAt)) return readOtherList(text, start, end);
  const otherAt = source?.start ?? -1;
  if (mtusAt === -1) {
    const known = otherAt >= 0 || sourceNames.find(list).length > 0 || /\bhttps?:|\bwww\./i.test(list);
    return known ? readOtherList(text, start, end) : [];
  }
  if (otherAt === -1) return readMtusList(text, start, end);
  if (otherAt < mtusAt) {
    const cut = boundary(list, mtusAt);
    return [...readOtherList(text, start, start + cut), ...readMtusList(text, start + cut, end)];
  }
  const cut = boundary(list, otherAt);
  return [...readMtusList(text, start, start + cut), ...readOtherList(text, start + cut, end)];
}

function yearFollows(text: string, at: number): boolean {
  return /^[\s,(]{0,3}(?:Guidelines?\s)?\(?(?:19|20)\d\d\b/i.test(text.slice(at, at + 24));
}

function smallest(a: number, b: number): number {
  if (a === -1) return b;
  return b === -1 ? a : Math.min(a, b);
}

/** Back from a name to behind the separator before it. */
function boundary(text: string, at: number): number {
  const before = text.slice(0, at);
  const words = /(?:\b(?:and|the|on|ACOEM|California|CA)\b[\s,/:-]*){1,5}$/i.exec(before.slice(-60));
  return words === null ? at : at - words[0].length;
}
