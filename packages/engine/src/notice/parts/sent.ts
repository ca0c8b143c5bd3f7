import type { NoticeSection } from '../outline.ts';
import type { Recipient } from '../people.ts';
import { fill, type Words } from '../words/index.ts';
import { rows, section } from './section.ts';

/** Who gets the notice, and how. */
export function sent(words: Words, recipients: readonly Recipient[]): NoticeSection[] {
  if (recipients.length === 0) return [];
  const entries = recipients.map(
    ({ role, name, method }) =>
      [words.roles[role], fill(words.sentBy, { name, method: words.methods[method].name })] as const,
  );
  return section('sent', words.parts.sent, [rows(words.heads.sent, entries)]);
}
