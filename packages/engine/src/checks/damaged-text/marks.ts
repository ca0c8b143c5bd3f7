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
  return [...text.matchAll(/\b(\w*[a-rt-zA-RT-Z])['’] (?=[a-z])/g)].flatMap((match) => {
    const sentence = text.slice(text.lastIndexOf('. ', match.index) + 1, match.index);
    // A quotation that opened before may close here; seconds and feet follow digits and are not letters.
    if (/(?:^|[\s(])['‘]/.test(sentence)) return [];
    return [
      {
        start: match.index,
        end: match.index + match[0].length - 1,
        what: 'An apostrophe closes nothing.',
        severity: 'error' as const,
      },
    ];
  });
}

function lostSpaces(text: string): Damage[] {
  return [...text.matchAll(/[a-z]{2}[.;](?=[A-Z][a-z])/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length + 1,
    what: 'The space after a full stop is lost.',
    severity: 'note' as const,
  }));
}
