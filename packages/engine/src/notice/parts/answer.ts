import type { Block } from '../../letter/write/blocks.ts';
import type { NoticeSection } from '../outline.ts';
import type { Words } from '../words/index.ts';
import { section, sentences } from './section.ts';

/** The box at the top: the answer in plain words, for a reader who reads no further. */
export function answer(words: Words, ...texts: readonly (string | Block | readonly Block[] | null)[]): NoticeSection[] {
  const blocks = texts.map((text) => (typeof text === 'string' ? sentences(text) : text));
  return section('answer', words.parts.answer, blocks);
}
