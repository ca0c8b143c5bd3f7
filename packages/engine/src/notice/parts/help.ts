import type { NoticeSection } from '../outline.ts';
import type { Office } from '../people.ts';
import { fill, type Words } from '../words/index.ts';
import { section, sentences } from './section.ts';

/** Whom to call, and that the notice can be had in the other language, said in that language. */
export function help(words: Words, { name, phone, statePhone }: Office): NoticeSection[] {
  return section('help', words.parts.help, [
    sentences(
      fill(words.help.call, { name, phone }),
      statePhone === null ? null : fill(words.help.state, { phone: statePhone }),
      words.help.laws,
      words.help.formats,
      fill(words.help.otherLanguage, { phone }),
    ),
  ]);
}
