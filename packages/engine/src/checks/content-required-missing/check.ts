import { contentsOn } from '../../law/standards/index.ts';
import type { Reading } from '../../letter/reading.ts';
import type { Check } from '../check.ts';
import type { Finding, Quote } from '../finding.ts';
import { quoteAt } from '../quote.ts';

const id = 'content-required-missing';
const source = 'LC 4610.6(d) to (f): what a determination must state, by the date of the letter';

/** What of a required content is missing, and where; the item's number, or null for the whole letter. */
interface Lack {
  readonly item: number | null;
  readonly what: string;
  readonly remedy: string;
  readonly quote: Quote;
}

/**
 * The contents this check looks for, by their id in `knowledge/law/determination-contents`. Summary, rationale,
 * guideline lines, decisions, citations and the list of documents have checks of their own; what only judgement can
 * find is left to the reader.
 */
const tests: Readonly<Record<string, (reading: Reading) => readonly Lack[]>> = {
  'necessity-stated': unstated,
  'clinical-reasons': conclusionAlone,
  'reviewer-qualifications': withoutCredentials,
};

/** The statute asks for these since 2013; an undated letter is held to that. */
const firstDay = '2013-01-01';

export const check: Check = {
  id,
  severity: 'warning',
  description:
    'Finds what the law asks a determination to state and the letter does not: necessity, reasons, qualifications.',
  source,
  run(reading) {
    const { decision, assigned } = reading.letter.dates;
    const on = decision ?? assigned ?? firstDay;
    return contentsOn(on < firstDay ? firstDay : on).flatMap(({ id: content, versions }): Finding[] => {
      const version = versions.find(({ from, to }) => on >= from && (to === undefined || on <= to)) ?? versions[0];
      const sure = version?.confidence === 'unverified' ? ' (not checked against the official text)' : '';
      return (tests[content]?.(reading) ?? []).map(({ item, what, remedy, quote }) => ({
        check: id,
        severity: 'warning',
        item,
        message: `${what} ${version?.section ?? 'The law'}${sure} asks for it. ${remedy}`,
        quotes: [quote],
        source: version === undefined ? source : `${version.section}${sure}`,
      }));
    });
  },
};

/** Items whose rationale never says that the service is, or is not, medically necessary. */
function unstated(reading: Reading): Lack[] {
  return reading.letter.items.flatMap((item, index): Lack[] => {
    if (item.conclusion !== 'unstated' || item.rationale === null || item.rationale.text === '') return [];
    return [
      {
        item: item.number,
        what: 'The rationale does not say whether the service is medically necessary.',
        remedy: 'End it with a sentence that says so.',
        quote: ending(reading, index),
      },
    ];
  });
}

/** Words that bring a reason into the same sentence: an ancillary service falls "as the surgery is not necessary". */
const reasonWords = [' because ', ' since ', ' given ', ' due to ', ' as ', ' absence of ', ' without '];

/** Items whose rationale is its conclusion and nothing else. */
function conclusionAlone(reading: Reading): Lack[] {
  return reading.letter.items.flatMap((item, index): Lack[] => {
    const text = item.rationale?.text.trim() ?? '';
    if (text === '' || item.conclusionText === null || text !== item.conclusionText.trim()) return [];
    const words = ` ${text.toLowerCase()} `;
    if (reasonWords.some((word) => words.includes(word))) return [];
    return [
      {
        item: item.number,
        what: 'The rationale is its conclusion and gives no clinical reason for it.',
        remedy: 'Say which finding of this worker and which recommendation lead to it.',
        quote: ending(reading, index),
      },
    ];
  });
}

/** Letters that name neither a licence nor a certification. */
function withoutCredentials(reading: Reading): Lack[] {
  const { licensedIn, certifications } = reading.letter.reviewer;
  const place = reading.passages.statement?.span;
  if (licensedIn.length > 0 || certifications.length > 0 || place === undefined) return [];
  return [
    {
      item: null,
      what: 'The letter names neither a licence nor a certification of the reviewer, so nobody can see the qualifications.',
      remedy: 'Name the states of licensure and the specialty, never the person.',
      quote: quoteAt(reading, place),
    },
  ];
}

/** The last sentence of a rationale: where the missing words belong. */
function ending(reading: Reading, index: number): Quote {
  const passage = reading.passages.items[index]?.rationale;
  if (!passage) return quoteAt(reading, reading.passages.items[index]?.heading.span ?? { start: 0, end: 0 });
  const trimmed = passage.text.trimEnd();
  const start = trimmed.slice(0, -1).lastIndexOf('. ') + 1;
  const from = start === 0 ? 0 : start + 1;
  return quoteAt(reading, { start: passage.toSource(from), end: passage.toSource(trimmed.length - 1) + 1 });
}
