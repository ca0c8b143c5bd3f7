import { type CitedRegions, regionName, regionsOf, regionsOfPart } from '../../guidelines/index.ts';
import type { Reading } from '../../letter/reading.ts';
import type { Check } from '../check.ts';
import { type Cited, type CitedLine, citationsOf, citedLines, says } from '../cited.ts';
import type { Finding } from '../finding.ts';
import { quoteFrom } from '../quote.ts';

const id = 'citation-wrong-region';
const source =
  '8 CCR 9792.23: each clinical topic is for one part of the body; LC 4610.6(d): the determination rests on evidence for this condition';

/** Regions whose chapters are now and then rightly cited for one another: pain that radiates, joints side by side. */
const neighbours: readonly (readonly [string, string])[] = [
  ['neck', 'shoulder'],
  ['upper-back', 'shoulder'],
  ['neck', 'forearm-wrist-hand'],
  ['neck', 'elbow'],
  ['neck', 'head'],
  ['low-back', 'hip-groin'],
  ['low-back', 'thigh'],
  ['low-back', 'leg'],
  ['hip-groin', 'knee'],
  ['hip-groin', 'abdomen'],
  ['hip-groin', 'thigh'],
  ['knee', 'leg'],
  ['ankle-foot', 'leg'],
  ['elbow', 'forearm-wrist-hand'],
  ['chest', 'upper-back'],
  ['head', 'eye'],
];

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
  if (asked === null) return [];
  const cited = citationsOf(line).map((one) => ({ one, regions: regionsOf(one.citation) }));
  const findings: Finding[] = [];
  for (const { one, regions } of cited) {
    if (fits(regions, asked)) continue;
    // Within one family (the MTUS, the ODG) a fitting or general citation beside it makes it a further source, not the wrong one.
    const family = cited.filter((other) => other.one.citation.mtus === one.citation.mtus);
    if (family.some((other) => fits(other.regions, asked))) continue;
    const near = regions.regions.some((region) => [...asked].some((part) => nextTo(region, part)));
    const helped = cited.some((other) => fits(other.regions, asked));
    if (near && helped) continue;
    findings.push(finding(reading, one, index, regions, near));
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

function nextTo(a: string, b: string): boolean {
  return neighbours.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
}

function finding(reading: Reading, cited: Cited, index: number, regions: CitedRegions, near: boolean): Finding {
  const { item, side, quote } = cited;
  const heading = reading.passages.items[index]?.heading;
  const chapter = regions.chapters.join(', ');
  const message =
    `${says(side)} cites "${chapter}", a chapter for the ${regions.regions.map(regionName).join(', ')}, ` +
    `for a request about the ${item.request.bodyParts.join(', ')}. Cite the chapter for that part, or say why this one applies.`;
  return {
    check: id,
    severity: near ? 'warning' : 'error',
    item: item.number,
    message,
    quotes: heading === undefined ? [quote] : [quote, quoteFrom(heading, 0, heading.text.length)],
    source,
  };
}
