import { matchesIn } from '../../text/index.ts';
import type { Damage } from './damage.ts';

/** Brackets without a partner, an apostrophe that closes nothing, a lost space after a full stop. */
export function strayMarks(text: string): Damage[] {
  return [...brackets(text), ...apostrophes(text), ...lostSpaces(text)];
}

function brackets(text: string): Damage[] {
  const open: number[] = [];
  const stray: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '[') open.push(at);
    else if (text[at] === ']' && open.pop() === undefined) stray.push(at);
  }
  return [...stray, ...open].map((at) => ({
    start: Math.max(0, text.lastIndexOf(' ', at) + 1),
    end: Math.max(at + 1, text.indexOf(' ', at + 1)),
    what: 'A square bracket has no partner.',
    severity: 'error' as const,
  }));
}

function apostrophes(text: string): Damage[] {
  const found: Damage[] = [];
  for (let at = text.search(/['’] [a-z]/); at > 0; ) {
    // A plural possessive ends in s; seconds and feet follow digits and are not letters.
    if (/[a-rt-zA-RT-Z]/.test(text[at - 1] ?? '')) {
      const sentence = text.slice(text.lastIndexOf('. ', at) + 1, at);
      // A quotation that opened before may close here.
      if (!/(?:^|[\s(])['‘]/.test(sentence)) {
        const start = text.lastIndexOf(' ', at) + 1;
        found.push({ start, end: at + 1, what: 'An apostrophe closes nothing.', severity: 'error' });
      }
    }
    const next = text.slice(at + 1).search(/['’] [a-z]/);
    if (next < 0) break;
    at += 1 + next;
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
