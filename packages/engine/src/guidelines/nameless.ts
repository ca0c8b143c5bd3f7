import type { Citation } from './citation.ts';
import { documentOf, documentOfSection } from './library.ts';
import { readMtusCitation } from './mtus-citation.ts';

const sectionNumber = /\b9792\.2\d(?:\.\d{1,2})?/;

/** No document is named: a section of the regulations, a topic of the chronic pain guidelines, or "MTUS" alone. */
export function readNameless(text: string): Citation {
  const number = sectionNumber.exec(text)?.[0];
  const known = number === undefined ? undefined : documentOfSection(number);
  const document = known ?? documentOf('mtus');
  if (document === undefined) throw new Error('knowledge/guidelines/documents has no document "mtus".');
  const tail = text.replace(/^\s*(?:(?:19|20)\d\d\s)?(?:(?:CA|California)[\s-]?)?MTUS\b/i, '');
  const head = { document, year: null, later: false, medicalTreatment: false, notes: [] };
  if (known !== undefined) {
    return readMtusCitation(
      text,
      tail.replaceAll(
        /\b(?:8\s?C\.?C\.?R\.?|sections?\b|title 8\b|9792\.[\d.]+(?:\s?\([a-z]{1,2}\)|\s?[a-z]{1,2}\b)?)|§/gi,
        ' ',
      ),
      head,
    );
  }
  const citation = readMtusCitation(text, tail, head);
  const pain = documentOf('mtus/chronic-pain');
  if (pain === undefined || citation.sections.length === 0) return { ...citation, edition: null };
  const asPain = readMtusCitation(text, tail, { ...head, document: pain });
  const unknown = asPain.notes.some((note) => note.endsWith('is not known'));
  if (unknown) return { ...citation, edition: null, notes: [...citation.notes, 'no document of the MTUS is named'] };
  return { ...asPain, notes: [...asPain.notes, 'the document is found by its topic'] };
}
