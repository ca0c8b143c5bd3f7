import { servicesIn } from '../../requests/index.ts';
import { matchesIn, type Passage, sentencesOf } from '../../text/index.ts';
import type { Damage } from './damage.ts';

const listLead =
  /\b(?:treatments?|treatment to date|medications?|care|therapy|modalities) (?:ha(?:s|ve) )?(?:to date )?(?:include[sd]?|consist(?:s|ed) of)\b/gi;

const isDrug = (word: string): boolean =>
  servicesIn(word).some(({ service }) => service.category === 'Pharmaceuticals' && !service.general);

/** The same entry twice in one list: "rest, diagnostic imaging, diagnostic imaging, and exercise". */
export function doubledLists(passage: Passage): Damage[] {
  const leads = matchesIn(passage.text, listLead);
  const found: Damage[] = [];
  let lead = 0;
  for (const { start, end } of sentencesOf(passage)) {
    while ((leads[lead]?.index ?? end) < start) lead++;
    const listed = (leads[lead]?.index ?? end) < end;
    const sentence = passage.text.slice(start, end);
    if (listed || endsRepeat(sentence)) found.push(...doubledIn(sentence, start, listed));
  }
  return found;
}

function doubledIn(sentence: string, offset: number, listed: boolean): Damage[] {
  // In a list of treatments or medicines the last two entries may be joined by "and" alone.
  const entries = matchesIn(sentence, listed ? /(?:(?! and )[^,;])+/g : /[^,;]+/g).map((match) => ({
    printed: match[0],
    start: match.index,
  }));
  if (entries.length < 3) return [];
  const first = new Map<string, { start: number }>();
  for (const entry of entries) {
    const words = entry.printed
      .replace(/^\s*(?:and|or)\s+/i, '')
      .replace(/^.*\b(?:include[sd]?|including|consist(?:s|ed) of|medications are)\s+/i, '')
      .replace(/[.\s]+$/, '')
      .trim()
      .toLowerCase();
    const lead = entry.printed.length - entry.printed.trimStart().length;
    if (!/^[a-z][a-z0-9/-]+(?: [a-z0-9/-]+)*$/.test(words)) continue;
    const earlier = first.get(words);
    // One word alone may rightly come twice ("flexion, extension, flexion"); a drug does not.
    if (earlier !== undefined && (listed || words.includes(' ') || isDrug(words))) {
      const end = offset + entry.start + entry.printed.trimEnd().length;
      return [{ start: offset + earlier.start, end, what: `"${words}" stands twice in one list.`, severity: 'error' }];
    }
    first.set(words, { start: entry.start + lead });
  }
  return [];
}

const seen = new Int32Array(200);

/** Two entries end in the same word: without that, which is cheap to see, none stands twice. */
function endsRepeat(sentence: string): boolean {
  let comma = sentence.indexOf(',');
  let semicolon = sentence.indexOf(';');
  if (comma < 0 && semicolon < 0) return false;
  let count = 0;
  for (let at = 0; at < sentence.length; ) {
    at = Math.min(comma < 0 ? sentence.length : comma, semicolon < 0 ? sentence.length : semicolon);
    let end = at;
    while (end > 0 && isBetween(sentence.charCodeAt(end - 1))) end--;
    // Other words of the same hash are looked at in full, as is a list of hundreds of entries.
    const word = end;
    let hash = 0;
    while (end > 0 && isOfWord(sentence.charCodeAt(end - 1)))
      hash = (Math.imul(hash, 31) + (sentence.charCodeAt(--end) | 32)) | 0;
    if (end < word) {
      for (let i = 0; i < count; i++) if (seen[i] === hash) return true;
      seen[count++] = hash;
      if (count === seen.length) return true;
    }
    if (at === comma) comma = sentence.indexOf(',', at + 1);
    else if (at === semicolon) semicolon = sentence.indexOf(';', at + 1);
  }
  return false;
}
const STOP = 46;
const isBetween = (code: number): boolean => code <= 32 || code === STOP || code > 127;
const isOfWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 45 && code <= 57 && code !== STOP);
