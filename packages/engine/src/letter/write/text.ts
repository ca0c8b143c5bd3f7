import type { Letter } from '../letter.ts';
import type { Block, Section } from './blocks.ts';
import { outlineOf } from './outline.ts';

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
  for (const section of outline.sections) blocks.push(titleOf(section), ...section.blocks.map(textOf));
  return `${blocks.join('\n\n')}\n`;
}

const WIDTH = 92;
const INDENT = '    ';

function titleOf({ level, title }: Section): string {
  return level === 2 ? underlined(title, '-') : wrapped(title, '', INDENT);
}

function underlined(title: string, mark: string): string {
  return `${title}\n${mark.repeat(title.length)}`;
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'paragraphs':
      return paragraphs('', block.paragraphs, '');
    case 'labelled':
      return paragraphs(`${block.label}:`, block.paragraphs, '');
    case 'rows':
      return block.rows.map(([label, value]) => wrapped(`${label}: ${value}`, '', INDENT)).join('\n');
    case 'decisions':
      return block.rows.map(([item, decision]) => wrapped(`${item}: ${decision}`, '', INDENT)).join('\n');
    case 'list':
      return block.entries.map((entry, i) => paragraphs(`${i + 1}.`, entry.split('\n'), INDENT)).join('\n\n');
  }
}

function paragraphs(label: string, texts: readonly string[], margin: string): string {
  return texts
    .map((text, i) =>
      i === 0
        ? wrapped(label === '' ? text : `${label} ${text}`, '', margin)
        : wrapped(text, `${margin}${INDENT}`, margin),
    )
    .join('\n\n');
}

/** Breaks a paragraph at spaces; a word that is longer than the line stands on a line of its own. */
function wrapped(text: string, first: string, rest: string): string {
  const lines: string[] = [];
  let line = '';
  let indent = first;
  for (const word of text.split(' ')) {
    // A number is not parted from its entry.
    const alone = lines.length === 0 && /^\d+\.$/.test(line);
    if (line !== '' && !alone && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(indent + line);
      indent = rest;
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(indent + line);
  return lines.map((printed) => printed.trimEnd()).join('\n');
}
