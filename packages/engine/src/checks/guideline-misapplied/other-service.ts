import { topicsCited } from '../../guidelines/index.ts';
import type { Reading } from '../../letter/reading.ts';
import type { Request } from '../../requests/request.ts';
import { type CitedLine, citationsOf, citedLines, quoteLine, says } from '../cited.ts';
import type { Finding } from '../finding.ts';
import { quoteFrom } from '../quote.ts';

/** Kinds of service that no section on drugs alone can decide. */
const handsOn = new Set(['Rehabilitation', 'Therapies', 'Surgery']);
const images = new Set(['Imaging/Radiology', 'EMG/NCV/NCS']);

/** Items whose only guideline sections are for another kind of service: a test for a treatment, a cream for a tablet. */
export function otherService(reading: Reading): Finding[] {
  return citedLines(reading).flatMap((line) => findingOf(reading, line));
}

function findingOf(reading: Reading, line: CitedLine): Finding[] {
  const { item, index, side } = line;
  const topics = [];
  for (const { citation } of citationsOf(line)) {
    const cited = topicsCited(citation);
    if (cited === null) return [];
    topics.push(...cited);
  }
  if (topics.length === 0 || topics.some((topic) => (topic.services ?? []).length === 0)) return [];
  const services = new Set(topics.flatMap((topic) => topic.services ?? []));
  const topical = topics.every((topic) => topic.form === 'topical');
  const why = mismatch(item.request, services, topical);
  if (why === null) return [];
  const heading = reading.passages.items[index]?.heading;
  const names = topics.map((topic) => topic.name).join(', ');
  return [
    {
      check: 'guideline-misapplied',
      severity: 'error',
      item: item.number,
      message: `${says(side)} cites only "${names}", ${why}. Cite the section for what is asked.`,
      quotes: heading === undefined ? [quoteLine(line)] : [quoteLine(line), quoteFrom(heading, 0, heading.text.length)],
      source: '8 CCR 9792.24.2: each section is for one treatment; LC 4610.6(d)',
    },
  ];
}

/** In words, how the sections and the request differ in kind; null where they may go together. */
function mismatch(request: Request, services: ReadonlySet<string>, topical: boolean): string | null {
  const { category, subcategory, quantity, alsoAsked } = request;
  if (category === null || alsoAsked.length > 0) return null;
  const only = (...kinds: readonly string[]): boolean => [...services].every((service) => kinds.includes(service));
  if (category === 'Pharmaceuticals') {
    const swallowed =
      quantity !== null && /^(?:tablets|capsules)$/.test(quantity.unit) && !/topical/i.test(subcategory ?? 'topical');
    if (topical && swallowed) return 'which is about drugs put on the skin, for tablets';
    return only(
      'physical therapy',
      'occupational therapy',
      'chiropractic',
      'acupuncture',
      'massage',
      'diagnostic testing',
    )
      ? 'which is about other services, for a drug'
      : null;
  }
  if (category === 'Rehabilitation' && only('diagnostic testing')) return 'a test, for a treatment';
  if ((handsOn.has(category) || images.has(subcategory ?? '')) && only('medication'))
    return 'which is about drugs, for another service';
  return null;
}
