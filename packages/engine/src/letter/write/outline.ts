import type { Letter } from '../letter.ts';
import { aboutTheCase, aboutTheReviewer, aboutTheWorker } from './details.ts';
import type { Block, Outline, Paragraph, Part, Section } from './blocks.ts';
import { whatWasDecided } from './decided.ts';
import { noDocuments, restated, titles, whatHappensNext } from './form.ts';
import { itemSections } from './items.ts';

/** The letter in our own form, from the result to what follows; a part the letter does not have is left out. */
export function outlineOf(letter: Letter): Outline {
  const sections: Section[] = [whatWasDecided(letter), aboutTheCase(letter), aboutTheWorker(letter)];
  if (letter.statement) sections.push(section('statement', paragraphs(letter.statement.text)));
  sections.push(aboutTheReviewer(letter));
  if (letter.documents) sections.push(section('documents', documents(letter.documents)));
  if (letter.summary) sections.push(section('summary', paragraphs(letter.summary.text)));
  sections.push(section('items', []), ...itemSections(letter));
  if (letter.unread.length > 0) sections.push(section('unread', [{ kind: 'list', entries: letter.unread }]));
  if (letter.format === 'overread') {
    sections.push(
      section(
        'next',
        whatHappensNext.map((text) => ({ kind: 'paragraph', text })),
      ),
    );
  }
  return { title: titles.letter, note: letter.format === 'overread' ? null : restated(letter.format), sections };
}

function section(part: Exclude<Part, 'item'>, blocks: readonly Block[]): Section {
  return { part, level: 2, title: titles[part], blocks };
}

function paragraphs(text: string): Paragraph[] {
  return text.split('\n').map((line) => ({ kind: 'paragraph', text: line }));
}

function documents(entries: readonly string[]): Block[] {
  return entries.length > 0 ? [{ kind: 'list', entries }] : [{ kind: 'paragraph', text: noDocuments }];
}
