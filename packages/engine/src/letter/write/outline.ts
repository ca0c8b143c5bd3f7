import type { Letter } from '../letter.ts';
import { aboutTheCase, aboutTheReviewer, aboutTheWorker } from './details.ts';
import type { Block, Outline, Part, Section } from './blocks.ts';
import { whatWasDecided } from './decided.ts';
import { noDocuments, restated, titles, whatHappensNext } from './form.ts';
import { itemSections } from './items.ts';

/** The letter in our own form, from the result to what follows; a part the letter does not have is left out. */
export function outlineOf(letter: Letter): Outline {
  const sections: Section[] = [whatWasDecided(letter), aboutTheCase(letter), aboutTheWorker(letter)];
  if (letter.statement) sections.push(section('statement', running(letter.statement.text)));
  sections.push(aboutTheReviewer(letter));
  if (letter.documents) sections.push(section('documents', documents(letter.documents)));
  if (letter.summary) sections.push(section('summary', running(letter.summary.text)));
  sections.push(section('items', []), ...itemSections(letter));
  if (letter.unread.length > 0) sections.push(section('unread', [{ kind: 'list', entries: letter.unread }]));
  if (letter.format === 'overread')
    sections.push(section('next', [{ kind: 'paragraphs', paragraphs: whatHappensNext }]));
  return { title: titles.letter, note: letter.format === 'overread' ? null : restated(letter.format), sections };
}

function section(part: Exclude<Part, 'item'>, blocks: readonly Block[]): Section {
  return { part, level: 2, title: titles[part], blocks };
}

function running(text: string): Block[] {
  return [{ kind: 'paragraphs', paragraphs: text.split('\n') }];
}

function documents(entries: readonly string[]): Block[] {
  return entries.length > 0 ? [{ kind: 'list', entries }] : running(noDocuments);
}
