import { isoDate } from '../text/index.ts';
import { wordAt } from './numbers.ts';
import type { Range } from './sentences.ts';
import { NUMBER, WORD, type Words } from './words.ts';

/** A date in a sentence, by number of word. */
export interface DateMatch extends Range {
  readonly iso: string | null;
}

const none: readonly DateMatch[] = [];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const fullMonths = 'january february march april may june july august september october november december'.split(' ');

/** Dates of a sentence: `11/23/2016`, `11-23-16`, `November 23, 2016`, `2016-11-23`. */
export function datesOf(words: Words, { start, end }: Range): readonly DateMatch[] {
  let found: DateMatch[] | null = null;
  for (let i = start; i < end; i++) {
    if (words.kind[i] === NUMBER) {
      const mark = words.kind[i + 1];
      if (i + 4 >= end || (mark !== 45 && mark !== 47) || words.kind[i + 3] !== mark) continue;
      if (words.kind[i + 2] !== NUMBER || words.kind[i + 4] !== NUMBER) continue;
      const [a, b, c] = [whole(words, i), whole(words, i + 2), whole(words, i + 4)];
      const iso = a > 31 ? isoDate(a, b, c) : isoDate(year(c), a, b);
      if (iso === null && a <= 31 && (c < 100 ? words.end[i + 4] !== (words.start[i + 4] ?? 0) + 2 : false)) continue;
      (found ??= []).push({ start: i, end: i + 5, iso });
      i += 4;
    } else if (words.kind[i] === WORD && i + 1 < end && words.kind[i + 1] === NUMBER && beginsMonth(words, i)) {
      const name = wordAt(words, i);
      const month =
        fullMonths.indexOf(name) >= 0
          ? fullMonths.indexOf(name)
          : name.length <= 4
            ? months.indexOf(name.slice(0, 3))
            : -1;
      if (month < 0 || (name.length === 4 && name !== 'sept' && fullMonths.indexOf(name) < 0)) continue;
      let at = i + 2;
      if (words.kind[at] === WORD && /^(st|nd|rd|th)$/.test(wordAt(words, at))) at += 1;
      if (words.kind[at] === 44) at += 1;
      if (at >= end || words.kind[at] !== NUMBER || whole(words, at) < 1900) continue;
      (found ??= []).push({ start: i, end: at + 1, iso: isoDate(whole(words, at), month + 1, whole(words, i + 1)) });
      i = at;
    }
  }
  return found ?? none;
}

const initials = new Set(Array.from('jfmasond', (letter) => letter.charCodeAt(0)));

/** The first letter of a month, which most words before a number are not begun with. */
function beginsMonth({ text, start }: Words, at: number): boolean {
  return initials.has(text.charCodeAt(start[at] ?? 0) | 32);
}

function whole(words: Words, at: number): number {
  return Number(words.text.slice(words.start[at], words.end[at]));
}

function year(value: number): number {
  return value >= 100 ? value : value >= 50 ? 1900 + value : 2000 + value;
}
