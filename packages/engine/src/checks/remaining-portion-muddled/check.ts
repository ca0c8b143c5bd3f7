import type { Item } from '../../letter/letter.ts';
import { type NamedQuantity, quantitiesIn } from '../../requests/index.ts';
import type { Passage } from '../../text/index.ts';
import type { Check } from '../check.ts';
import type { Finding, Severity } from '../finding.ts';
import { quoteFrom } from '../quote.ts';
import { ownSentences } from '../rationale-sentences.ts';

const id = 'remaining-portion-muddled';
const source = 'LC 4610.5(c): what is in dispute is what utilization review did not authorize; 8 CCR 9792.10.6(d)';

/** Of a modified request only the remainder is in dispute; a rationale that rules on another portion rules on nothing. */
export const check: Check = {
  id,
  severity: 'error',
  description:
    'Finds a modified request whose numbers do not add up, or whose rationale rules on another portion than the one that remains.',
  source,
  run(reading) {
    return reading.letter.items.flatMap((item, index) => {
      const parts = reading.passages.items[index];
      if (item.request.modification === null || parts === undefined) return [];
      const part = parts.rationale === null ? null : partDecided(item, parts.heading, parts.rationale);
      const whole =
        part !== null || parts.rationale === null ? null : wholeJudged(item, parts.heading, parts.rationale);
      return [...sum(item, parts.heading), ...(part === null ? [] : [part]), ...(whole === null ? [] : [whole])];
    });
  },
};

/** Asked less authorized is what remains. */
function sum(item: Item, heading: Passage): Finding[] {
  const { asked, authorized, remaining } = item.request.modification ?? {};
  if (!asked || !authorized || !remaining || asked.unit !== authorized.unit || asked.unit !== remaining.unit) return [];
  const rest = asked.value - authorized.value;
  // A request that stays in dispute as a whole, and one authorized in full and asked again, have no rest to compare.
  if (rest === remaining.value || rest <= 0 || remaining.value === asked.value) return [];
  const message =
    `${asked.value} asked less ${authorized.value} authorized leaves ${rest} ${asked.unit}; the heading says that ${remaining.value} remain. ` +
    'State what is left in dispute, so that the decision covers it.';
  return [make('warning', item, message, [quoteFrom(heading, 0, heading.text.length)])];
}

/** Two portions remain ("two for the back and eight for the wrist"), and the rationale decides one of them. */
function partDecided(item: Item, heading: Passage, rationale: Passage): Finding | null {
  const { remainingText = '' } = item.request.modification ?? {};
  const portions = quantitiesIn(remainingText).filter(({ unit }) => unit === item.request.quantity?.unit);
  if (portions.length < 2 || new Set(portions.map(({ value }) => value)).size < 2) return null;
  const mentioned = ownSentences(rationale).flatMap((sentence) =>
    quantitiesIn(sentence.text)
      .filter((found) => isDecided(sentence.text, found))
      .map((found) => ({ sentence, value: found.value })),
  );
  const decided = portions.filter(({ value }) => mentioned.some((one) => one.value === value));
  const total = mentioned.some((one) => one.value === item.request.quantity?.value);
  const [first] = mentioned.filter((one) => decided.some(({ value }) => value === one.value));
  if (decided.length === 0 || decided.length === portions.length || total || first === undefined) return null;
  const left = portions.filter((portion) => !decided.includes(portion)).map(({ value, unit }) => `${value} ${unit}`);
  const message =
    `${portions.map(({ value }) => value).join(' and ')} ${portions[0]?.unit ?? ''} are in dispute; the rationale decides ${first.value} and never the ${left.join(' and ')}. ` +
    'Decide each portion that remains.';
  const at = heading.text.lastIndexOf(remainingText);
  const from = at < 0 ? 0 : at;
  return make('error', item, message, [
    quoteFrom(rationale, first.sentence.range.start, first.sentence.range.end),
    quoteFrom(heading, from, at < 0 ? heading.text.length : at + remainingText.length),
  ]);
}

/** The rationale speaks of the number first asked and never of what was authorized or remains. */
function wholeJudged(item: Item, heading: Passage, rationale: Passage): Finding | null {
  const { asked, authorized, remaining } = item.request.modification ?? {};
  if (!asked || !remaining || asked.value === remaining.value) return null;
  const numbers = ownSentences(rationale).flatMap((sentence) =>
    quantitiesIn(sentence.text)
      .filter(({ unit }) => unit === asked.unit)
      .map((found) => ({ sentence, value: found.value })),
  );
  const told = (value: number | undefined): boolean =>
    numbers.some((one) => one.value === value) || new RegExp(`\\b${value}\\b`).test(rationale.text);
  const original = numbers.find((one) => one.value === asked.value);
  if (original === undefined || told(remaining.value) || told(authorized?.value)) return null;
  const message =
    `The rationale judges the ${asked.value} ${asked.unit} first asked. ${authorized?.value ?? 'A part'} are authorized and ${remaining.value} in dispute. ` +
    'Judge the portion that remains, beside what is already authorized.';
  return make('warning', item, message, [
    quoteFrom(rationale, original.sentence.range.start, original.sentence.range.end),
    quoteFrom(heading, 0, heading.text.length),
  ]);
}

/** "The additional two sessions is not necessary": a number that is ruled on. */
function isDecided(sentence: string, { span }: NamedQuantity): boolean {
  const before = sentence.slice(Math.max(0, span.start - 30), span.start);
  const after = sentence.slice(span.end, span.end + 60);
  return (
    /\b(?:additional|remaining|requested|further|extra|request for)\s+(?:the )?$/i.test(before) ||
    /^[^.]{0,50}\b(?:not (?:medically )?necessary|necessary|denied|not warranted|not supported)\b/i.test(after)
  );
}

function make(severity: Severity, item: Item, message: string, quotes: Finding['quotes']): Finding {
  return { check: id, severity, item: item.number, message, quotes, source };
}
