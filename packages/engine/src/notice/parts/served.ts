import type { NoticeSection } from '../outline.ts';
import type { Served } from '../people.ts';
import { sayDate, type Words } from '../words/index.ts';
import { rows, section } from './section.ts';

/** The people served, one section each; `how` tells in the first person what was done. */
export function served(words: Words, title: string, people: readonly Served[], how: boolean): NoticeSection[] {
  const { serviceList: labels, roles, methods } = words;
  if (people.length === 0) throw new RangeError('A service list names at least one person served; none was given.');
  return [
    { part: 'text', level: 2, title, blocks: [] },
    ...people.flatMap(({ role, name, address, method, on }) =>
      section(
        'date',
        name,
        [
          rows(words.heads.facts, [
            [labels.role, roles[role]],
            [labels.address, addressIn(words, address, method)],
            [labels.method, how ? methods[method].how : methods[method].name],
            [labels.on, sayDate(words, on)],
          ]),
        ],
        3,
      ),
    ),
  ];
}

/** The address of someone in the address confidentiality program is the substitute one, and the line says so. */
function addressIn(words: Words, lines: readonly string[], method: Served['method']): string {
  const address = lines.length > 0 ? lines.join(', ') : words.notStated;
  return method === 'mail-address-confidentiality' ? `${address} (${words.serviceList.confidential})` : address;
}
