import type { LetterFormat } from '../letter.ts';
import { labelAt } from './credentials.ts';
import type { Section } from './sections.ts';

/** The family a letter belongs to, by its titles; null where too few of them are there to call it a letter. */
export function formatOf(sections: readonly Section[]): Exclude<LetterFormat, 'overread'> | null {
  const told = new Set(sections.map(({ title }) => title?.format ?? null));
  const names = new Set(sections.map(({ name }) => name));
  if (told.has('2013-notice')) return '2013-notice';
  if (told.has('later-professional') && (names.has('issues') || names.has('professional') || names.has('rationale'))) {
    return 'later-professional';
  }
  if (told.has('later-sections')) return 'later-sections';
  if (!names.has('items') && !(names.has('statement') && names.has('summary'))) return null;
  if (names.has('documents')) return 'later-sections';
  const block = sections.some(({ lines }) => lines.some((_, i) => labelAt(lines, i) !== null));
  return block ? '2016-17' : '2014';
}
