import { areNeighbours, type CitedRegions, regionName, regionsOf, regionsOfPart } from '../../guidelines/index.ts';
import type { Reading } from '../../letter/reading.ts';
import type { Request } from '../../requests/request.ts';
import type { Check } from '../check.ts';
import { type Cited, type CitedLine, citationsOf, citedLines, says } from '../cited.ts';
import type { Finding } from '../finding.ts';
import { quoteFrom } from '../quote.ts';

const id = 'citation-wrong-region';
const source =
  '8 CCR 9792.23: each clinical topic is for one part of the body; LC 4610.6(d): the determination rests on evidence for this condition';

const beforeSurgery = /\bpre-?\s?op|\bclearance\b/i;

/** Services that the ODG decides chapter by chapter; equipment, programs and visits it often keeps in one for all. */
const byChapter = new Set(['Rehabilitation', 'Surgery', 'Injection', 'Diagnostic Testing']);
const byChapterNot = new Set([
  'Lab & Pathology',
  'Other Diagnostic Tests',
  'Adjunct Surgical Services',
  'Surgical Consult',
]);

/** A chapter for one part of the body cited for a request that names another. */
export const check: Check = {
  id,
  severity: 'error',
  description: 'Finds guideline chapters for another part of the body than the request names.',
  source,
  run: (reading) => citedLines(reading).flatMap((line) => findingsOf(reading, line)),
};

function findingsOf(reading: Reading, line: CitedLine): Finding[] {
  const { item, index } = line;
  const asked = regionsAsked(item.request.bodyParts);
  // What goes with an operation (a chest film before a shoulder repair) is rightly decided by the operation's chapter.
  if (asked === null || item.request.associatedSurgical || beforeSurgery.test(item.heading)) return [];
  const cited = citationsOf(line).map((one) => ({ one, regions: regionsOf(one.citation) }));
  const findings: Finding[] = [];
  for (const { one, regions } of cited) {
    if (fits(regions, asked)) continue;
    // Within one family (the MTUS, the ODG) a fitting or general citation beside it makes it a further source, not the wrong one.
    const family = cited.filter((other) => other.one.citation.mtus === one.citation.mtus);
    if (family.some((other) => fits(other.regions, asked))) continue;
    // The region a chapter names first is the one it is for; the others go along with it.
    const [main = ''] = regions.regions;
    const near = [...asked].some((region) => areNeighbours(main, region));
    const helped = cited.some((other) => fits(other.regions, asked));
    if (near && helped) continue;
    const certain = !near && (one.citation.mtus || keptByChapter(item.request));
    findings.push(finding(reading, one, index, regions, certain));
  }
  return findings;
}

/** Regions of all parts the heading names; null where it names none, or one that is not known. */
function regionsAsked(parts: readonly string[]): ReadonlySet<string> | null {
  if (parts.length === 0) return null;
  const asked = new Set<string>();
  for (const part of parts) {
    const regions = regionsOfPart(part);
    if (regions === null) return null;
    for (const region of regions) asked.add(region);
  }
  return asked;
}

function fits(cited: CitedRegions, asked: ReadonlySet<string>): boolean {
  return cited.general || cited.regions.some((region) => asked.has(region));
}

function keptByChapter({ category, subcategory }: Request): boolean {
  return category !== null && byChapter.has(category) && !byChapterNot.has(subcategory ?? '');
}

function finding(reading: Reading, cited: Cited, index: number, regions: CitedRegions, certain: boolean): Finding {
  const { item, side, quote } = cited;
  const heading = reading.passages.items[index]?.heading;
  const chapter = regions.chapters.join(', ');
  const message =
    `${says(side)} cites "${chapter}", a chapter for the ${regions.regions.map(regionName).join(', ')}, ` +
    `for a request about the ${item.request.bodyParts.join(', ')}. Cite the chapter for that part, or say why this one applies.`;
  return {
    check: id,
    severity: certain ? 'error' : 'warning',
    item: item.number,
    message,
    quotes: heading === undefined ? [quote] : [quote, quoteFrom(heading, 0, heading.text.length)],
    source,
  };
}
