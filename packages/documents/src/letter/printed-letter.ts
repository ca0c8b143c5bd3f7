import { type Letter, outlineOf, pageFooter } from '@overread/engine/letter';
import type { Printed } from '../page/index.ts';
import { documentTitle } from './document-title.ts';

/** A letter as it goes to a page. */
export function printedLetter(letter: Letter): Printed {
  const { title, note, sections } = outlineOf(letter);
  return {
    kind: 'letter',
    where: letter.caseNumber ?? 'letter without a case number',
    language: 'en-US',
    name: documentTitle(letter),
    title,
    note,
    date: letter.dates.decision,
    top: null,
    sections: sections.map(({ part, level, title: heading, blocks }) => ({
      part,
      boxed: part === 'decided',
      level,
      title: heading,
      blocks,
    })),
    footer: pageFooter(letter.caseNumber),
    pageNumber: '1 of 1',
  };
}
