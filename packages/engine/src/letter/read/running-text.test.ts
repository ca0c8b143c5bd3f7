import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from './lines.ts';
import { asPrintedLines, runningText } from './running-text.ts';

const join = (text: string): string => runningText(linesOf(text), asPrintedLines(40))?.text ?? '';

describe('running text', () => {
  it('joins printed lines by a space and keeps hyphens at line ends', () => {
    expect(join('On 10-28-\n2016 the doctor\nnoted Non-\nMTUS care')).toBe(
      'On 10-28-2016 the doctor noted Non-MTUS care',
    );
    expect(join('Low Back -\nLumbar')).toBe('Low Back - Lumbar');
    expect(join('seen on 11/18/\n2016 w/\nbrace')).toBe('seen on 11/18/2016 w/ brace');
  });

  it('parts paragraphs at blank lines, and at a page only behind a short line', () => {
    expect(join('One is here.\n\nTwo  is   there.')).toBe('One is here.\nTwo is there.');
    expect(join('A sentence that goes on to the margin of\n\fthe next page.')).toBe(
      'A sentence that goes on to the margin of the next page.',
    );
    expect(join('It ends.\n\fAnother begins.')).toBe('It ends.\nAnother begins.');
  });

  it('leads every character back to where it was printed', () => {
    const word = fc.stringMatching(/^[a-zé-]{1,6}$/);
    const gap = fc.constantFrom(' ', '  ', '\t', '\n', ' \n\n', '\n\f', '\u00a0');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 40 }), (words) => {
        const source = words.flat().join('');
        const passage = runningText(linesOf(source), asPrintedLines(20));
        const text = passage?.text ?? '';
        for (let i = 0; i < text.length; i++) {
          if (text[i]?.trim()) expect(source[passage?.toSource(i) ?? -1]).toBe(text[i]);
        }
        expect(text.replace(/\s/g, '')).toBe(source.replace(/\s/g, ''));
      }),
    );
  });
});
