import { citationsIn } from '../../guidelines/index.ts';
import type { Reading } from '../../letter/reading.ts';
import type { Check } from '../check.ts';
import { type CitedLine, citedLines, quoteLine } from '../cited.ts';
import type { Finding } from '../finding.ts';
import { quoteFrom } from '../quote.ts';

const id = 'citation-missing';
const source = 'LC 4610.6(d): the determination cites the evidence and guidelines it rests on; 8 CCR 9792.10.6';

/** The reviewer's guideline line says that nothing is cited, or names nothing. */
export const check: Check = {
  id,
  severity: 'error',
  description: 'Finds items whose reviewer cites no evidence.',
  source,
  run: (reading) =>
    citedLines(reading).flatMap((cited) => (cited.side === 'reviewer' ? findingOf(reading, cited) : [])),
};

function findingOf(reading: Reading, cited: CitedLine): Finding[] {
  const { line, item, index } = cited;
  if (line.text.trim() === '' || line.citations.length > 0) return [];
  const base = { check: id, item: item.number, source };
  if (line.basis !== 'none') {
    const message =
      'The line says what kind of evidence decided the item but names no source. Name the guideline or study, with chapter and edition.';
    return [{ ...base, severity: 'warning', message, quotes: [quoteLine(cited)] }];
  }
  // Words nobody understood may be a citation of a form that is not known.
  if (line.parts.some((part) => part.kind === 'unread')) return [];
  const rationale = reading.passages.items[index]?.rationale ?? null;
  const named = rationale === null ? undefined : citationsIn(rationale.text)[0];
  if (rationale !== null && named !== undefined) {
    const message = `The line says that no evidence is cited, yet the rationale names ${named.citation.text}. Cite it in the line.`;
    const quotes = [quoteLine(cited), quoteFrom(rationale, named.span.start, named.span.end)];
    return [{ ...base, severity: 'warning', message, quotes }];
  }
  const message =
    'The reviewer cites no evidence for this decision, and the rationale names none. ' +
    'Cite the guideline or study it rests on; where the item falls with another, say which and cite what decided that one.';
  return [{ ...base, severity: 'error', message, quotes: [quoteLine(cited)] }];
}
