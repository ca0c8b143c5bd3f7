// Text that is made to be slow is read in time that grows with its length.
import { describe, expect, it } from 'vitest';
import { asPrinted } from '../../text/index.ts';
import { readLetter } from './read-letter.ts';

const head = 'HOW THE IMR FINAL DETERMINATION WAS MADE\nx\nCLINICAL CASE SUMMARY\n';
const items = 'IMR ISSUES, DECISIONS AND RATIONALES\n';
const many = (text: string, size = 400_000): string => text.repeat(Math.ceil(size / text.length));

const hostile: Record<string, string> = {
  'one endless line': many('a '),
  'colons in the header': `${many('Date: ')}\n${head}${items}`,
  'labels in the header': `${many('Date of Injury:\n')}\n${head}${items}`,
  'a summary of dates': `${head}${many('injury on 10-10-2016 ')}\n${items}`,
  'a summary of ages': `${head}${many('a 40 year old injury ')}\n${items}`,
  'decision words': `${head}${items}${many('Cane: Upheld\n')}`,
  'decision words between blank lines': `${head}${items}${many('Cane: Upheld\n\n')}`,
  'labels without end': `${head}${items}${many('Decision rationale:\n')}`,
  'an endless rationale': `${head}${items}Cane: Upheld\nDecision rationale: ${many('it is not clear if medically necessary ')}`,
  'sentences that conclude nothing': `${head}${items}Cane: Upheld\nDecision rationale: ${many('It may be medically necessary. ')}`,
  'numbers and verdicts': `${head}${items}${many('1. The request is medically necessary.\n\n')}`,
  'items of our own form': `Independent Medical Review: Final Determination\n\nDecisions and reasons\n\n${many('Item 1. a\n\nDecision: b\n\n')}`,
  'spaces and form feeds': many(' \f \n\f'),
};

describe('hostile text', () => {
  it.each(Object.entries(hostile))('%s', (_, text) => {
    readLetter(asPrinted(text.slice(0, 20_000)));
    const start = performance.now();
    readLetter(asPrinted(text));
    // 400 KB is some seventy letters; on a slow machine they take a second.
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
