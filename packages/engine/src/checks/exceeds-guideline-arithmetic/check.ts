import { evidenceOf } from '../../evidence/index.ts';
import type { Item } from '../../letter/letter.ts';
import type { Reading } from '../../letter/reading.ts';
import { quantitiesIn } from '../../requests/index.ts';
import type { Passage } from '../../text/index.ts';
import type { Check } from '../check.ts';
import type { Finding } from '../finding.ts';
import { quoteFrom } from '../quote.ts';

const id = 'exceeds-guideline-arithmetic';
const source =
  'LC 4610.6(h)(5): plainly erroneous finding of fact; the visit limits are those the rationale itself quotes';

/** "Exceeds" of a number, and not the denial of it. */
const exceeds = /\b(?:exceeds?|exceeding|exceeded|in excess of|is beyond|more than (?:the )?(?:guideline|recommend))/i;
/** What is exceeded is a limit of a guideline, not the worker's needs. */
const ofGuideline = /\b(?:guidelines?|mtus|odg|recommend\w*|limit|maximum|allowed|allowable)\b/i;
/** A rule on what to do when a limit is exceeded. */
const rule = /\b(?:should|must|when|exceptional)\b/i;
const negated =
  /\b(?:not|no|never|without|does not|do not|doesn't|if|unless|whether)\b[^.]{0,30}\b(?:exceed|excess|beyond)/i;

/** "Six visits exceed 9 to 10 visits": the sum, shown. */
export const check: Check = {
  id,
  severity: 'error',
  description: 'Finds a request that is said to exceed a limit which, by the numbers of the letter, it does not reach.',
  source,
  run(reading) {
    return reading.letter.items.flatMap((item, index) => {
      const rationale = reading.passages.items[index]?.rationale ?? null;
      const { quantity } = item.request;
      if (rationale === null || quantity === null || quantity.unit !== 'visits') return [];
      const found = compare(reading, item, quantity.value, rationale);
      return found === null ? [] : [found];
    });
  },
};

function compare(reading: Reading, item: Item, asked: number, rationale: Passage): Finding | null {
  const { sentences } = evidenceOf(rationale, 'rationale');
  for (const sentence of sentences) {
    if (sentence.speaker === 'utilization-review') continue;
    // A sentence on the guideline is the reviewer's own where it names the number that is asked.
    if (sentence.speaker === 'guideline' && !quantitiesIn(sentence.text).some(({ value }) => value === asked)) continue;
    if (!exceeds.test(sentence.text) || negated.test(sentence.text) || rule.test(sentence.text)) continue;
    // The limit of the same sentence, else the highest that a guideline sentence of the rationale gives.
    const here = limitsIn(sentence.text, asked);
    if (here.length === 0 && !ofGuideline.test(sentence.text)) continue;
    const limits =
      here.length > 0
        ? here
        : sentences.filter(({ speaker }) => speaker === 'guideline').flatMap(({ text }) => limitsIn(text, null));
    if (limits.length === 0) continue;
    const limit = Math.max(...limits);
    const done = visitsDone(reading, rationale);
    // Of a modified request the whole may be meant.
    const whole = item.request.modification?.asked?.value ?? asked;
    if (whole > limit || asked + (done ?? 0) > limit) continue;
    const summed =
      done === null ? `${asked} visits` : `${done} done and ${asked} asked make ${done + asked} visits, which`;
    const certain = here.length > 0 && !priorTherapy(reading, rationale);
    const message =
      `${summed} ${done === null ? 'do' : 'do'} not exceed the ${limit} that the rationale quotes. ` +
      'Show the sum, or leave the reason out.';
    return {
      check: id,
      severity: certain ? 'error' : 'warning',
      item: item.number,
      message,
      quotes: [quoteFrom(rationale, sentence.range.start, sentence.range.end)],
      source,
    };
  }
  return null;
}

/** Numbers of visits that a sentence gives as a limit; the request's own number is none. */
function limitsIn(sentence: string, asked: number | null): number[] {
  return quantitiesIn(sentence)
    .filter(({ unit, value }) => unit === 'visits' && value !== asked)
    .map(({ value }) => value);
}

/** Visits that the letter says were done; null where it gives no number. */
function visitsDone(reading: Reading, rationale: Passage): number | null {
  const texts = [reading.passages.summary?.text ?? '', rationale.text];
  for (const text of texts) {
    const match =
      /\b(?:completed|attended|received|had|undergone|underwent|finished|at least) (?:at least |approximately |about |a total of |over )?(\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:of \d+ )?(?:prior |previous |initial )?(?:\w+ ){0,2}(?:sessions|visits|treatments)\b/i.exec(
        text,
      );
    if (match !== null) return quantitiesIn(match[0])[0]?.value ?? null;
  }
  return null;
}

/** Earlier therapy of unknown extent: the sum may well exceed the limit. */
function priorTherapy(reading: Reading, rationale: Passage): boolean {
  return (
    /\b(?:prior|previous|completed|already|initial|earlier|additional|continued|further|more)\b/i.test(
      rationale.text,
    ) || /\b(?:physical therapy|chiropractic|acupuncture)\b/i.test(reading.passages.summary?.text ?? '')
  );
}
