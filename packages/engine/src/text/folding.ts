/**
 * How a character counts when terms are looked for: case and accents are ignored, typographic quotes and dashes are
 * plain ones, a hyphen is a space, and so is everything else that is no letter, digit or one of MARKS.
 */
export const SPACE = 32;
export const MARKS = "'#%&+./";

const marks = new Set(Array.from(MARKS, (mark) => mark.charCodeAt(0)));
const ascii = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  if (code >= 65 && code <= 90) ascii[code] = code + 32;
  else if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || marks.has(code)) ascii[code] = code;
  else ascii[code] = SPACE;
}

const apostrophe = 39;
const others = new Map<number, number>();

function foldOther(code: number): number {
  const known = others.get(code);
  if (known !== undefined) return known;
  const character = String.fromCharCode(code);
  let folded = SPACE;
  if (character === '\u2018' || character === '\u2019' || character === '\u02BC') folded = apostrophe;
  else if (/[\p{L}\p{N}]/u.test(character)) {
    const base = character.normalize('NFD').toLowerCase();
    folded = base.charCodeAt(0);
  }
  others.set(code, folded);
  return folded;
}

/** One UTF-16 code unit to the code it counts as. */
export function foldCode(code: number): number {
  return code < 128 ? (ascii[code] ?? SPACE) : foldOther(code);
}

/** Of the first 128 codes what they count as. */
export const asciiFolded: Uint8Array = ascii;

/** Of the first 128 codes the letters and digits as they count, 0 for the others: for loops that run over whole texts. */
export const asciiWord = new Uint8Array(128);
for (let code = 0; code < 128; code++) asciiWord[code] = isWordCode(ascii[code] ?? SPACE) ? (ascii[code] ?? 0) : 0;

/** True for letters and digits (of a folded code): what a word is made of. */
export function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code >= 128;
}

/** A term as it is compared: folded, runs of spaces as one, none at the ends. */
export function foldTerm(term: string): string {
  let folded = '';
  for (let i = 0; i < term.length; i++) {
    const code = foldCode(term.charCodeAt(i));
    if (code !== SPACE || (folded !== '' && !folded.endsWith(' '))) folded += String.fromCharCode(code);
  }
  return folded.trimEnd();
}

/** What a term is compared by: its folded words and marks, one space between each. `L/S` and `L / s` are the same. */
export function termKey(term: string): string {
  let key = '';
  let inWord = false;
  for (let i = 0; i < term.length; i++) {
    const code = foldCode(term.charCodeAt(i));
    const word = isWordCode(code);
    if (code !== SPACE) key += `${key !== '' && !(word && inWord) ? ' ' : ''}${String.fromCharCode(code)}`;
    inWord = word;
  }
  return key;
}
