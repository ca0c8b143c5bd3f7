import { lexicon } from '../../knowledge/generated/lexicon.ts';
import { compileTerms } from '../../text/index.ts';
import type { Severity } from '../finding.ts';
import type { Damage } from './damage.ts';

interface Replacement {
  readonly printed: string;
  readonly meant: string;
  readonly unless?: readonly string[] | undefined;
}

/** A real word in the place of another ("medical meniscectomy"), or a slip of one letter. */
function finderOf(entries: readonly Replacement[], severity: Severity): (text: string) => Damage[] {
  const forms = new Map<string, number>();
  entries.forEach((entry, index) => {
    for (const form of [entry.printed.trim(), `${entry.printed.trim()}s`]) if (!forms.has(form)) forms.set(form, index);
  });
  const finder = compileTerms(forms);
  return (text) =>
    finder.find(text).flatMap((match) => {
      const entry = entries[match.id];
      const printed = text.slice(match.start, match.end);
      if (entry === undefined || /[.,;:()]/.test(printed)) return [];
      const around = text.slice(Math.max(0, match.start - 60), match.end + 60).toLowerCase();
      if (entry.unless?.some((word) => around.includes(word))) return [];
      const what = `"${printed}" stands where "${entry.meant.trim()}" is meant.`;
      return [{ start: match.start, end: match.end, what, severity }];
    });
}

export const confusedWords = finderOf(lexicon.damage.confusions, 'error');
export const misspeltWords = finderOf(lexicon.damage.misspellings, 'note');
