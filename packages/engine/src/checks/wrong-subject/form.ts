import type { Item } from '../../letter/letter.ts';
import { matchesIn, type Passage } from '../../text/index.ts';
import type { Finding, Severity } from '../finding.ts';
import { quoteFrom } from '../quote.ts';

type Make = (severity: Severity, item: Item, message: string, quotes: Finding['quotes']) => Finding;

const topical = /\b(?:topical(?:ly)?|creams?|gels?|ointments?)\b/i;
const oral = /\b(?:oral(?:ly)?|tablets?|capsules?|by mouth|pills?|po)\b/i;

/** A tablet judged as a cream, or a cream as a tablet: the form in the rationale is never the one that is asked. */
export function formConflict(item: Item, heading: Passage, rationale: Passage, make: Make): Finding | null {
  const { drug, quantity } = item.request;
  if (drug === null) return null;
  const isOral =
    !topical.test(heading.text) && (/^(?:tablets|capsules)$/.test(quantity?.unit ?? '') || oral.test(heading.text));
  if (!isOral || oral.test(rationale.text)) return null;
  // A word on creams in passing is no judgement of a cream: the rationale has to speak of them more than once.
  const told = matchesIn(rationale.text, new RegExp(topical.source, 'gi'));
  const [first] = told;
  if (first === undefined || told.length < 2) return null;
  const start = rationale.text.lastIndexOf('. ', first.index) + 1;
  const stop = rationale.text.indexOf('. ', first.index);
  const message =
    `The item is a tablet or capsule (${item.heading}); the rationale judges a preparation for the skin. ` +
    'Another section of the guideline governs the oral form. Judge the form that is asked.';
  return make('error', item, message, [
    quoteFrom(rationale, start === 0 ? 0 : start + 1, stop < 0 ? rationale.text.length : stop + 1),
    quoteFrom(heading, 0, heading.text.length),
  ]);
}
