import { datesIn } from '@overread/engine/text';
import type { FieldId } from '../fields.ts';

/** Something read in a utilization review decision: offered to the person, never used by itself. */
export interface Offer {
  readonly key: string;
  readonly what:
    | Extract<
        FieldId,
        'decisionOn' | 'injuryOn' | 'claimNumber' | 'workerName' | 'physicianName' | 'employer' | 'administrator'
      >
    | 'item';
  /** ISO for dates. */
  readonly value: string;
  /** The line where it stands. */
  readonly quote: string;
}

type What = Offer['what'];

/** Words that stand before a value, the more exact ones first; null: known, and nothing that is asked. */
const labels: readonly (readonly [RegExp, What | null])[] = [
  [
    /\b(?:date of (?:determination|decision|denial|this notice|notice)|(?:determination|decision|denial|notice) date)\b/gi,
    'decisionOn',
  ],
  [/\b(?:date of injury|injury date|DOI)\b/gi, 'injuryOn'],
  [/\b(?:date of (?:birth|service|request|receipt|examination)|DOB|(?:received|request|review|due) date)\b/gi, null],
  [/^\s*date\b/gi, 'decisionOn'],
  [/\bclaim ?(?:number|no\b\.?|nbr\.?|#)/gi, 'claimNumber'],
  [/\b(?:injured (?:worker|employee)|employee|patient|claimant)(?: name)?(?= ?:)/gi, 'workerName'],
  [/\b(?:requesting|treating|ordering) (?:physician|provider|doctor)(?: name)?(?= ?:)/gi, 'physicianName'],
  [/\bemployer(?: name)?(?= ?:)/gi, 'employer'],
  [/\b(?:claims? administrator|insurer|insurance carrier|carrier)(?: name)?(?= ?:)/gi, 'administrator'],
  [
    /\b(?:request(?:ed)?(?: (?:treatment|service|procedure))?(?: ?#? ?\d{1,2})?|(?:treatment|service|procedure)s?(?: (?:requested|in dispute|denied|not certified))?(?: ?#? ?\d{1,2})?|disputed (?:treatment|item)s?)(?= ?:)/gi,
    'item',
  ],
  [
    /\b(?:adjuster|examiner|phone|fax|address|diagnosis|reason|decision|determination|specialty|reviewer|guideline)(?= ?:)/gi,
    null,
  ],
];

const isDate: ReadonlySet<What> = new Set(['decisionOn', 'injuryOn']);
/** A longer value is a sentence and no name or number. */
const MOST: Readonly<Record<What, number>> = {
  decisionOn: 40,
  injuryOn: 40,
  claimNumber: 30,
  workerName: 60,
  physicianName: 80,
  employer: 80,
  administrator: 80,
  item: 300,
};

/** What a decision says of dates, claim and disputed treatment, each with its line; several where it says several. */
export function readDecision(text: string): Offer[] {
  const found = new Map<string, Offer>();
  for (const line of text.split('\n')) {
    const quote = line.replaceAll(/\s+/g, ' ').trim();
    if (quote === '' || quote.length > 500) continue;
    for (const { what, said } of valuesIn(quote)) {
      const value = valueOf(what, said);
      const key = `${what} ${value ?? ''}`;
      if (value !== null && !found.has(key)) found.set(key, { key, what, value, quote });
    }
  }
  return [...found.values()];
}

/** What stands after each label, up to the next one. */
function valuesIn(line: string): { what: What; said: string }[] {
  const places: { start: number; end: number; what: What | null }[] = [];
  for (const [label, what] of labels) {
    for (const match of line.matchAll(label)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (!places.some((other) => start < other.end && other.start < end)) places.push({ start, end, what });
    }
  }
  places.sort((a, b) => a.start - b.start);
  return places.flatMap(({ end, what }, at) =>
    what === null ? [] : [{ what, said: line.slice(end, places[at + 1]?.start ?? line.length) }],
  );
}

function valueOf(what: What, said: string): string | null {
  const text = said
    .trimStart()
    .replace(/^[:#]/, '')
    .trimStart()
    .replace(/[\s,;|]+$/, '');
  if (text === '' || text.length > MOST[what]) return null;
  if (isDate.has(what)) return datesIn(text)[0]?.iso ?? null;
  if (what === 'claimNumber') return /^[A-Z0-9][A-Z0-9-]{3,24}(?=$|\s)/i.exec(text)?.[0] ?? null;
  return what === 'item' ? text.replace(/\.$/, '') : text;
}
