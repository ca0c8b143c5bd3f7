import type { Edit } from './repair-edit.ts';

/** The characters Windows-1252 has at 0x80-0x9F; the five unassigned bytes stay the control characters they are in Latin-1. */
export const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const byteOf = new Map<number, number>(WINDOWS_1252.split('').map((c, i) => [c.charCodeAt(0), 0x80 + i]));

/** The byte a character stands for where UTF-8 was read as Latin-1 or Windows-1252; -1 where it is none above 0x7F. */
function byteAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0x80 && code <= 0xff) return code;
  return byteOf.get(code) ?? -1;
}

const isContinuation = (byte: number): boolean => byte >= 0x80 && byte <= 0xbf;

/** The code point whose UTF-8 bytes stand at `at` as characters, and how many they are; null where they do not decode. */
function decodeAt(text: string, at: number): { point: number; length: number } | null {
  const lead = byteAt(text, at);
  if (lead < 0xc2 || lead > 0xf4) return null;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  let point = lead & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) {
    const byte = byteAt(text, at + i);
    if (!isContinuation(byte)) return null;
    point = (point << 6) | (byte & 0x3f);
  }
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  if (point < least || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return null;
  // A capital with an accent before a closing quote or a dash is good print (`CAFÉ”`); only the letters that stand for
  // the bytes of Latin-1 itself (Â, Ã) do not occur so in the languages of these letters.
  const second = byteAt(text, at + 1);
  if (length === 2 && lead > 0xc3 && (second === 0x85 || (second >= 0x91 && second <= 0x97))) return null;
  return { point, length };
}

/** Where UTF-8 was read as Latin-1 or Windows-1252: each stretch that truly decodes, and the character it was. */
export function mojibake(text: string): Edit[] {
  const edits: Edit[] = [];
  const lead = /[\u00c2-\u00f4]/g;
  for (let found = lead.exec(text); found; found = lead.exec(text)) {
    const decoded = decodeAt(text, found.index);
    if (!decoded) continue;
    const end = found.index + decoded.length;
    edits.push({ start: found.index, end, text: String.fromCodePoint(decoded.point) });
    lead.lastIndex = end;
  }
  return edits;
}
