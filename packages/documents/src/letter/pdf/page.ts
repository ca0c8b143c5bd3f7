import { type Block, type Letter, outlineOf, pageFooter, type Section } from '@overread/engine/letter';
import { type Run, unbreakable } from './unbreakable.ts';

/** What the template reads, as JSON: the outline with every text made ready for the page. */
export function pageOf(letter: Letter): string {
  const outline = outlineOf(letter);
  const { decision } = letter.dates;
  return JSON.stringify({
    title: outline.title,
    note: outline.note,
    date: decision === null ? null : decision.split('-').map(Number),
    footer: pageFooter(letter.caseNumber),
    sections: outline.sections.map(section),
  });
}

function section({ part, level, title, blocks }: Section): object {
  return { part, level, title: unbreakable(title), blocks: blocks.map(block) };
}

function block(it: Block): object {
  switch (it.kind) {
    case 'paragraphs':
      return { kind: it.kind, paragraphs: it.paragraphs.map(unbreakable) };
    case 'labelled':
      return { kind: it.kind, label: `${it.label}:`, paragraphs: it.paragraphs.map(unbreakable) };
    case 'rows':
      return { kind: it.kind, head: it.head, rows: it.rows.map(([label, value]) => [`${label}:`, unbreakable(value)]) };
    case 'decisions':
      return { kind: it.kind, head: it.head, rows: it.rows.map((row) => row.map(unbreakable)) };
    case 'list':
      return { kind: it.kind, entries: it.entries.map((entry): Run[] => entry.split('\n').map(unbreakable)) };
  }
}
