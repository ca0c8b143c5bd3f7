import { regionsOfPart } from '../../guidelines/index.ts';
import type { Item } from '../../letter/letter.ts';
import type { Reading } from '../../letter/reading.ts';
import { bodyPartsIn, levelsIn, type NamedPart } from '../../requests/index.ts';
import type { Passage } from '../../text/index.ts';
import type { Check } from '../check.ts';
import type { Finding, Quote } from '../finding.ts';
import { quoteFrom } from '../quote.ts';
import { ownSentences } from '../rationale-sentences.ts';

const id = 'side-conflict';
const source = 'Heath (2016): the wrong part of the body reviewed; LC 4610.6(h)(5)';

/** A left hip decided for a right one. */
export const check: Check = {
  id,
  severity: 'error',
  description: 'Finds a rationale about the other side of the body than the one that is asked and documented.',
  source,
  run(reading) {
    return reading.letter.items.flatMap((item, index) => {
      const rationale = reading.passages.items[index]?.rationale ?? null;
      if (rationale === null) return [];
      const found =
        otherSide(reading, item, index, rationale) ??
        sameWordsOtherSide(reading, item, rationale) ??
        otherRoot(reading, item, index, rationale);
      return found === null ? [] : [found];
    });
  },
};

type LeftOrRight = 'left' | 'right';

interface Sided {
  readonly part: NamedPart;
  readonly side: LeftOrRight;
  readonly quote: Quote;
  readonly text: string;
}

/** Words that bring in the other side on purpose. */
const onPurpose =
  /\b(?:contralateral|opposite|other side|uninjured|unaffected|compared|comparison|than|versus|both|asymptomatic|normal side|in addition to|as well as)\b/i;

/**
 * The first part that the rationale tells of one side while heading and summary know it only of the other.
 * A letter that speaks of both sides of a part anywhere outside the rationale is left alone.
 */
function otherSide(reading: Reading, item: Item, index: number, rationale: Passage): Finding | null {
  const heading = reading.passages.items[index]?.heading ?? null;
  const elsewhere = [...(heading === null ? [] : sidedIn(heading, 0, heading.text, true)), ...ofSummary(reading)];
  const asked = item.request.side === 'left' || item.request.side === 'right' ? item.request.side : null;
  const here = ownSentences(rationale).flatMap((sentence) =>
    onPurpose.test(sentence.text)
      ? []
      : sidedIn(rationale, sentence.range.start, sentence.text, /\brequest|\bnot? |necessary/i.test(sentence.text)),
  );
  for (const told of here) {
    const known = elsewhere.filter((other) => sameRegion(other.part.part, told.part.part));
    const opposite = known.filter(({ side }) => side !== told.side);
    const [against] = opposite;
    if (against === undefined || opposite.length < known.length || bothSides(reading, told.part.part)) continue;
    // Outside the part that is asked, one mention in the summary is too little to call the other side an error.
    const isAsked =
      asked !== null && asked !== told.side && item.request.bodyParts.some((part) => sameRegion(part, told.part.part));
    if (told.part.implied && !isAsked) continue;
    if (!isAsked && opposite.length < 2 && !opposite.some(({ part }) => part.part === told.part.part)) continue;
    if (here.some((other) => other.side !== told.side && sameRegion(other.part.part, told.part.part)) && !isAsked)
      continue;
    const message =
      `The rationale speaks of the ${told.side} ${told.part.part}; the letter knows only the ${against.side} one. ` +
      'The wrong side may have been reviewed, or the sentence belongs to another case. Check the record and correct the side.';
    return { check: id, severity: 'error', item: item.number, message, quotes: [told.quote, against.quote], source };
  }
  return null;
}

/** A finding word for word as the summary tells it, of the other side: "the left elbow revealed tenderness over …". */
function sameWordsOtherSide(reading: Reading, item: Item, rationale: Passage): Finding | null {
  const { summary } = reading.passages;
  if (summary === null) return null;
  const record = sidedIn(summary, 0, summary.text);
  for (const sentence of ownSentences(rationale)) {
    if (onPurpose.test(sentence.text)) continue;
    for (const { part, side, quote } of sidedIn(rationale, sentence.range.start, sentence.text)) {
      const run = /^\s*((?:[\w'’/-]+[ ,]+){5}[\w'’/-]+)/.exec(sentence.text.slice(part.span.end))?.[1];
      const at = run === undefined ? -1 : summary.text.indexOf(run);
      if (run === undefined || at < 0 || summary.text.indexOf(run, at + 1) >= 0) continue;
      const before = record.filter((one) => one.part.span.end <= at && at - one.part.span.end < 40).at(-1);
      if (before === undefined || before.side === side || !sameRegion(before.part.part, part.part)) continue;
      const message =
        `The rationale tells of the ${side} ${part.part} what the summary tells of the ${before.side} one, in the same words. ` +
        'The wrong side may have been reviewed. Check the record and correct the side.';
      return { check: id, severity: 'error', item: item.number, message, quotes: [quote, before.quote], source };
    }
  }
  return null;
}

/** "Left L4" judged where "Right L4" is asked: a root or joint of the spine has a side of its own. */
function otherRoot(reading: Reading, item: Item, index: number, rationale: Passage): Finding | null {
  const { side, levels } = item.request;
  const heading = reading.passages.items[index]?.heading;
  if ((side !== 'left' && side !== 'right') || levels.length === 0 || heading === undefined) return null;
  const opposite = side === 'left' ? 'right' : 'left';
  const named = new RegExp(`\\b(?:${side}|bilateral|both)\\b`, 'i');
  for (const { level, span } of levelsIn(rationale.text)) {
    // Where the rationale knows the side that is asked, only the sentence on the request itself can err.
    const asks = /\brequest(?:ed)?\b[^.]*$/i.test(rationale.text.slice(Math.max(0, span.start - 80), span.start));
    if (named.test(asks ? rationale.text.slice(span.start, span.start + 60) : rationale.text)) continue;
    const before = rationale.text.slice(Math.max(0, span.start - 8), span.start).toLowerCase();
    if (!levels.includes(level) || !before.endsWith(`${opposite} `)) continue;
    const message =
      `The rationale judges ${opposite} ${level}; the item asks for ${side} ${level}. ` +
      'The wrong side may have been reviewed. Check the record and correct the side.';
    const quotes = [
      quoteFrom(rationale, span.start - opposite.length - 1, span.end),
      quoteFrom(heading, 0, heading.text.length),
    ];
    return { check: id, severity: 'error', item: item.number, message, quotes, source };
  }
  return null;
}

function ofSummary({ passages }: Reading): Sided[] {
  return passages.summary === null ? [] : sidedIn(passages.summary, 0, passages.summary.text);
}

/** The parts of a text that are told of one side, by their own name or, with `implied`, by that of an operation on them. */
function sidedIn(passage: Passage, offset: number, text: string, implied = false): Sided[] {
  return bodyPartsIn(text).flatMap((part) => {
    if ((part.side !== 'left' && part.side !== 'right') || (part.implied && !implied)) return [];
    const start = Math.max(0, text.lastIndexOf(' ', Math.max(0, part.span.start - 40)) + 1);
    const stop = text.indexOf(' ', Math.min(text.length, part.span.end + 30));
    const quote = quoteFrom(passage, offset + start, offset + (stop < 0 ? text.length : stop));
    return [{ part, side: part.side, quote, text }];
  });
}

/** "Bilateral knees" anywhere: both sides are in play. */
function bothSides({ passages }: Reading, part: string): boolean {
  const texts = [passages.summary, ...passages.items.map(({ heading }) => heading)];
  return texts.some(
    (passage) =>
      passage !== null &&
      bodyPartsIn(passage.text).some((other) => other.side === 'bilateral' && sameRegion(other.part, part)),
  );
}

function sameRegion(a: string, b: string): boolean {
  if (a === b) return true;
  const [first, second] = [regionsOfPart(a), regionsOfPart(b)];
  return first !== null && second !== null && first.some((region) => second.includes(region));
}
