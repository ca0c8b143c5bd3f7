import { matchesIn } from '../../text/index.ts';
import { lexicon } from '../../knowledge/generated/lexicon.ts';
import type { Check } from '../check.ts';
import { quoteFrom } from '../quote.ts';
import { textsOf } from '../texts.ts';

const id = 'guideline-misquoted';
const source =
  '8 CCR 9792.21.1: the determination rests on the guideline as adopted; a changed word changes the criterion';

/** Known sentences of guidelines, each by the few words around the one that carries it. */
const sentences = lexicon.guidelineSentences.map((entry) => ({
  ...entry,
  pattern: new RegExp(`\\b${entry.before} ((?:[\\w-]+ ){0,1}[\\w-]+) ${entry.after}\\b`, 'gi'),
}));

/** "Psychological evidence of nerve dysfunction" where the guideline says "physiologic": another criterion altogether. */
export const check: Check = {
  id,
  severity: 'error',
  description: 'Finds a known sentence of a guideline with the word that carries it changed.',
  source,
  run(reading) {
    return textsOf(reading).flatMap(({ passage, item }) =>
      sentences.flatMap((known) =>
        matchesIn(passage.text, known.pattern).flatMap((match) => {
          const printed = (match[1] ?? '').toLowerCase();
          if (known.expected.some((word) => printed === word)) return [];
          if (!known.mistaken.some((word) => printed === word)) return [];
          const message =
            `The guideline (${known.guideline}) speaks of "${known.expected[0]}" here, not of "${printed}". ` +
            `${known.meaning} Quote the guideline as it stands.`;
          const quotes = [quoteFrom(passage, match.index, match.index + match[0].length)];
          return [{ check: id, severity: 'error' as const, item, message, quotes, source }];
        }),
      ),
    );
  },
};
