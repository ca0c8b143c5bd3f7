import type { Block, Section } from './blocks.ts';

const WIDTH = 92;
const INDENT = '    ';

/** A section of an outline as plain text; blank lines part its blocks. */
export function sectionText(section: Pick<Section, 'level' | 'title' | 'blocks'>): string {
  return [titleOf(section), ...section.blocks.map(textOf)].join('\n\n');
}

function titleOf({ level, title }: Pick<Section, 'level' | 'title'>): string {
  return level === 2 ? underlined(title, '-') : wrapped(title, '', INDENT);
}

/** A title with a line of marks under it. */
export function underlined(title: string, mark: string): string {
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
export function wrapped(text: string, first: string, rest: string): string {
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
