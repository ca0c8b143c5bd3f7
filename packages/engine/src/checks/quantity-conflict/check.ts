import type { Item } from '../../letter/letter.ts';
import { type NamedQuantity, quantitiesIn, type Request } from '../../requests/index.ts';
import { matchesIn, type Passage } from '../../text/index.ts';
import type { Check } from '../check.ts';
import type { Finding, Quote } from '../finding.ts';
import { quoteFrom } from '../quote.ts';
import { requestSentences } from '../rationale-sentences.ts';
import { countConflict } from './done-so-far.ts';
import { dosesStated } from './doses.ts';
import { strengthConflict } from './strength.ts';

const id = 'quantity-conflict';
const source = '8 CCR 9792.10.6(d): the determination states the disputed treatment; LC 4610.6(h)(5)';

/** A number that another sentence of the letter contradicts, with the arithmetic. */
export const check: Check = {
  id,
  severity: 'error',
  description:
    'Finds a quantity, strength or duration in the rationale that is not the one asked, and doses that do not add up.',
  source,
  run(reading) {
    return reading.letter.items.flatMap((item, index) => {
      const parts = reading.passages.items[index];
      if (parts === undefined) return [];
      const found: Finding[] = [...doses(item, parts.heading)];
      if (parts.rationale !== null) {
        found.push(...anotherCount(item, parts.heading, parts.rationale));
        found.push(...doneSoFar(item, parts.heading, reading.passages.summary, parts.rationale));
        const strength = strengthConflict(item, parts.rationale);
        if (strength !== null) {
          const message = `The item is ${strength.asked}; the rationale judges ${strength.judged}. Check which strength was asked, and decide that one.`;
          found.push(make(item, message, [strength.quote(parts.rationale), whole(parts.heading)]));
        }
      }
      return found;
    });
  },
};

/** Another number of visits done than the summary has: the summary may be incomplete, so it is a warning. */
function doneSoFar(item: Item, heading: Passage, summary: Passage | null, rationale: Passage): Finding[] {
  const conflict = countConflict(heading, summary, rationale);
  if (conflict === null || summary === null) return [];
  const { told, recorded } = conflict;
  const message =
    `The rationale counts ${told.visits} visits done, the summary ${recorded.visits}. ` +
    'Count them from the record, for the number that remains follows from it.';
  const quotes = [
    quoteFrom(rationale, told.sentence.range.start, told.sentence.range.end),
    quoteFrom(summary, recorded.sentence.range.start, recorded.sentence.range.end),
  ];
  return [{ ...make(item, message, quotes), severity: 'warning' }];
}

/** "The request for 12 visits" where the heading asks 8: neither asked, nor authorized, nor what remains. */
function anotherCount(item: Item, heading: Passage, rationale: Passage): Finding[] {
  const { quantity, modification } = item.request;
  if (quantity === null) return [];
  const told = numbersOf(item.request, heading.text);
  for (const sentence of requestSentences(rationale)) {
    for (const found of quantitiesIn(sentence.text)) {
      if (
        !sameUnit(item.request, sentence.text, found) ||
        told.has(found.value) ||
        (found.min !== null && told.has(found.min))
      )
        continue;
      if (!isAsked(sentence.text, found.span.start, found.span.end)) continue;
      const rest =
        modification === null
          ? `the heading has ${quantity.value} ${quantity.unit}`
          : `of ${modification.asked?.value ?? 'those'} asked ${modification.authorized?.value ?? 'some'} were authorized and ${quantity.value} remain`;
      const message = `The rationale rules on ${found.value} ${found.unit}; ${rest}. Decide the number that was asked, or say where the other number comes from.`;
      const quote = quoteFrom(rationale, sentence.range.start, sentence.range.end);
      return [make(item, message, [quote, whole(heading)])];
    }
  }
  return [];
}

/** The unit of the request; "#90" behind the name of the drug counts what the request counts. */
function sameUnit({ quantity, drug }: Request, sentence: string, { unit, printed, span }: NamedQuantity): boolean {
  if (unit === quantity?.unit) return true;
  if (drug === null || quantity === null || !printed.startsWith('#')) return false;
  const before = sentence.slice(Math.max(0, span.start - 40), span.start).toLowerCase();
  return [drug.brand, drug.generic].some((name) => name !== null && before.includes(name.toLowerCase()));
}

/** Every number of the request: asked, authorized, remaining, both ends of a range, frequency and duration. */
function numbersOf({ quantity, modification, frequency }: Request, heading: string): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const one of [quantity, modification?.asked, modification?.authorized, modification?.remaining]) {
    if (one === null || one === undefined) continue;
    numbers.add(one.value);
    if (one.min !== null) numbers.add(one.min);
  }
  if (frequency !== null) for (const one of [frequency.times, frequency.duration]) if (one !== null) numbers.add(one);
  for (const { value } of quantitiesIn(heading)) numbers.add(value);
  for (const [digits] of matchesIn(heading, /\d+/g)) numbers.add(Number(digits));
  return numbers;
}

/** The number stands right behind "request for", "requested", or right before "requested". */
function isAsked(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(Math.max(0, start - 60), start).toLowerCase();
  const after = sentence.slice(end, end + 50).toLowerCase();
  if (
    /\b(?:prior|previous|completed|initial|original\w*|authorized|approved|certified|received|attended|already|trial|first|up to|maximum|recommend\w*|guidelines?|allow\w*|after|following|beyond|instead|rather|exceed\w*|of the)\b[^.]*$/.test(
      before,
    )
  )
    return false;
  if (/^[^.]{0,25}\b(?:previously|already|authorized|approved|recommended|completed|per guidelines?)\b/.test(after))
    return false;
  return (
    /\b(?:request(?:ed)?(?: is)? for|request of|requested|requesting|an? additional|the additional)\s+(?:an? )?(?:additional |another |total of |the )?$/.test(
      before,
    ) ||
    /\b(?:the|these) (?:remaining|requested|disputed|other|outstanding|denied|further|extra) $/.test(before) ||
    /^[^.]{0,40}\b(?:requested|in question|being requested)\b/.test(after) ||
    (/^(?:(?! and | or |,|;|\.|\().){0,40} (?:is|are) (?:therefore )?(?:not )?(?:medically )?(?:necessary|supported|warranted|certified)\b/.test(
      after,
    ) &&
      !/\b(?:weaning|taper|only|modified|partial\w*|at least|least|total)\b/.test(before))
  );
}

/** "One tablet twice daily, 14 days, #40": 28 are needed. */
function doses(item: Item, heading: Passage): Finding[] {
  const stated = dosesStated(heading.text);
  const { quantity } = item.request;
  if (stated === null || quantity === null || !/tablets|capsules/.test(quantity.unit)) return [];
  const product = stated.each * stated.perDay * stated.days;
  if (product === quantity.value) return [];
  const message =
    `${stated.each} × ${stated.perDay} a day × ${stated.days} days make ${product}; the request is for ${quantity.value}. ` +
    'Find out which of the numbers was asked, and decide that one.';
  return [make(item, message, [whole(heading)])];
}

const whole = (passage: Passage): Quote => quoteFrom(passage, 0, passage.text.length);

function make(item: Item, message: string, quotes: readonly Quote[]): Finding {
  return { check: id, severity: 'error', item: item.number, message, quotes, source };
}
