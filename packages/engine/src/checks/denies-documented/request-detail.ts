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
  /** `use`: the summary tells since when a medicine is used. */
  readonly where: 'heading' | 'summary' | 'use';
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
  const use = sinceWhen(claim, record);
  if (use !== null) return use;
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

const asksUse =
  /\b(?:duration|length) of use|\blength of time|\bdate of (?:first|initial) use|\bstart date|\bdate the patient started|\bhow long (?:the|it)\b/i;
const since =
  /\bsince (?:at least |about )?(?:[A-Z][a-z]+ |\d{1,2}[-/])?(?:\d{1,2}[-/,] ?)?(?:20)?\d\d\b|\bfor (?:the (?:past|last) |over |more than |about )?(?:\d+|two|three|four|five|six|several|many) (?:weeks|months|years)\b/;

/** "The duration of use is not documented" where the summary has "on Soma since 2014". */
function sinceWhen(claim: Claim, record: LetterRecord): RequestDetail | null {
  if (claim.said.concept !== 'dosing-detail' || !asksUse.test(claim.said.text)) return null;
  for (const { told, sentence, passage, item } of record.facts) {
    if (
      item !== null ||
      told.kind !== 'drug' ||
      !claim.requested.some((concept) => sameTreatment(concept, told.concept))
    )
      continue;
    const match = since.exec(sentence.text);
    if (match !== null) return detail(claim, passage, sentence.range, match[0], 'use');
  }
  return null;
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
