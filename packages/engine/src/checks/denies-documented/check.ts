import type { Check } from '../check.ts';
import type { Finding } from '../finding.ts';
import { quoteFrom } from '../quote.ts';
import { claimsOf } from './claim.ts';
import { type Contradiction, contradictionOf } from './contradiction.ts';
import { recordOf } from './record.ts';
import { type RequestDetail, requestDetailOf } from './request-detail.ts';

const id = 'denies-documented';
const source =
  'LC 4610.6(h)(5): plainly erroneous finding of fact; McAtee v. Briggs & Pearson Construction (2015), Gonzalez-Ornelas v. County of Riverside';

/** "No documentation of X" against a summary that documents X. */
export const check: Check = {
  id,
  severity: 'error',
  description: 'Finds a rationale that says a thing is absent or undocumented while the summary documents it.',
  source,
  run(reading) {
    const record = recordOf(reading);
    const claims = claimsOf(reading);
    const details = claims.flatMap((claim) => requestDetailOf(claim, record, reading) ?? []).map(detailFinding);
    const found = claims.flatMap((claim) => contradictionOf(claim, record, reading) ?? []);
    return [...details, ...onePerSentence(found).map(finding)].toSorted(
      (a, b) => (a.quotes[0]?.start ?? 0) - (b.quotes[0]?.start ?? 0),
    );
  },
};

/** Of several things missed in one sentence the most certain is shown, else the first. */
function onePerSentence(found: readonly Contradiction[]): Contradiction[] {
  const best = new Map<string, Contradiction>();
  for (const contradiction of found) {
    const { item, sentence } = contradiction.claim;
    const key = `${item}:${sentence.range.start}`;
    const known = best.get(key);
    if (known === undefined || (known.severity === 'warning' && contradiction.severity === 'error'))
      best.set(key, contradiction);
  }
  return [...best.values()];
}

function finding({ claim, facts, family, severity }: Contradiction): Finding {
  const [first] = facts;
  if (first === undefined) throw new Error('denies-documented: a contradiction has at least one fact.');
  const inSentence = facts.filter(({ sentence }) => sentence === first.sentence).map(({ told }) => told.text);
  const words = [...new Set(inSentence)].slice(0, 3).map((text) => `"${text}"`);
  const where =
    first.item === null
      ? 'The summary'
      : first.item === claim.item
        ? 'The same rationale'
        : `The rationale of item ${first.item}`;
  const verb = claim.said.polarity === 'not-documented' ? 'is not documented' : 'is absent';
  const doubt =
    severity === 'error'
      ? 'Such a finding of fact can be set aside on appeal. Correct the sentence, or say what is missing beside what is recorded.'
      : claim.hedges.length > 0
        ? `The word "${claim.hedges[0]}" may make the difference: say what would have been enough.`
        : 'Check whether both can be true, and say what is missing beside what is recorded.';
  const message = `The rationale says that "${claim.said.text}" ${verb}. ${where} records ${words.join(', ')}, which ${family.says}. ${doubt}`;
  return {
    check: id,
    severity,
    item: claim.item,
    message,
    quotes: [
      quoteFrom(claim.passage, claim.sentence.range.start, claim.sentence.range.end),
      quoteFrom(first.passage, first.sentence.range.start, first.sentence.range.end),
    ],
    source,
  };
}

function detailFinding({ claim, passage, place, printed, where }: RequestDetail): Finding {
  const message =
    where === 'heading'
      ? `The rationale says that the request does not give "${claim.said.text}", and the heading of the item gives it: "${printed}". Such a finding of fact can be set aside on appeal. Correct the sentence.`
      : where === 'use'
        ? `The rationale says that "${claim.said.text}" is not told, and the summary tells it: "${printed}". Check whether more was needed, and say what.`
        : `The rationale says that the request does not give "${claim.said.text}". The summary tells it of the treatment plan: "${printed}". The form of the request may lack it; say so where that is meant.`;
  return {
    check: id,
    severity: where === 'heading' ? 'error' : 'warning',
    item: claim.item,
    message,
    quotes: [
      quoteFrom(claim.passage, claim.sentence.range.start, claim.sentence.range.end),
      quoteFrom(passage, place.start, place.end),
    ],
    source,
  };
}
