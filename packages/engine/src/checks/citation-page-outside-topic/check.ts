import { pageFits } from '../../guidelines/index.ts';
import type { Check } from '../check.ts';
import { type Cited, citedIn, says } from '../cited.ts';
import type { Finding } from '../finding.ts';

const id = 'citation-page-outside-topic';
const source = '8 CCR 9792.21.1: a citation lets the reader find the passage';

/** How many pages outside a whole document's range count as beyond doubt, since the ranges are not confirmed. */
const margin = 5;

/** A page that lies outside the topic or chapter it is cited for. */
export const check: Check = {
  id,
  severity: 'error',
  description: 'Finds pages that lie outside the topic or chapter they are cited for.',
  source,
  run: (reading) => citedIn(reading).flatMap((cited) => findingOf(cited)),
};

function findingOf(cited: Cited): Finding[] {
  const { citation, item, side, quote } = cited;
  // Only pages said to be of an MTUS document are held against its ranges.
  if (!citation.mtus) return [];
  const outside = pageFits(citation).filter((fit) => !fit.inside);
  const [first] = outside;
  if (first === undefined) return [];
  const far = outside.filter((fit) => fit.document !== null && distance(fit.page, fit.document) > margin);
  const pages = (far.length > 0 ? far : outside).map((fit) => fit.page).join(', ');
  const range = far.length > 0 ? (first.document ?? '') : first.expected.join(', ');
  const name =
    far.length === 0 && citation.sections.length > 0
      ? citation.sections.join(', ')
      : (citation.topic ?? citation.name ?? 'it');
  const unverified = first.unverified ? ' (unverified)' : '';
  return [
    {
      check: id,
      severity: far.length > 0 ? 'error' : 'warning',
      item: item.number,
      message: `${says(side)} cites page ${pages} for ${name}, which stands on pages ${range}${unverified}. Check the page, or name the chapter it belongs to.`,
      quotes: [quote],
      source: first.unverified ? `${source} (page ranges unverified)` : source,
    },
  ];
}

function distance(page: string, range: string): number {
  const [first = 0, last = first] = page.split('-').map(Number);
  const [from = 0, to = from] = range.split('-').map(Number);
  return Math.max(from - last, first - to, 0);
}
