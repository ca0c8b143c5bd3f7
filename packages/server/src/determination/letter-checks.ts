import { createHash } from 'node:crypto';
import { canonical } from '@overread/engine/case';
import { type Finding, runChecks } from '@overread/engine/checks';
import { type Letter, letterToText, readLetter } from '@overread/engine/letter';
import { isProblem } from '@overread/engine/problems';
import { asPrinted } from '@overread/engine/text';
import { readLetterJson } from '@overread/documents/letter';
import { ProblemError } from '../problems/index.ts';

/** Checks a letter in the words in which it would be sent. */
export function findingsIn(letter: Letter): readonly Finding[] {
  const reading = readLetter(asPrinted(letterToText(letter)), 'the draft');
  if (isProblem(reading)) throw new ProblemError(reading, { status: 422 });
  return runChecks(reading);
}

/** The value as a letter; a problem that names each key that is missing or of another kind. */
export function letterOf(value: unknown): Letter {
  const letter = readLetterJson(JSON.stringify({ schema: 'overread-letter-1', letter: value }), 'body');
  if (isProblem(letter)) throw new ProblemError(letter, { status: 422 });
  return letter;
}

/** Hash of the value of a letter, whatever the order of its keys. */
export const hashOfValue = (letter: Letter): string => createHash('sha256').update(canonical(letter)).digest('hex');
