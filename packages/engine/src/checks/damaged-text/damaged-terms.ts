import { lexicon } from '../../knowledge/generated/lexicon.ts';
import { compileTerms, type TermFinder } from '../../text/index.ts';
import type { Damage } from './damage.ts';

const { impossible, confusions, misspellings, fixedPhrases, slips } = lexicon.damage;

type Entry =
  | { readonly kind: 'impossible'; readonly after: readonly string[]; readonly severity: 'error' | 'warning' }
  | {
      readonly kind: 'replaced';
      readonly meant: string;
      readonly unless: readonly string[];
      readonly severity: 'error' | 'note';
    };

/** One automaton for all of them, made when the first text comes. */
let finder: TermFinder<Entry> | undefined;

function terms(): Map<string, Entry> {
  const all = new Map<string, Entry>();
  const add = (term: string, entry: Entry): void => {
    if (!all.has(term)) all.set(term, entry);
  };
  for (const { words, after, severity } of impossible)
    add(words, { kind: 'impossible', after: after ?? [], severity: severity ?? 'error' });
  for (const [entries, severity] of [
    [confusions, 'error'],
    [misspellings, 'note'],
  ] as const) {
    for (const { printed, meant, unless } of entries) {
      const entry: Entry = { kind: 'replaced', meant: meant.trim(), unless: unless ?? [], severity };
      add(printed.trim(), entry);
      // "tendernes" with an s is the right word.
      if (`${printed.trim()}s` !== meant.trim()) add(`${printed.trim()}s`, entry);
    }
  }
  for (const { printed, meant } of slippedPhrases())
    add(printed, { kind: 'replaced', meant, unless: [], severity: 'error' });
  return all;
}

/** Every fixed phrase with one of its words slipped: "low bank pain". What is itself a phrase is no slip. */
function slippedPhrases(): { printed: string; meant: string }[] {
  const known = new Set(fixedPhrases);
  const printedFor = new Map(slips.map(({ word, printed }) => [word, printed]));
  return fixedPhrases.flatMap((meant) => {
    const words = meant.split(' ');
    return words.flatMap((word, at) =>
      (printedFor.get(word) ?? []).flatMap((slip) => {
        const printed = words.with(at, slip).join(' ');
        return known.has(printed) ? [] : [{ printed, meant }];
      }),
    );
  });
}

/**
 * Sequences of small words that no sentence holds ("the is"), real words in the place of others ("medical meniscectomy")
 * and slips of one letter.
 */
export function damagedTerms(text: string): Damage[] {
  finder ??= compileTerms(terms());
  return finder.find(text).flatMap(({ id, start, end }): Damage[] => {
    const printed = text.slice(start, end);
    if (id.kind === 'impossible') {
      // Capitals are names, titles and grades ("Part A is"); punctuation between the words parts them.
      if (/[A-Z]/.test(printed.slice(1)) || /[^a-zA-Z ]/.test(printed)) return [];
      const before = /([a-z]+)[^a-z]*$/i.exec(text.slice(Math.max(0, start - 30), start))?.[1]?.toLowerCase() ?? '';
      if (id.after.includes(before)) return [];
      return [
        {
          start,
          end,
          what: `"${printed}" cannot stand in a sentence: a word is missing or wrong.`,
          severity: id.severity,
        },
      ];
    }
    if (/[.,;:()]/.test(printed)) return [];
    const around = text.slice(Math.max(0, start - 60), end + 60).toLowerCase();
    if (id.unless.some((word) => around.includes(word))) return [];
    return [{ start, end, what: `"${printed}" stands where "${id.meant}" is meant.`, severity: id.severity }];
  });
}
