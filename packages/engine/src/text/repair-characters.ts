import type { Edit } from './repair-edit.ts';
import { WINDOWS_1252 } from './repair-mojibake.ts';

/** What is done to a kind of character, and the words the report has for it. */
type Kind =
  | 'line ends'
  | 'spaces'
  | 'invisible characters'
  | 'ligatures'
  | 'hyphens'
  | 'control characters'
  | 'bullets';

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

const ODD =
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  /\r\n?|[\0-\x08\t\x0b\x0e-\x1f\x7f-\xa0\xad\u1680\u180e\u2000-\u200f\u2010\u2011\u2028-\u202f\u205f-\u2064\u3000\ufb00-\ufb06\ufeff\uf0a7\uf0b7]/g;

const INVISIBLE = /[\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
const BREAK = /[\r\v\u2028\u2029]/;

/** What stands in place of one odd character (or CRLF) of the text. */
function mend(text: string, at: number, odd: string): { kind: Kind; text: string } {
  const code = odd.charCodeAt(0);
  if (BREAK.test(odd)) return { kind: 'line ends', text: '\n' };
  // A tab parts columns as a wide gap does.
  if (odd === '\t') return { kind: 'spaces', text: '  ' };
  if (code < 0x20 || code === 0x7f) return { kind: 'control characters', text: '' };
  if (code < 0xa0) return { kind: 'control characters', text: WINDOWS_1252[code - 0x80] ?? '' };
  if (INVISIBLE.test(odd)) return { kind: 'invisible characters', text: '' };
  if (code === 0xad) {
    // At the end of a line a soft hyphen is printed, elsewhere it is not.
    const next = text[at + 1];
    return { kind: 'hyphens', text: next === undefined || next === '\n' || next === '\r' ? '-' : '' };
  }
  if (code === 0x2010 || code === 0x2011) return { kind: 'hyphens', text: '-' };
  if (code === 0xf0a7 || code === 0xf0b7) return { kind: 'bullets', text: '•' };
  const ligature = LIGATURES[odd];
  return ligature === undefined ? { kind: 'spaces', text: ' ' } : { kind: 'ligatures', text: ligature };
}

/** Every odd character with what it means, and how many there were of each kind. */
export function oddCharacters(text: string): { edits: Edit[]; counts: ReadonlyMap<Kind, number> } {
  const edits: Edit[] = [];
  const counts = new Map<Kind, number>();
  ODD.lastIndex = 0;
  for (let found = ODD.exec(text); found; found = ODD.exec(text)) {
    const mended = mend(text, found.index, found[0]);
    // An unassigned byte of Windows-1252 has no better reading than itself, which is none.
    const replacement = mended.text === found[0] ? '' : mended.text;
    edits.push({ start: found.index, end: found.index + found[0].length, text: replacement });
    counts.set(mended.kind, (counts.get(mended.kind) ?? 0) + 1);
  }
  return { edits, counts };
}
