import type { Item } from '../../letter/letter.ts';
import type { Passage } from '../../text/index.ts';
import type { Finding, Severity } from '../finding.ts';
import { quoteFrom } from '../quote.ts';
import { requestSentences } from '../rationale-sentences.ts';

type Make = (severity: Severity, item: Item, message: string, quotes: Finding['quotes']) => Finding;

const order = [
  ...Array.from({ length: 7 }, (_, i) => `C${i + 1}`),
  ...Array.from({ length: 12 }, (_, i) => `T${i + 1}`),
  ...Array.from({ length: 5 }, (_, i) => `L${i + 1}`),
  'S1',
];
const segment = /\b([CTLS])(\d{1,2}) ?[-/] ?([CTLS])?(\d{1,2})\b/gi;

/** "The requested L5-S1 injection" in an item on L4-5: no segment of the one is a segment of the other. */
export function otherLevel(item: Item, heading: Passage, rationale: Passage, make: Make): Finding | null {
  const asked = segmentsIn(heading.text);
  if (asked.size === 0) return null;
  for (const sentence of requestSentences(rationale)) {
    const at = sentence.text.search(/\brequest(?:ed)?\b/i);
    if (at < 0 || /\b(?:previous|prior|MRI|showed|herniation|protrusion|status post)\b/i.test(sentence.text)) continue;
    const judged = segmentsIn(sentence.text.slice(at));
    if (judged.size === 0 || [...judged].some((one) => asked.has(one))) continue;
    const message = `The rationale judges ${[...judged].join(', ')}; the item asks for ${[...asked].join(', ')}. Judge the level that is asked.`;
    return make('error', item, message, [
      quoteFrom(rationale, sentence.range.start, sentence.range.end),
      quoteFrom(heading, 0, heading.text.length),
    ]);
  }
  return null;
}

/** The segments that a text names: "L4-S1" is L4-L5 and L5-S1. */
function segmentsIn(text: string): Set<string> {
  const found = new Set<string>();
  for (const [, from = '', first = '', to = from, last = ''] of text.matchAll(segment)) {
    const start = order.indexOf(`${from.toUpperCase()}${first}`);
    const end = order.indexOf(`${to.toUpperCase()}${last}`);
    if (start < 0 || end <= start) continue;
    for (let i = start; i < end; i++) found.add(`${order[i]}-${order[i + 1]}`);
  }
  return found;
}
