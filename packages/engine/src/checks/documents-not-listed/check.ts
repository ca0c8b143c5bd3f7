import type { Check } from '../check.ts';
import { quoteAt } from '../quote.ts';

const id = 'documents-not-listed';
const source =
  'LC 4610.6(d): the analysis must cite the medical records reviewed; the panel decision in Hacker asks for the list';

/** Without the list nobody can tell whether a record was missing or only overlooked. */
export const check: Check = {
  id,
  severity: 'note',
  description: 'Notes that the letter does not list the documents the reviewer had.',
  source,
  run(reading) {
    const { documents, summary } = reading.letter;
    const passage = reading.passages.summary;
    if ((documents !== null && documents.length > 0) || summary === null || passage === null) return [];
    const end = passage.text.indexOf('.') + 1 || passage.text.length;
    const place = { start: passage.span.start, end: passage.toSource(end - 1) + 1 };
    const message =
      'The letter does not list the documents reviewed, so nobody can see whether a record was absent or overlooked. ' +
      'List each document with its author and date.';
    return [{ check: id, severity: 'note', item: null, message, quotes: [quoteAt(reading, place)], source }];
  },
};
