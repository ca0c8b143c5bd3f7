import { type Problem, problem } from '../../problems/index.ts';
import { titles as ours } from '../write/form.ts';
import { titles } from './forms.ts';
import type { Line } from './lines.ts';
import type { Section } from './sections.ts';

const WORDS = 12;

/** Says of a text that is no known letter what was found in it and what was looked for. */
export function noLetter(lines: readonly Line[], sections: readonly Section[], where: string): Problem {
  if (lines.length === 0) {
    return problem('letter-empty', {
      where,
      detail: 'The text is empty or holds nothing but blank lines, so there is no letter to read.',
      remedy:
        'Give the text of a Final Determination Letter. If it came from a scan, run text recognition (OCR) first.',
    });
  }
  const begins = lines
    .slice(0, 6)
    .map(({ text }) => text)
    .join(' ')
    .split(/\s+/)
    .slice(0, WORDS)
    .join(' ');
  const found = sections.flatMap(({ title }) => (title ? [`"${title.printed}"`] : []));
  const looked = ['statement', 'summary', 'items', 'qualifications', 'issues'].map(
    (name) => `"${titles.find(({ section }) => section === name)?.printed ?? name}"`,
  );
  const titlesFound = found.length > 0 ? `Only ${found.join(', ')} stands there as a title.` : 'None of them is there.';
  return problem('letter-unknown', {
    where,
    detail: `The text begins "${begins}". The section titles of determination letters were looked for (${looked.join(', ')}, and "${ours.letter}" of our own form). ${titlesFound} Without them it cannot be told which words decide what.`,
    remedy:
      'Check that this is a Final Determination Letter and that all its pages are there. A letter of another format needs its titles and labels added to knowledge/lexicon/letter-formats.yaml.',
  });
}
