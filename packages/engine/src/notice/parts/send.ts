import type { NoticeSection } from '../outline.ts';
import type { Office } from '../people.ts';
import { fill, type Words } from '../words/index.ts';
import { list, section, sentences } from './section.ts';

/** The ways in which papers reach the office. */
export function howToSend(words: Words, office: Office, caseNumber: string): NoticeSection[] {
  const { portal, fax, name, address } = office;
  const ways = [
    fill(words.send.portal, { portal }),
    ...(fax === null ? [] : [fill(words.send.fax, { fax })]),
    fill(words.send.mail, { address: [name, ...address].join(', ') }),
  ];
  return section('text', words.parts.send, [list(ways), sentences(fill(words.send.caseNumber, { caseNumber }))]);
}
