import { sectionText, underlined } from '../letter/write/text-blocks.ts';
import type { NoticeOutline } from './outline.ts';

/** A notice as plain text: sender, day, addressee, then titles, paragraphs, lists and `Label: value` lines as in a letter. */
export function noticeToText({ top, title, sections }: NoticeOutline): string {
  const { sender, date, addressee } = top;
  const blocks = [sender.join('\n'), date];
  if (addressee.length > 0) blocks.push(addressee.join('\n'));
  blocks.push(underlined(title, '='), ...sections.map(sectionText));
  return `${blocks.join('\n\n')}\n`;
}
