import { lexicon } from '../../knowledge/generated/lexicon.ts';
import { compileTerms } from '../../text/index.ts';
import type { Check } from '../check.ts';
import { quoteFrom } from '../quote.ts';
import { sentencesWith } from '../sentences-with.ts';

const id = 'beyond-medical-necessity';
const source =
  'LC 4610.6(a): review is limited to medical necessity; LC 4600(a): cure or relieve; Loynachan (WCJ, 2014)';

const { phrases, unless } = lexicon.beyondNecessity;
const finder = compileTerms(phrases.map((entry, index) => [entry.phrase, index] as const));

/** Causation, liability and full recovery are not the reviewer's questions. */
export const check: Check = {
  id,
  severity: 'warning',
  description: 'Finds a reason that is not one of medical necessity: causation, liability, or complete recovery.',
  source,
  run(reading) {
    return reading.letter.items.flatMap((item, index) => {
      const rationale = reading.passages.items[index]?.rationale ?? null;
      if (rationale === null) return [];
      for (const { sentence, id: phrase } of sentencesWith(finder, rationale)) {
        const text = rationale.text.slice(sentence.start, sentence.end).toLowerCase();
        const entry = phrases[phrase];
        if (entry === undefined || unless.some((word) => text.includes(word))) continue;
        const message =
          `${entry.why} The reviewer decides only whether the treatment is reasonably required to cure or relieve. ` +
          'Leave the question out, or give a medical reason.';
        return [
          {
            check: id,
            severity: 'warning' as const,
            item: item.number,
            message,
            quotes: [quoteFrom(rationale, sentence.start, sentence.end)],
            source,
          },
        ];
      }
      return [];
    });
  },
};
