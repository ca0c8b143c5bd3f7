// Reads an invented sentence and tells what it says in short, for tables that a clinician can check.
import { passageOf } from '../text/index.ts';
import type { Assertion } from './assertion.ts';
import { readAssertions } from './read.ts';
import type { Section } from './speaker.ts';

export function read(text: string, section: Section = 'record'): readonly Assertion[] {
  return readAssertions(passageOf(text), { section });
}

/** `concept polarity`, one for each thing said, in order; words like "requested" left out. */
export function said(text: string, section: Section = 'record'): string[] {
  return read(text, section)
    .filter(({ kind }) => kind !== 'request')
    .map(({ concept, polarity }) => `${concept} ${polarity}`);
}

/** The assertion of one concept; fails where the text does not say it. */
export function only(text: string, concept: string, section: Section = 'record'): Assertion {
  const found = read(text, section).find((assertion) => assertion.concept === concept);
  if (found === undefined) throw new Error(`"${text}" says nothing of ${concept}.`);
  return found;
}
