import type { Item } from '../../letter/letter.ts';
import type { Reading } from '../../letter/reading.ts';
import { type NamedService, servicesIn } from '../../requests/index.ts';
import type { Passage } from '../../text/index.ts';
import type { Check } from '../check.ts';
import type { Finding, Severity } from '../finding.ts';
import { quoteFrom } from '../quote.ts';
import { ownSentences, requestSentences } from '../rationale-sentences.ts';
import { formConflict } from './form.ts';
import { otherLevel } from './level.ts';
import { related, wordsOfHeading } from './related.ts';
import { otherStudy } from './study.ts';

const id = 'wrong-subject';
const source = 'LC 4610.6(d): the determination is on the disputed service; LC 4610.6(h)(5); Heath (2016)';

/** A rationale about ultrasound in an item on nerve conduction. */
export const check: Check = {
  id,
  severity: 'error',
  description: 'Finds a rationale about another treatment than the item asks for.',
  source,
  run(reading) {
    return reading.letter.items.flatMap((item, index) => {
      const parts = reading.passages.items[index];
      if (parts === undefined || parts.rationale === null) return [];
      const found =
        otherTreatment(item, parts.heading, parts.rationale) ??
        otherDrug(item, parts.heading, parts.rationale) ??
        otherStudy(item, parts.heading, parts.rationale, make) ??
        otherLevel(item, parts.heading, parts.rationale, make) ??
        copiedRationale(reading, item, index, parts.heading, parts.rationale) ??
        formConflict(item, parts.heading, parts.rationale, make);
      return found === null ? [] : [found];
    });
  },
};

/** Sentences on the request name other treatments, and none names the one that is asked. */
function otherTreatment(item: Item, heading: Passage, rationale: Passage): Finding | null {
  const asked = servicesIn(heading.text);
  if (asked.length === 0) return null;
  const own = wordsOfHeading(heading.text);
  const speaksOfIt = ownSentences(rationale).some(({ text }) => names(text, asked, own));
  for (const sentence of requestSentences(rationale)) {
    const judged = judgedIn(sentence.text);
    if (judged.length === 0 || names(sentence.text, asked, own)) continue;
    const inQuestion = /\bin question\b/i.test(sentence.text);
    if (speaksOfIt && !inQuestion) continue;
    const [first] = judged;
    if (first === undefined) continue;
    const message =
      `The rationale judges ${first.service.name}; the item asks for ${item.request.treatment ?? heading.text}. ` +
      'The paragraph may belong to another item or case. Give the reasons for the service that is asked.';
    return make('error', item, message, [
      quoteFrom(rationale, sentence.range.start, sentence.range.end),
      quoteFrom(heading, 0, heading.text.length),
    ]);
  }
  return null;
}

/** "The request for Soma is not medically necessary" in an item on Flexeril, of which the rationale spoke before. */
function otherDrug(item: Item, heading: Passage, rationale: Passage): Finding | null {
  if (item.request.drug === null) return null;
  const asked = servicesIn(heading.text);
  const own = wordsOfHeading(heading.text);
  for (const sentence of requestSentences(rationale)) {
    if (!/\bnecessary\b/i.test(sentence.text)) continue;
    const [first] = judgedIn(sentence.text).filter(({ service }) => service.category === 'Pharmaceuticals');
    if (first === undefined || own.some((word) => sentence.text.toLowerCase().includes(word))) continue;
    if (asked.some(({ service }) => service.general || sharesIngredient(service.name, first.service.name))) continue;
    if (servicesIn(sentence.text).some(({ service }) => asked.some((one) => one.service.name === service.name)))
      continue;
    const message =
      `The rationale rules on ${first.service.name}; the item asks for ${item.request.drug.brand ?? item.request.drug.generic}. ` +
      'The sentence may belong to another item or case. Rule on the medicine that is asked.';
    return make('error', item, message, [
      quoteFrom(rationale, sentence.range.start, sentence.range.end),
      quoteFrom(heading, 0, heading.text.length),
    ]);
  }
  return null;
}

/** "Oxycodone/acetaminophen" and "oxycodone". */
function sharesIngredient(a: string, b: string): boolean {
  const words = (name: string): string[] =>
    name
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word.length > 3);
  const other = new Set(words(b));
  return words(a).some((word) => other.has(word));
}

/** The services that a sentence judges: behind "request for", "need of", or before "in question". */
function judgedIn(sentence: string): NamedService[] {
  return servicesIn(sentence).filter(({ span, service }) => {
    if (service.general || service.carrier) return false;
    const before = sentence.slice(Math.max(0, span.start - 40), span.start).toLowerCase();
    const after = sentence.slice(span.end, span.end + 30).toLowerCase();
    return (
      /\b(?:request(?:ed|s)?(?: is)?(?: for| of)?|need (?:for|of)|necessity (?:for|of))\s+(?:(?:an?|the|additional|further|more|initial|repeat|continued|\d+|of|sessions|visits|units?)\s+)*$/.test(
        before,
      ) ||
      (/\b(?:further|additional|continued|continuing|more|ongoing|repeat|another)\s+(?:(?:\d+|sessions?|visits?|course|courses|of|round|rounds)\s+)*$/.test(
        before,
      ) &&
        /^[^.;,]{0,60}\b(?:is|are|would|cannot|can)\b[^.;,]{0,12}\b(?:not|be)\b[^.;,]{0,20}\b(?:supported|indicated|warranted|necessary|recommended|appropriate|certified|justified|needed)\b/.test(
          sentence.slice(span.end, span.end + 130).toLowerCase(),
        )) ||
      /^[^.;,]{0,12} (?:is|are) (?:therefore |thus )?(?:not )?medically necessary\b/.test(
        sentence.slice(span.end, span.end + 60).toLowerCase(),
      ) ||
      /^(?:(?:test(?:ing)?|study|treatment|therapy) )?(?:in question|at issue)\b/.test(after.trimStart())
    );
  });
}

function names(text: string, asked: readonly NamedService[], own: readonly string[]): boolean {
  const lower = text.toLowerCase();
  if (own.some((word) => lower.includes(word))) return true;
  return servicesIn(text).some(
    (found) => !found.service.general && asked.some((one) => related(found.service, one.service)),
  );
}

/** A visit to a physician, whatever is done at it. */
const visit = /\b(?:re-?)?(?:exam|examination|evaluation|evaluated|consult\w*|office visits?|follow-?up)\b/i;

/** The rationale of another item word for word, which names that item's treatment and never this one's. */
function copiedRationale(
  reading: Reading,
  item: Item,
  index: number,
  heading: Passage,
  rationale: Passage,
): Finding | null {
  // Two rationales are needed for one to be a copy.
  if (rationale.text.length < 200 || reading.passages.items.length < 2) return null;
  const asked = servicesIn(heading.text);
  const own = wordsOfHeading(heading.text);
  if (asked.length === 0) return null;
  const reasons = reasonsOf(rationale, heading.text);
  if (reasons.length < 200) return null;
  const told = withoutRequest(rationale);
  const isVisit = visit.test(heading.text);
  if (
    isVisit
      ? visit.test(told)
      : names(
          told,
          asked.filter(({ service }) => !service.general),
          own,
        )
  )
    return null;
  for (const [other, parts] of reading.passages.items.entries()) {
    if (other === index || parts.rationale === null || reasonsOf(parts.rationale, parts.heading.text) !== reasons)
      continue;
    const theirs = servicesIn(parts.heading.text);
    // Two medicines of one class, two modalities of one course may share their reasons.
    const alike = theirs.some((one) => asked.some((mine) => one.service.category === mine.service.category));
    if (alike && visit.test(parts.heading.text) === isVisit) continue;
    if (!names(parts.rationale.text, theirs, wordsOfHeading(parts.heading.text))) continue;
    const [first] = ownSentences(rationale);
    if (first === undefined) continue;
    const message =
      `The rationale is that of item ${reading.letter.items[other]?.number ?? other + 1} word for word and never speaks of what this item asks for. ` +
      'Give the reasons for this service.';
    return make('error', item, message, [
      quoteFrom(rationale, 0, Math.min(rationale.text.length, 240)),
      quoteFrom(heading, 0, heading.text.length),
    ]);
  }
  return null;
}

/** The rationale without the sentences on the request, which name the item in any case. */
function withoutRequest(rationale: Passage): string {
  const named = new Set(requestSentences(rationale).map(({ range }) => range.start));
  return ownSentences(rationale)
    .filter(({ range }) => !named.has(range.start))
    .map(({ text }) => text)
    .join(' ');
}

/** The text of the reasons, without the words of the heading, case and punctuation. */
function reasonsOf(rationale: Passage, heading: string): string {
  let reasons = known.get(rationale);
  if (reasons === undefined) {
    reasons = withoutHeading(rationale, heading);
    known.set(rationale, reasons);
  }
  return reasons;
}

/** The rationale of each item is held against that of every other. */
const known = new WeakMap<Passage, string>();

function withoutHeading(rationale: Passage, heading: string): string {
  const drop = heading.toLowerCase();
  return rationale.text
    .toLowerCase()
    .replaceAll(drop, '')
    .replace(/"decision for [^"]*"/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function make(severity: Severity, item: Item, message: string, quotes: Finding['quotes']): Finding {
  return { check: id, severity, item: item.number, message, quotes, source };
}
