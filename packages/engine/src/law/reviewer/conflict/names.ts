import { law } from '../../../knowledge/generated/law.ts';

const { conflictNames } = law;
const companyWords = new Set(conflictNames.companyWords);
const nameSuffixes = new Set(conflictNames.nameSuffixes);
const streetWords = new Map(Object.entries(conflictNames.streetWords));
const unitWords = new Set(conflictNames.unitWords);

/** Lower case without accents; what is neither letter nor digit parts words, an apostrophe or full stop joins them. */
function words(text: string): string[] {
  // oxlint-disable-next-line no-control-regex -- anything beyond ASCII takes the longer way
  const plain = /^[\x00-\x7f]*$/.test(text) ? text : text.normalize('NFKD').replace(/[\u0300-\u036f’]/g, '');
  const found: string[] = [];
  let word = '';
  for (const char of plain.toLowerCase()) {
    if ((char >= 'a' && char <= 'z') || (char >= '0' && char <= '9')) word += char;
    else if (char !== "'" && char !== '.') {
      if (word !== '') found.push(word);
      word = '';
      if (char === '&') found.push('and');
    }
  }
  if (word !== '') found.push(word);
  return found;
}

/** Two spellings of one organisation give one key; null for a name without a word of its own. */
export function organisationKey(name: string): string | null {
  const own = words(name).filter((word) => !companyWords.has(word));
  return own.length === 0 ? null : own.join(' ');
}

/**
 * First and last name; degrees, titles and middle names are left out, "Last, First" is turned round. Two words always
 * stay, for Do and Ma are family names too. Null for a single word: it would match too much.
 */
export function personKey(name: string): string | null {
  const parts = name
    .split(',')
    .map(words)
    .filter(
      (part, i) => part.length > 0 && (i === 0 || !part.every((word) => word.length === 1 || nameSuffixes.has(word))),
    );
  const [first, second] = parts;
  if (first === undefined) return null;
  const all = (second === undefined ? first : [...second, ...first]).filter((word) => word.length > 1);
  let start = 0;
  let end = all.length;
  while (end - start > 2 && nameSuffixes.has(all[end - 1] ?? '')) end -= 1;
  while (end - start > 2 && nameSuffixes.has(all[start] ?? '')) start += 1;
  return end - start < 2 ? null : `${all[start]} ${all[end - 1]}`;
}

/** Digits of a number; null where there are none. */
export function numberKey(text: string | null | undefined): string | null {
  const digits = text?.replace(/[^0-9]/g, '') ?? '';
  return digits === '' ? null : digits;
}

export interface AddressKey {
  /** Street, town, state and five digits of the ZIP code, without the unit; null for a post-office box. */
  readonly building: string | null;
  readonly full: string;
}

/** Two spellings of one postal address give one key; null for an empty text. */
export function addressKey(address: string): AddressKey | null {
  const spaced = address.replace(/#/g, ' unit ').replace(/\b(\d{5})-\d{4}\b/g, '$1');
  const tokens = words(spaced);
  if (tokens.length === 0) return null;
  const building: string[] = [];
  const units: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? '';
    if (i > 0 && unitWords.has(token) && i + 1 < tokens.length) {
      const next = tokens[i + 1] ?? '';
      // "Suite # 4" names its unit after a second unit word.
      units.push(unitWords.has(next) && i + 2 < tokens.length ? (tokens[i + 2] ?? '') : next);
      i += unitWords.has(next) && i + 2 < tokens.length ? 2 : 1;
    } else building.push(streetWords.get(token) ?? token);
  }
  const place = building.join(' ');
  return {
    building: /^(p ?o|post office)\b/.test(place) ? null : place,
    full: units.length === 0 ? place : `${place} | ${units.join(' ')}`,
  };
}
