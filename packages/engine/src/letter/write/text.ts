import type { Letter } from '../letter.ts';
import { outlineOf } from './outline.ts';
import { sectionText, underlined, wrapped } from './text-blocks.ts';

/**
 * A letter in our own form as plain text, which `readLetter` reads back as the same letter.
 *
 * - A title is underlined: the letter's with `=`, a part's with `-`. An item's title stands alone.
 * - Blank lines part everything. Lines are broken at spaces only, so that a reader who joins them puts a space at each.
 * - `Label: value` rows and `Label: text` paragraphs begin at the margin, and a long value goes on indented.
 * - The second and later paragraphs of one text begin with an indent, so that none can be taken for a label or a title,
 *   and each can be told at the top of a page.
 * - Entries of a list are numbered and go on indented.
 */
export function letterToText(letter: Letter): string {
  const outline = outlineOf(letter);
  const blocks = [underlined(outline.title, '=')];
  if (outline.note !== null) blocks.push(wrapped(outline.note, '', ''));
  blocks.push(...outline.sections.map(sectionText));
  return `${blocks.join('\n\n')}\n`;
}
