import type { Check } from '../check.ts';
import { type Cited, citedIn, says } from '../cited.ts';
import type { Finding } from '../finding.ts';

const id = 'citation-unknown';
const source =
  '8 CCR 9792.21: the MTUS consists of the chapters named there; 8 CCR 9792.21.1: a citation lets the reader find the source';

/** A citation that leads nowhere: no such chapter or edition in the MTUS, or a source that is not known. */
export const check: Check = {
  id,
  severity: 'warning',
  description: 'Finds citations whose guideline, chapter or edition is not known.',
  source,
  run: (reading) => citedIn(reading).flatMap((cited) => findingOf(cited)),
};

function findingOf(cited: Cited): Finding[] {
  const { citation, item, quote, side } = cited;
  const base = { check: id, item: item.number, quotes: [quote], source };
  const noEdition = citation.notes.find((note) => note.startsWith('no edition of'));
  if (citation.mtus && noEdition !== undefined) {
    const message = `${says(side)} cites an edition that is not known: ${noEdition}. Check the year against the MTUS in force.`;
    return [{ ...base, severity: 'warning', message }];
  }
  if (citation.mtus && citation.topic === null) {
    const bare = /^(?:MTUS\s?[-/]?\s?)?(?:(?:CA|California)\s)?(?:MTUS|ACOEM|guidelines?|\s|[-/,.])*$/i.test(
      citation.text,
    );
    const what = bare ? 'the MTUS without a chapter' : 'a chapter of the MTUS that is not known';
    return [
      {
        ...base,
        severity: bare ? 'note' : 'warning',
        message: `${says(side)} cites ${what}. Name the chapter and its edition.`,
      },
    ];
  }
  if (!citation.mtus && citation.guideline === null && citation.name === null) {
    const message = `${says(side)} cites a source that is not known here. Make sure that a reader can find it: author or body, title, year, page.`;
    return [{ ...base, severity: 'note', message }];
  }
  return [];
}
