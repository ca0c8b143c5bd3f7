import { matchesIn } from '../../text/index.ts';
import { blankAfter, type Damage, wordStart } from './damage.ts';

/** Brackets without a partner, an apostrophe that closes nothing, a lost space after a full stop. */
export function strayMarks(text: string): Damage[] {
  return [...brackets(text), ...apostrophes(text), ...lostSpaces(text)];
}

function brackets(text: string): Damage[] {
  const open: number[] = [];
  const stray: number[] = [];
  if (!text.includes('[') && !text.includes(']')) return [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '[') open.push(at);
    else if (text[at] === ']' && open.pop() === undefined) stray.push(at);
  }
  return [...stray, ...open].map((at) => ({
    start: wordStart(text, at),
    end: Math.max(at + 1, blankAfter(text, at + 1)),
    what: 'A square bracket has no partner.',
    severity: 'error' as const,
  }));
}

const closing = /['’] [a-z]/g;
const opening = /[\s(]['‘]/;
const openingAtAll = /(?:^|[\s(])['‘]/;

function apostrophes(text: string): Damage[] {
  const found: Damage[] = [];
  let seen = 0;
  let opened = false;
  for (const { index: at } of matchesIn(text, closing)) {
    // What stands between the one before and this one, with the blank before it.
    const between = text.slice(Math.max(0, seen - 1), at);
    const stop = between.lastIndexOf('. ');
    opened =
      (stop < 0 && opened) || (seen === 0 ? openingAtAll : opening).test(stop < 0 ? between : between.slice(stop + 1));
    seen = at;
    // A plural possessive ends in s; seconds and feet follow digits and are not letters. A quotation that opened before
    // may close here.
    if (at === 0 || opened || !/[a-rt-zA-RT-Z]/.test(text[at - 1] ?? '')) continue;
    const start = text.lastIndexOf(' ', at) + 1;
    found.push({ start, end: at + 1, what: 'An apostrophe closes nothing.', severity: 'error' });
  }
  return found;
}

function lostSpaces(text: string): Damage[] {
  return matchesIn(text, /[a-z]{2}[.;](?=[A-Z][a-z])/g).map((match) => ({
    start: match.index,
    end: match.index + match[0].length + 1,
    what: 'The space after a full stop is lost.',
    severity: 'note' as const,
  }));
}
