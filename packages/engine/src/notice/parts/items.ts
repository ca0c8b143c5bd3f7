import type { Block } from '../../letter/write/blocks.ts';
import type { NoticeItem } from '../about.ts';
import type { NoticeSection } from '../outline.ts';
import type { Words } from '../words/index.ts';
import { list, section, sentences } from './section.ts';

/** The disputed items under a title, each with its own number in the case. */
export function items(words: Words, entries: readonly NoticeItem[], title = words.parts.items): NoticeSection[] {
  return section('text', title, [...numbered(entries), sentences(words.parts.itemsNote)]);
}

/** A list counts from 1; items that do not are written out with their numbers. */
function numbered(entries: readonly NoticeItem[]): (Block | null)[] {
  if (entries.every(({ number }, index) => number === index + 1)) return [list(entries.map(({ text }) => text))];
  return [...sentences(...entries.map(({ number, text }) => `${number}. ${text}`))];
}
