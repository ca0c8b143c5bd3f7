import type { Block } from '../../letter/write/blocks.ts';
import type { NoticeSection } from '../outline.ts';

/** A section, or none where it would be empty. */
export function section(
  part: NoticeSection['part'],
  title: string,
  blocks: readonly (Block | readonly Block[] | null)[],
  level: 2 | 3 = 2,
): NoticeSection[] {
  const full = blocks.flat().filter((block) => block !== null);
  return full.length > 0 ? [{ part, level, title, blocks: full }] : [];
}

/** Each text as a paragraph on its own, none continuing another. */
export function sentences(...texts: readonly (string | null | undefined)[]): readonly Block[] {
  return texts
    .filter((text) => text !== null && text !== undefined)
    .map((text) => ({ kind: 'paragraphs', paragraphs: [text] }));
}

export function list(entries: readonly string[]): Block | null {
  return entries.length > 0 ? { kind: 'list', entries } : null;
}

export function rows(
  head: readonly [string, string],
  entries: readonly (readonly [label: string, value: string])[],
): Block {
  return { kind: 'rows', head, rows: entries };
}
