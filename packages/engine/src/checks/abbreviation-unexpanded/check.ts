import { lexicon } from '../../knowledge/generated/lexicon.ts';
import type { Reading } from '../../letter/reading.ts';
import { compileTerms, type Passage } from '../../text/index.ts';
import type { Check } from '../check.ts';
import { quoteFrom } from '../quote.ts';

const id = 'abbreviation-unexpanded';
const source = "LC 4610.6(d): the analysis is written in layperson's terms to the maximum extent practicable";

/** What everybody who gets such a letter has learned from its own form. */
const everyday = new Set([
  'MTUS',
  'IMR',
  'UR',
  'MRI',
  'ODG',
  'ACOEM',
  'US',
  'CA',
  'MD',
  'DO',
  'PA',
  'NP',
  'AM',
  'PM',
  'OK',
  'CT',
  'AND',
  'OR',
  'MAXIMUS',
  'DWC',
  'WC',
]);
const most = 12;

const known = lexicon.abbreviations.entries.filter(
  ({ short }) => /^[A-Z][A-Za-z0-9/&-]{1,6}$/.test(short) && !everyday.has(short.toUpperCase()),
);
const finder = compileTerms(firstOfEach(known.map(({ short }, index) => [short, index] as const)));

/** An abbreviation that the letter nowhere spells out. One note a letter names them all. */
export const check: Check = {
  id,
  severity: 'note',
  description: 'Notes abbreviations that the letter never spells out.',
  source,
  run(reading) {
    const passages = rationales(reading);
    let whole: string | null = null;
    const spelled = new Set<string>();
    const seen = new Map<string, { passage: Passage; start: number; end: number; meaning: string }>();
    for (const passage of passages) {
      for (const match of finder.find(passage.text)) {
        const printed = passage.text.slice(match.start, match.end);
        const entry = known[match.id];
        if (entry === undefined || printed !== entry.short || seen.has(printed) || spelled.has(printed)) continue;
        whole ??= reading.source.text.toLowerCase().replace(/\s{2,}|[^\S ]/g, ' ');
        const [meaning = ''] = entry.meanings;
        if (spellsOut(whole, entry.meanings)) {
          spelled.add(printed);
          continue;
        }
        seen.set(printed, { passage, start: match.start, end: match.end, meaning });
      }
    }
    const [first] = seen.values();
    if (first === undefined) return [];
    const names = [...seen].map(([short, { meaning }]) => `${short} (${meaning})`);
    const listed =
      names.length > most ? `${names.slice(0, most).join(', ')} and ${names.length - most} more` : names.join(', ');
    const message = `The letter never spells out ${listed}. The worker may not know what is meant. Write each out where it first stands.`;
    return [
      {
        check: id,
        severity: 'note',
        item: null,
        message,
        quotes: [quoteFrom(first.passage, first.start, first.end)],
        source,
      },
    ];
  },
};

function spellsOut(whole: string, meanings: readonly string[]): boolean {
  return meanings.some((one) => whole.includes(one.toLowerCase()));
}

function rationales({ passages }: Reading): Passage[] {
  return passages.items.flatMap(({ rationale }) => (rationale === null ? [] : [rationale]));
}

/** Abbreviations that fold to one form keep the first. */
function firstOfEach(entries: readonly (readonly [string, number])[]): (readonly [string, number])[] {
  const seen = new Set<string>();
  return entries.filter(([short]) => {
    const folded = short.toLowerCase();
    if (seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}
