import { type EditionInForce, editionCited, editionInForce } from '../../guidelines/index.ts';
import type { Reading } from '../../letter/reading.ts';
import type { Check } from '../check.ts';
import { type Cited, citedIn, says } from '../cited.ts';
import type { Finding, Quote } from '../finding.ts';
import { quoteOf } from '../quote.ts';
import { daysAfter } from './days.ts';

const id = 'citation-edition-not-in-force';
const source =
  '8 CCR 9792.22-9792.24.4 and the orders adopting each edition; 8 CCR 9792.21.1: the MTUS in force is searched first';

/** Longest time between a request and the decision of utilization review that is counted on, in days (LC 4610: 14, or 30 after the service). */
const longestReview = 45;

/** The year printed names an edition that did not apply on any day the letter leaves open. */
export const check: Check = {
  id,
  severity: 'error',
  description: 'Finds MTUS editions that were not in force for the request, by the dates of the letter.',
  source,
  run: (reading) => citedIn(reading).flatMap((cited) => findingOf(reading, cited)),
};

function findingOf(reading: Reading, cited: Cited): Finding[] {
  const { citation, item, side, quote } = cited;
  const { guideline, edition } = citation;
  // An edition that is only implied is no claim of the letter.
  if (!citation.mtus || guideline === null || edition === null || !citation.text.includes(edition)) return [];
  const of = editionCited(guideline, edition);
  if (of === null || of.from === null) return [];
  const wrong = tooEarly(reading, cited, of) ?? tooLate(reading, cited, of);
  if (wrong === null) return [];
  const right =
    wrong.applies === null ? '' : ` The edition that applied is "${wrong.applies.title}" (${wrong.applies.edition}).`;
  const message = `${says(side)} cites "${of.title}" (${of.edition}), which ${wrong.why}.${right} Cite the edition in force.`;
  const unverified = of.unverified || wrong.applies?.unverified === true;
  return [
    {
      check: id,
      severity: unverified ? 'warning' : 'error',
      item: item.number,
      message,
      quotes: wrong.date === null ? [quote] : [quote, wrong.date],
      source: unverified ? `${source} (the dates of this edition are unverified)` : source,
    },
  ];
}

interface Wrong {
  readonly why: string;
  readonly date: Quote | null;
  readonly applies: EditionInForce | null;
}

/** Cited before it applied: the latest day the letter allows lies before its first day. */
function tooEarly(reading: Reading, { citation, side }: Cited, of: EditionInForce): Wrong | null {
  const { decision, urDenial } = reading.letter.dates;
  if (of.from === null) return null;
  const byRequest = of.keyDate === 'request' || side === 'claims administrator';
  const latest = byRequest ? (urDenial ?? decision) : decision;
  if (latest === null || latest >= of.from) return null;
  const pointer = latest === urDenial ? '/dates/urDenial' : '/dates/decision';
  return {
    why: `applies only from ${of.from} on`,
    date: quoteOf(reading, pointer),
    applies: editionInForce(citation.guideline ?? '', latest, of.keyDate),
  };
}

/** Cited after another took its place: the earliest day the letter allows lies behind its last day. */
function tooLate(reading: Reading, { citation, item }: Cited, of: EditionInForce): Wrong | null {
  const { urDenial } = reading.letter.dates;
  if (of.to === null || urDenial === null) return null;
  const next = editionInForce(citation.guideline ?? '', daysAfter(of.to, 1), 'service');
  const { retrospective, dateOfService } = item.request;
  let earliest: string | null = daysAfter(urDenial, -longestReview);
  let pointer = '/dates/urDenial';
  if (next?.keyDate === 'service') {
    // A service not yet given when review denied it is rendered, if at all, after that day.
    earliest = retrospective ? dateOfService : urDenial;
    if (retrospective) pointer = '';
  }
  if (earliest === null || earliest <= of.to) return null;
  const applies = editionInForce(citation.guideline ?? '', earliest, next?.keyDate ?? 'letter');
  const by =
    next?.keyDate === 'request'
      ? 'requests made'
      : next?.keyDate === 'service'
        ? 'services rendered'
        : 'letters written';
  return {
    why: `applied only to ${by} up to ${of.to}`,
    date: pointer === '' ? null : quoteOf(reading, pointer),
    applies,
  };
}
