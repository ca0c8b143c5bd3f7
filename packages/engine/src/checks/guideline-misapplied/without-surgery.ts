import type { Reading } from '../../letter/reading.ts';
import { type Cited, citedIn, says } from '../cited.ts';
import type { Finding } from '../finding.ts';
import { quoteFrom } from '../quote.ts';

const source =
  '8 CCR 9792.24.3: the postsurgical guidelines are for physical medicine after surgery, within the postsurgical period';

/** Any word of an operation, done, planned or denied. */
const surgery =
  /surg|\bpost-?\s?op|\bpre-?\s?op|operat|arthroscop|\w(?:ectomy|otomy|plasty|desis)\b|fusion|fused|\brepair|reconstruct|\bORIF\b|\bACDF\b|\b[PTAX]LIF\b|\bCTR\b|\bTK[AR]\b|\bTH[AR]\b|\bTSA\b|fixation|decompress|replacement|\breleased?\b|amputat|\bgraft|implant|debrid|reduction of|hardware|\bpins?\b|\bstents?\b|\bbypass/i;
const aftermath =
  /(?:status[\s-]post|\bs\/p)\s(?!(?:being|an?|the|fall|injur|mva|motor|trauma|assault|contusion|crush|lacerat|fractur|strain|sprain|punch)\b)/i;

/** The postsurgical guidelines cited in a letter that tells of no operation. */
export function withoutSurgery(reading: Reading): Finding[] {
  const cited = citedIn(reading).filter(({ citation }) => citation.guideline === 'mtus/postsurgical');
  return cited.length === 0 || tellsOfSurgery(reading) ? [] : cited.map((one) => findingOf(reading, one));
}

/** Looks through everything the letter says of the case, but not the guideline lines. */
function tellsOfSurgery({ passages, letter }: Reading): boolean {
  const texts = [passages.summary?.text, passages.documents?.text];
  for (const [index, { heading, rationale }] of passages.items.entries()) {
    texts.push(heading.text, rationale?.text);
    if (letter.items[index]?.request.postOperative === true) return true;
  }
  // Without a summary the case is not told, so nothing can be missing from it.
  if (passages.summary === null) return true;
  return texts.some((text) => text !== undefined && (surgery.test(text) || aftermath.test(text)));
}

function findingOf(reading: Reading, { citation, item, index, side, quote }: Cited): Finding {
  const heading = reading.passages.items[index]?.heading;
  const message =
    `${says(side)} cites the guidelines for therapy after surgery ("${citation.topic ?? 'Postsurgical'}"), but the letter tells of no operation. ` +
    'Cite the guideline for therapy without surgery, or name the operation and its date.';
  const quotes = heading === undefined ? [quote] : [quote, quoteFrom(heading, 0, heading.text.length)];
  return { check: 'guideline-misapplied', severity: 'error', item: item.number, message, quotes, source };
}
