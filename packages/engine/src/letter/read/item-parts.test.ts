import { describe, expect, it } from 'vitest';
import { itemParts } from './item-parts.ts';
import { Ledger } from './ledger.ts';
import { linesOf } from './lines.ts';

/** Headings with their decisions. */
function items(text: string): string[] {
  return itemParts(linesOf(text), 90, new Ledger()).map(
    ({ heading, decision }) => `${heading.map((line) => line.text).join(' ')} | ${decision}`,
  );
}

const parts = `Claims Administrator guideline: Decision based on MTUS Knee Complaints 2004.

MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004.

Decision rationale: The knee locks. The request is medically necessary.`;

describe('where items begin', () => {
  it('behind a blank line', () => {
    expect(items(`Knee brace: Overturned\n\n${parts}\n\nMRI of the right\nknee: Upheld\n\n${parts}\n`)).toEqual([
      'Knee brace | overturned',
      'MRI of the right knee | upheld',
    ]);
  });

  it('behind a page break alone, and without a blank line at all', () => {
    expect(items(`Knee brace: Upheld\n${parts}\n\fMRI: Upheld\n${parts}\nCane: Overturned\n${parts}\n`)).toEqual([
      'Knee brace | upheld',
      'MRI | upheld',
      'Cane | overturned',
    ]);
  });

  it('with the history of a modified request, whose sentences may end lines', () => {
    const flat = parts.replaceAll('\n\n', '\n');
    const history = `Physical therapy for the left knee, twelve sessions, two times a week was the original request.
Physical therapy, 6 sessions was authorized by the Claims Administrator.
The remaining IMR eligible portion of the original request, Physical therapy, 6 sessions is: Upheld`;
    expect(items(`Cane: Upheld\n${flat}\n${history}\n${flat}\n`)[1]).toBe(
      `${history.replaceAll('\n', ' ').replace(': Upheld', '')} | upheld`,
    );
  });

  it.each([
    ['Pre-op labs: PT/PTT: Upheld', 'Pre-op labs: PT/PTT | upheld'],
    ['PT 2X4 FOR THE L/S:  UPHELD', 'PT 2X4 FOR THE L/S | upheld'],
    ['Therapy of the right foot:\nUpheld', 'Therapy of the right foot | upheld'],
    ['Two sessions for the lumbar spine is Overturned', 'Two sessions for the lumbar spine is | overturned'],
    ['Cane: Partially Overturned', 'Cane | null'],
  ])('with the decision word as printed in %j', (heading, read) => {
    expect(items(`${heading}\n\n${parts}\n`)).toEqual([read]);
  });

  it('even where the decision is missing', () => {
    expect(items(`Cane\n\n${parts}\n\nWalker: Upheld\n\n${parts}\n`)).toEqual(['Cane | null', 'Walker | upheld']);
  });

  it('not at words of a rationale that end a line', () => {
    const text = parts.replace(
      'The knee locks.',
      'The prior review of this service was\nupheld. It says that the denial was Upheld\nin part.',
    );
    expect(items(`Cane: Upheld\n\n${text}\n`)).toEqual(['Cane | upheld']);
  });
});
