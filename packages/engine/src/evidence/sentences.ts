import { NUMBER, WORD, type Words } from './words.ts';

/** Words `start` up to but not including `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const STOP = 46;
const QUOTE = 34;
const BREAK = 10;

/** No sentence has more words and marks; what goes on without a stop is cut, so that the work on it stays linear. */
const LONGEST = 500;

/** Abbreviations whose full stop ends no sentence. */
const short = new Set(
  'dr mr mrs ms vs approx no fig st jr sr dept al pg pp p vol ed sec tab tabs cap caps eg ie e.g i.e jan feb mar apr jun jul aug sep sept oct nov dec lat med temp resp ext flex rot abd add max min avg est inj appt cont incl esp'.split(
    ' ',
  ),
);
/** The same, but only before a small letter or a digit. */
const mayEnd = new Set('etc lbs lb ft hr hrs wk wks yr yrs mo mos mg ml pm am in inc oz cm mm sq'.split(' '));

/**
 * Splits words into sentences. A full stop ends one where a blank or a capital follows ("spine.The patient" is two);
 * not in decimals, after a title, an abbreviation or a single initial. A paragraph's end always does.
 */
export function sentencesOf(words: Words): Range[] {
  const { text, count, kind, start, end } = words;
  const ranges: Range[] = [];
  let from = 0;
  const close = (to: number): void => {
    if (to > from) ranges.push({ start: from, end: to });
    from = to;
  };
  for (let i = 0; i < count; i++) {
    if (i - from === LONGEST) close(i);
    const sort = kind[i];
    if (sort === BREAK) {
      close(i);
      from = i + 1;
      continue;
    }
    if (sort !== STOP && sort !== 33 && sort !== 63) continue;
    let next = i + 1;
    // A closing quote or bracket belongs to the sentence before it.
    while (next < count && start[next] === end[next - 1] && (kind[next] === QUOTE || kind[next] === 41)) next += 1;
    if (next >= count) continue;
    const glued = start[next] === end[next - 1];
    const first = text.charCodeAt(start[next] ?? 0);
    const capital = first >= 65 && first <= 90;
    if (sort === STOP && glued) {
      // A lost blank: "spine.The". Not "L.A." or "e.g.": a capital and a small letter must follow at least two letters.
      const second = text.charCodeAt((start[next] ?? 0) + 1);
      const longBefore = i > 0 && (end[i - 1] ?? 0) - (start[i - 1] ?? 0) > 1;
      if (!(capital && second >= 97 && second <= 122 && (longBefore || kind[i - 1] === NUMBER || kind[i - 1] === 41)))
        continue;
    }
    if (sort === STOP && next === i + 1 && i > 0 && kind[i - 1] === WORD && end[i - 1] === start[i]) {
      const before = text.slice(start[i - 1], end[i - 1]).toLowerCase();
      if (short.has(before) && !(before === 'no' && capital)) continue;
      if (mayEnd.has(before) && !capital) continue;
      if (before.length === 1 && i > 1 && kind[i - 2] === STOP && !capital) continue;
    }
    close(next);
  }
  close(count);
  return ranges;
}
