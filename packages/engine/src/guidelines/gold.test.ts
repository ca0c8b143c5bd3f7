// Holds the reader against the labels of real letters, where they lie beside the project. The labels give a citation as a
// careful reader would write it, so its words are read here as a line of their own.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGuidelineLine } from './line.ts';

const gold = join(import.meta.dirname, '../../../../../shared/letters/gold');
const here = existsSync(gold);
if (!here) console.warn(`${gold} is not there: the labels of real letters are not tested.`);

interface Side {
  readonly basis: string;
  readonly citations: readonly string[];
}
interface Labels {
  readonly case: string;
  readonly items: readonly { readonly n: number; readonly claimsAdministrator: Side; readonly reviewerBasis: Side }[];
}

/** The words of a line that the labels stand for. */
function lineOf({ basis, citations }: Side): string {
  if (basis === 'none') return 'The Expert Reviewer did not cite any medical evidence for its decision.';
  const mtus: string[] = [];
  const other: string[] = [];
  for (const citation of citations) {
    const isMtus =
      basis === 'mtus' ||
      (basis === 'both' &&
        (citation.startsWith('MTUS') || / 20\d\d(?:, Section|$)/.test(citation)) &&
        !/ODG|Official|2nd edition/.test(citation));
    (isMtus ? mtus : other).push(citation);
  }
  const lines: string[] = [];
  if (mtus.length > 0) lines.push(`Decision based on ${mtus.join(', and ')}.`);
  if (other.length > 0) lines.push(`Decision based on Non-MTUS Citation ${other.join('; ')}.`);
  return lines.join(' ');
}

describe.skipIf(!here)('labels of real letters', () => {
  const sides = !here
    ? []
    : readdirSync(gold).flatMap((file) => {
        const labels = JSON.parse(readFileSync(join(gold, file), 'utf8')) as Labels;
        return labels.items.flatMap(({ n, claimsAdministrator, reviewerBasis }) =>
          [claimsAdministrator, reviewerBasis].map((side) => ({ where: `${labels.case} item ${n}`, side })),
        );
      });

  it('basis of the line: 99 %', () => {
    const misses = sides.filter(({ side }) => readGuidelineLine(lineOf(side)).basis !== side.basis);
    for (const { where, side } of misses) console.log(`basis: ${where}: ${side.basis}`);
    expect(1 - misses.length / sides.length).toBeGreaterThanOrEqual(0.99);
  });

  it('MTUS citations resolved to an edition and chapter: 98 %', () => {
    const cited = sides.flatMap(({ where, side }) =>
      readGuidelineLine(lineOf(side))
        .citations.filter((citation) => citation.mtus)
        .map((citation) => ({ where, citation })),
    );
    const misses = cited.filter(({ citation }) => citation.edition === null || citation.topic === null);
    for (const { where, citation } of misses) console.log(`not resolved: ${where}: ${citation.text}`);
    expect(cited.length).toBeGreaterThan(150);
    expect(1 - misses.length / cited.length).toBeGreaterThanOrEqual(0.98);
  });

  it('sections of MTUS citations known: 98 %', () => {
    const cited = sides.flatMap(({ side }) =>
      readGuidelineLine(lineOf(side)).citations.filter((citation) => citation.mtus),
    );
    const unknown = cited.filter((citation) => citation.notes.some((note) => note.endsWith('is not known')));
    for (const citation of unknown) console.log(`${citation.text}: ${citation.notes.join('; ')}`);
    expect(1 - unknown.length / cited.length).toBeGreaterThanOrEqual(0.98);
  });
});
