import { describe, expect, it } from 'vitest';
import { isProblem } from '../../problems/index.ts';
import { asPrinted } from '../../text/index.ts';
import { readLetter } from './read-letter.ts';

describe('a text that is no letter', () => {
  it('is told by its first words and by what was looked for', () => {
    const answer = readLetter(asPrinted('Dear tenant,\nthe rent is due on the first.\n'));
    expect(isProblem(answer) && answer.type).toBe('letter-unknown');
    expect(isProblem(answer) && answer.detail).toContain('begins "Dear tenant, the rent is due on the first."');
    expect(isProblem(answer) && answer.detail).toContain('"CLINICAL CASE SUMMARY"');
  });

  it('is told from an empty one', () => {
    expect(readLetter(asPrinted(' \n\f\n'))).toMatchObject({ type: 'letter-empty' });
  });

  it('may have one title of a letter and still be none', () => {
    const answer = readLetter(asPrinted('CLINICAL CASE SUMMARY\nThe patient is well.\n'));
    expect(isProblem(answer) && answer.detail).toContain('Only "CLINICAL CASE SUMMARY" stands there');
  });
});
