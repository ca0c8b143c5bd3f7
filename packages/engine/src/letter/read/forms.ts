import { lexicon } from '../../knowledge/generated/lexicon.ts';
import type { LetterFormat } from '../letter.ts';
import { bare } from './printed-words.ts';

/** The fixed words of letters, from `knowledge/lexicon/letter-formats.yaml`, made ready for comparing. */

export type SectionName = (typeof lexicon.letterFormats.titles)[number]['section'] | 'opening';
export type LabelledPart = (typeof lexicon.letterFormats.itemLabels)[number]['part'];
export type HeaderField = (typeof lexicon.letterFormats.headerLabels)[number]['field'];
export type CredentialField = (typeof lexicon.letterFormats.credentialLabels)[number]['field'];

export interface Title {
  readonly bare: string;
  readonly section: SectionName;
  readonly format: Exclude<LetterFormat, '2014' | '2016-17' | 'overread'> | null;
  readonly goesOn: boolean;
  readonly printed: string;
}

const { letterFormats } = lexicon;

export const titles: readonly Title[] = letterFormats.titles.flatMap(({ section, format, goesOn, printed }) =>
  printed.map((title) => ({
    bare: bare(title),
    section,
    format: format ?? null,
    goesOn: goesOn ?? false,
    printed: title,
  })),
);

export const fixedSentences: readonly string[] = letterFormats.fixedSentences
  .map(({ text }) => bare(text))
  .toSorted((a, b) => b.length - a.length);

/** A label with what it stands for, the longest first, so that `Rationale` does not hide `Rationale for the decision`. */
export interface Label<Field> {
  readonly bare: string;
  readonly field: Field;
}

function labels<Field>(
  rows: readonly { readonly field: Field; readonly printed: readonly string[] }[],
): Label<Field>[] {
  return rows
    .flatMap(({ field, printed }) => printed.map((label) => ({ bare: bare(`${label}:`), field })))
    .toSorted((a, b) => b.bare.length - a.bare.length);
}

export const itemLabels: readonly Label<LabelledPart>[] = labels(
  letterFormats.itemLabels.map(({ part, printed }) => ({ field: part, printed })),
);
export const credentialLabels: readonly Label<CredentialField>[] = labels(letterFormats.credentialLabels);
export const headerLabels: readonly Label<HeaderField>[] = labels(letterFormats.headerLabels);
export const guidelineSentences: readonly Label<'claimsAdministrator' | 'reviewer'>[] =
  letterFormats.guidelineSentences.flatMap(({ part, begins }) =>
    begins.map((words) => ({ bare: bare(words), field: part })),
  );

/** Beginnings of paragraphs that close a letter and are about no item. */
export const closings: readonly string[] = letterFormats.closings.map(({ begins }) => bare(begins));
