import { servicesIn } from '../../requests/index.ts';
import type { Damage } from './damage.ts';

const listLead =
  /\b(?:treatments?|treatment to date|medications?|care|therapy|modalities) (?:ha(?:s|ve) )?(?:to date )?(?:include[sd]?|consist(?:s|ed) of)\b/i;

const isDrug = (word: string): boolean =>
  servicesIn(word).some(({ service }) => service.category === 'Pharmaceuticals' && !service.general);

/** The same entry twice in one list: "rest, diagnostic imaging, diagnostic imaging, and exercise". */
export function doubledLists(sentence: string, offset: number): Damage[] {
  // In a list of treatments or medicines the last two entries may be joined by "and" alone.
  const listed = listLead.test(sentence);
  const entries = [...sentence.matchAll(listed ? /(?:(?! and )[^,;])+/g : /[^,;]+/g)].map((match) => ({
    printed: match[0],
    start: match.index,
  }));
  if (entries.length < 3) return [];
  const first = new Map<string, { start: number }>();
  for (const entry of entries) {
    const words = entry.printed
      .replace(/^\s*(?:and|or)\s+/i, '')
      .replace(/^.*\b(?:include[sd]?|including|consist(?:s|ed) of|medications are)\s+/i, '')
      .replace(/[.\s]+$/, '')
      .trim()
      .toLowerCase();
    const lead = entry.printed.length - entry.printed.trimStart().length;
    if (!/^[a-z][a-z0-9/-]+(?: [a-z0-9/-]+)*$/.test(words)) continue;
    const earlier = first.get(words);
    // One word alone may rightly come twice ("flexion, extension, flexion"); a drug does not.
    if (earlier !== undefined && (listed || words.includes(' ') || isDrug(words))) {
      const end = offset + entry.start + entry.printed.trimEnd().length;
      return [{ start: offset + earlier.start, end, what: `"${words}" stands twice in one list.`, severity: 'error' }];
    }
    first.set(words, { start: entry.start + lead });
  }
  return [];
}
