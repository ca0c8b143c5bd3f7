import { matchesIn, type Span } from '../text/index.ts';
import { readMtusList } from './mtus-list.ts';
import type { PlacedCitation } from './placed.ts';
import { readMixedList } from './mixed-list.ts';
import { readOtherList } from './other-list.ts';

const partOf =
  /,?\s{1,3}which\s{1,3}(?:is|are)\s{1,3}(?:(?:a|an)\s{1,3}(?:medical\s{1,3}treatment\s{1,3}|evidence-based\s{1,3}|nationally\s{1,3}recognized\s{1,3})?guidelines?\s{1,3}(?:that|which)\s{1,3}(?:is|are)\s{1,3})?(not\s{1,3})?(?:a\s{1,3})?part\s{1,3}of\s{1,3}the\s{1,3}(?:California\s{1,3})?(?:MTUS|Medical\s{1,3}Treatment\s{1,3}Utilization\s{1,3}Schedule(?:\s?\(MTUS\))?)/gi;

/** ", which is part of the MTUS", with the words that lead on to the next guideline. */
export function isPartOf(text: string): boolean {
  const rest = text.replaceAll(partOf, '').replaceAll(/\b(?:and|on|the|also|upon)\b/gi, '');
  return rest.length < text.length && !/[\p{L}\p{N}]/u.test(rest);
}

/** "found no evidence in the MTUS": a sentence about what is not there. */
export function saysWhatIsNot(text: string): boolean {
  return /\b(?:no|not|silent)\b/i.test(text);
}

/**
 * The running sentences of the notices of 2013: "The Claims Administrator based its decision on X, which is part of the
 * MTUS, and Y, which is not part of the MTUS." What says of itself where it belongs is read so; the rest is read as a list.
 */
export function readNotice(text: string, fixed: Span, list: Span): PlacedCitation[] {
  const words = text.slice(list.start, list.end);
  const verb = text.slice(fixed.start, fixed.end);
  // "found no evidence in the MTUS", "determined that the MTUS does not address": says what is not cited.
  if (/\b(?:found|determined)$/i.test(verb) && saysWhatIsNot(firstSentence(words))) return [];
  const placed: PlacedCitation[] = [];
  let at = list.start;
  for (const match of matchesIn(words, partOf)) {
    const end = list.start + match.index;
    const from = behindWords(text, at, end);
    placed.push(...(match[1] === undefined ? readMtusList(text, from, end) : readOtherList(text, from, end)));
    at = end + match[0].length;
  }
  const rest = list.start + firstSentenceEnd(words, at - list.start);
  if (at < rest && placed.length === 0) placed.push(...readMixedList(text, behindWords(text, at, rest), rest));
  return placed;
}

/** Behind ", and on the" and the like. */
function behindWords(text: string, start: number, end: number): number {
  const words = /^(?:[\s,;]{0,3}\b(?:and|on|the|also|upon|that)\b){0,4}[\s,;]{0,3}/i.exec(
    text.slice(start, Math.min(end, start + 60)),
  );
  return start + (words?.[0].length ?? 0);
}

function firstSentence(text: string): string {
  return text.slice(0, firstSentenceEnd(text, 0));
}

function firstSentenceEnd(text: string, from: number): number {
  const match = /[a-z)\d]\.(?=\s{1,3}[A-Z]|\s*$)/.exec(text.slice(from));
  return match === null ? text.length : from + match.index + 2;
}
