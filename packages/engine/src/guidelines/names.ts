import { guidelines } from '../knowledge/generated/guidelines.ts';
import type { GuidelineDocument } from '../knowledge/schema/guidelines.ts';
import { compileTerms, type TermFinder } from '../text/automaton.ts';

/** A document of the MTUS or a chapter of the ACOEM book, found by name. */
export interface DocumentName {
  readonly document: GuidelineDocument;
  /** A name that is a document wherever it stands in a list; others need a year after them. */
  readonly strong: boolean;
  /** Found by "Chapter 8" alone. */
  readonly byNumber: boolean;
  /** The name of later editions, "Low Back Disorders". */
  readonly later: boolean;
}

/** Collects terms that may be given more than once; the first meaning stays. */
export class TermList<Id> {
  readonly #terms: (readonly [string, Id])[] = [];

  /** A name, and the name with "and" written as `&` or the reverse. */
  add(name: string, id: Id): void {
    this.#terms.push([name, id]);
    if (name.includes(' and ')) this.#terms.push([name.replace(/,? and /g, ' & '), id]);
    if (name.includes('&')) this.#terms.push([name.replace(/ ?& ?/g, ' and '), id]);
  }

  compile(): TermFinder<Id> {
    return compileTerms(this.#terms, { firstStays: true });
  }
}

const laterName = /\bDisorders?$/i;

function compileDocumentNames(): TermFinder<DocumentName> {
  const terms = new TermList<DocumentName>();
  for (const document of guidelines.documents) {
    const plain = { document, byNumber: false, later: false };
    for (const name of document.names) terms.add(name, { ...plain, strong: true, later: laterName.test(name) });
    for (const name of document.weakNames ?? []) terms.add(name, { ...plain, strong: false });
    if (document.chapter !== undefined) {
      const numbered = { document, strong: true, byNumber: true, later: false };
      for (const word of ['Chapter', 'Ch', 'Ch.', 'Chap', 'Chap.', 'Chapters'])
        terms.add(`${word} ${document.chapter}`, numbered);
    }
  }
  return terms.compile();
}

/** What names a source outside the MTUS. */
export interface SourceName {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  /** Long enough to begin a citation without a mark before it. */
  readonly plain: boolean;
}

const odgNames = [
  'Official Disability Guidelines',
  'Official Disability Guideline',
  'Official Disability Guidelines (ODG)',
  'Official Disability Guidelines-Treatment in Workers Compensation',
  'Official Disability Duration Guidelines',
  'Official Disability Guides',
  'Official Disablity Guidelines',
  'Offical Disability Guidelines',
  'Official Disability Guidlines',
  'Official Medical Disability Guidelines',
  'Work Loss Data Institute',
  'Treatment in Workers Compensation',
  "Treatment in Workers' Compensation",
  'Treatment in Workers Comp',
  'ODG',
  "ODG's",
  'ODGs',
  'ODG-TWC',
  'ODG/TWC',
  'ODG Guidelines',
  'ODG Guideline',
  'ODG Treatment Index',
];

function compileSourceNames(): TermFinder<SourceName> {
  const terms = new TermList<SourceName>();
  const odg = { key: 'odg', name: 'Official Disability Guidelines', kind: 'odg' };
  for (const name of odgNames) terms.add(name, { ...odg, plain: name.length > 12 });
  const acoem = { key: 'acoem', name: 'ACOEM Practice Guidelines', kind: 'acoem' };
  const book = guidelines.documents.find((document) => document.key === 'acoem/2004');
  for (const name of ['ACOEM', ...(book?.names ?? [])]) terms.add(name, { ...acoem, plain: name.length > 24 });
  for (const { key, name, kind, names } of guidelines.sources) {
    for (const term of names) terms.add(term, { key, name, kind, plain: false });
  }
  return terms.compile();
}

/** A chapter of the ODG, found by name. */
export type OdgChapter = (typeof guidelines.odgChapters)[number];

function compileOdgChapters(): TermFinder<OdgChapter> {
  const terms = new TermList<OdgChapter>();
  for (const chapter of guidelines.odgChapters) {
    for (const name of [chapter.name, ...(chapter.aliases ?? [])]) terms.add(name, chapter);
  }
  return terms.compile();
}

export const documentNames = compileDocumentNames();
export const sourceNames = compileSourceNames();
export const odgChapterNames = compileOdgChapters();
