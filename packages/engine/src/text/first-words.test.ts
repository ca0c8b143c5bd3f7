import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstWordsOf } from './first-words.ts';
import { matchesIn } from './matches.ts';

describe('the words a pattern begins with', () => {
  it.each([
    [String.raw`\b(?:pain|spasms?) the \w+`, ['pain', 'spasms', 'spasm']],
    [String.raw`\b(left|right) (?:knee|hip)`, ['left', 'right']],
    [String.raw`\bfurther (\w+) evidence`, ['further']],
    [String.raw`\b(?:non-? ?certified|is) certified`, null],
    [String.raw`\bpain|ache`, null],
    [String.raw`\bpainful?ly`, null],
    [String.raw`\b(?:the )?pain `, null],
    [String.raw`pain `, null],
    [String.raw`\b[a-z]+ed `, null],
    [String.raw`\b(?:pain )+the`, null],
  ])('%s', (source, words) => {
    expect(firstWordsOf(source)).toEqual(words);
  });
});

const patterns = [
  /\b(?:is|are) (?:not )?here\b/gi,
  /\b(left|right) (?:knee|hip)\b/g,
  /\bspasms?\b/gi,
  /\b(?:pain|spasms?) the \w+/gi,
];
const pieces = fc.constantFrom(
  'is ',
  'not here',
  'Left',
  ' knee',
  'right hip ',
  'spasm',
  's',
  ' pain the ',
  'é',
  '_',
  '.',
);

it('finds in long texts what matchAll finds', () => {
  fc.assert(
    fc.property(
      fc.array(pieces, { minLength: 200, maxLength: 300 }),
      fc.constantFrom(...patterns),
      (words, pattern) => {
        const text = words.join('');
        const found = matchesIn(text, pattern).map((match) => [match.index, ...match]);
        expect(found).toEqual([...text.matchAll(pattern)].map((match) => [match.index, ...match]));
      },
    ),
    { numRuns: 300 },
  );
});
