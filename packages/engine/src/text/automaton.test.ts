import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileTerms } from './automaton.ts';
import { foldTerm, isWordCode, termKey } from './folding.ts';

const printed = (terms: readonly string[], text: string): string[] =>
  compileTerms(terms.map((term) => [term, term] as const))
    .find(text)
    .map(({ start, end }) => text.slice(start, end));

describe('compileTerms', () => {
  it('takes the longest of the terms that start at one place', () => {
    expect(printed(['physical', 'physical therapy', 'therapy'], 'More physical therapy, please')).toEqual([
      'physical therapy',
    ]);
  });

  it('matches whole words only', () => {
    expect(printed(['hip', 'MRI', 'PT'], 'The ship was primrily apt; a hip, an MRI2')).toEqual(['hip']);
  });

  it('finds a term on either side of a slash, and the pair where the pair is a term', () => {
    expect(printed(['EMG', 'NCV'], 'EMG/NCV')).toEqual(['EMG', 'NCV']);
    expect(printed(['EMG', 'NCV', 'EMG/NCV'], 'emg/ncv of both hands')).toEqual(['emg/ncv']);
  });

  it('ignores case, accents, hyphens, line breaks and doubled spaces', () => {
    expect(printed(['x-ray', "Lasegue's sign", 'low back'], 'X RAY; Lasègue’s  sign; low\nback; x–ray')).toEqual([
      'X RAY',
      'Lasègue’s  sign',
      'low\nback',
      'x–ray',
    ]);
  });

  it('goes on after a longer beginning that came to nothing', () => {
    expect(printed(['left knee brace strap', 'knee', 'brace'], 'left knee brace')).toEqual(['knee', 'brace']);
    expect(printed(['a b c', 'b d'], 'a b d')).toEqual(['b d']);
  });

  it('finds terms that begin or end in a mark', () => {
    expect(printed(['#3', '5%', 'h.s.'], 'Tylenol #3, cream 5%, one tablet h.s. daily')).toEqual(['#3', '5%', 'h.s.']);
  });

  it('refuses one term for two things', () => {
    const twice = compileTerms([
      ['RFA', 'ablation'],
      ['rfa', 'form'],
    ]);
    expect(() => twice.find('An RFA was sent.')).toThrow('"rfa" stands for two things, ablation and form');
    expect(() => compileTerms([['--', 'nothing']])).toThrow('no letter');
  });

  it('lets the first of several meanings stay where that is asked for', () => {
    const terms = [
      ['RFA', 'ablation'],
      ['rfa', 'form'],
    ] as const;
    expect(compileTerms(terms, { firstStays: true }).find('RFA')).toEqual([{ id: 'ablation', start: 0, end: 3 }]);
  });

  it('finds the last word of a term in another ending, unless that is a term itself', () => {
    const terms = ['brace', 'knee brace', 'braces', 'hip'].map((term) => [term, term] as const);
    const finder = compileTerms(terms, { ending: (word) => (word.endsWith('s') ? null : `${word}s`) });
    expect(finder.find('knee braces, braces for both hips').map(({ id }) => id)).toEqual([
      'knee brace',
      'braces',
      'hip',
    ]);
  });

  it('agrees with looking for every term at every place', () => {
    const word = fc.constantFrom('a', 'b', 'ab', 'ba', '#', 'é', '1');
    const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    const text = fc
      .array(fc.constantFrom('a', 'b', 'A', ' ', '  ', '-', '/', '#', 'é', '1', '.'), { maxLength: 40 })
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.uniqueArray(phrase, { minLength: 1, maxLength: 8, selector: termKey }), text, (terms, sample) => {
        const finder = compileTerms(terms.map((term) => [term, term] as const));
        expect(finder.find(sample)).toEqual(naive(terms, sample));
      }),
      { numRuns: 2000 },
    );
  });

  it('stays linear on a text made to mislead it', () => {
    const finder = compileTerms([[`${'a '.repeat(12)}b`, 1]] as const);
    // The best of several runs: other programs may run beside the tests.
    const best = (length: number): number => {
      const text = 'a '.repeat(length);
      const times = [1, 2, 3, 4, 5].map((run) => {
        const start = performance.now();
        finder.find(`${text}${run}`);
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    best(5000);
    expect(best(80_000)).toBeLessThan(4 * 8 * best(10_000));
  });
});

/** Every term at every place, by comparing folded slices; then the leftmost, then the longest. */
function naive(terms: readonly string[], text: string): { id: string; start: number; end: number }[] {
  const word = (at: number): boolean => {
    const code = foldTerm(text[at] ?? '').charCodeAt(0);
    return !Number.isNaN(code) && isWordCode(code);
  };
  const matches: { id: string; start: number; end: number }[] = [];
  for (let start = 0; start < text.length; ) {
    let best: { id: string; start: number; end: number } | undefined;
    for (let end = start + 1; end <= text.length; end++) {
      if (foldTerm(text[start] ?? '') === '' || foldTerm(text[end - 1] ?? '') === '') continue;
      if (word(start) && word(start - 1)) continue;
      if (word(end - 1) && word(end)) continue;
      const slice = termKey(text.slice(start, end));
      const id = terms.find((term) => termKey(term) === slice);
      if (id !== undefined) best = { id, start, end };
    }
    if (best) matches.push(best);
    start = best ? best.end : start + 1;
  }
  return matches;
}
