import { evidenceOf } from '../../evidence/index.ts';
import type { Reading } from '../../letter/reading.ts';
import type { Passage, Span } from '../../text/index.ts';
import type { Claim } from './claim.ts';
import type { Fact, LetterRecord } from './record.ts';
import { sameTreatment } from '../treatment.ts';

/** "The request does not specify ..." against a heading, or a plan in the summary, that does. */
export interface RequestDetail {
  readonly claim: Claim;
  readonly passage: Passage;
  readonly place: Span;
  readonly printed: string;
  readonly where: 'heading' | 'summary';
}

const number = String.raw`(?:\d+|one|two|three|four|five|six|eight|ten|twelve|once|twice)`;
const shows: readonly { readonly asks: RegExp; readonly form: RegExp }[] = [
  {
    asks: /frequency/i,
    form: new RegExp(
      `\\b${number}(?:-\\d)? ?(?:x|times|time)? ?(?:a|per|/|each|every) ?(?:week|wk|day|month)|\\b\\d ?x ?\\d|twice daily|daily|weekly`,
      'i',
    ),
  },
  {
    asks: /duration|length/i,
    form: new RegExp(`\\b${number}(?:-\\d)? ?(?:weeks?|wks?|months?|days)\\b|\\b\\d ?x ?\\d`, 'i'),
  },
  { asks: /dosage|dose|strength/i, form: /\b\d+(?:\.\d+)?(?:[/-]\d+)? ?(?:mg|mcg|%|ml)/i },
  {
    asks: /quantity|amount|number|how many|visits|sessions/i,
    form: new RegExp(
      `# ?\\d+|\\b${number} ?(?:\\(\\d+\\) )?(?:[a-z]+ ){0,3}(?:sessions|visits|treatments)|\\(\\d+\\)|\\btimes \\d+`,
      'i',
    ),
  },
];

/** The place that gives the detail which a claim misses; null where none does or the claim is of no such detail. */
export function requestDetailOf(claim: Claim, record: LetterRecord, reading: Reading): RequestDetail | null {
  const { concept, text } = claim.said;
  const heading = reading.passages.items[claim.index]?.heading;
  if (heading === undefined || claim.hedges.includes('total')) return null;
  if (concept === 'body-part-detail') return bodyPart(claim, heading, record);
  const ofRequest =
    /\brequest/i.test(claim.sentence.text) &&
    !/\b(?:completed|prior|previous|attended|received|to date)\b/i.test(claim.sentence.text);
  if (concept !== 'dosing-detail' && concept !== 'visit-count') return null;
  if (!ofRequest) return null;
  // Of several services in one heading the number may be another's.
  if (claim.services > 1) return null;
  const wanted = shows.filter(({ asks }) => asks.test(text));
  if (wanted.length === 0) return null;
  const found = wanted.map(({ form }) => form.exec(heading.text));
  const [first] = found;
  if (first !== undefined && first !== null && found.every((match) => match !== null))
    return detail(claim, heading, { start: 0, end: heading.text.length }, first[0], 'heading');
  for (const fact of planned(claim, record)) {
    const inPlan = wanted.map(({ form }) => form.exec(fact.sentence.text));
    const [one] = inPlan;
    if (one !== undefined && one !== null && inPlan.every((match) => match !== null))
      return detail(claim, fact.passage, fact.sentence.range, one[0], 'summary');
  }
  return null;
}

function bodyPart(claim: Claim, heading: Passage, record: LetterRecord): RequestDetail | null {
  const named = evidenceOf(heading, 'heading').assertions.find(({ parts }) => parts.length > 0);
  if (named !== undefined)
    return detail(claim, heading, { start: 0, end: heading.text.length }, named.parts.join(', '), 'heading');
  const fact = planned(claim, record).find(({ told }) => told.parts.length > 0);
  if (fact === undefined) return null;
  return detail(claim, fact.passage, fact.sentence.range, fact.told.parts.join(', '), 'summary');
}

/** What the summary says was asked for, of the treatment that the item is about. */
function planned(claim: Claim, record: LetterRecord): readonly Fact[] {
  return record.facts.filter(
    ({ told, item }) =>
      item === null &&
      told.polarity === 'planned' &&
      claim.requested.some((concept) => sameTreatment(concept, told.concept)),
  );
}

function detail(
  claim: Claim,
  passage: Passage,
  place: Span,
  printed: string,
  where: RequestDetail['where'],
): RequestDetail {
  return { claim, passage, place, printed, where };
}
