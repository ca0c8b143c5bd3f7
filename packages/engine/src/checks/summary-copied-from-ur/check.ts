import { lexicon } from '../../knowledge/generated/lexicon.ts';
import { compileTerms } from '../../text/index.ts';
import type { Check } from '../check.ts';
import { quoteFrom } from '../quote.ts';
import { sentencesWith } from '../sentences-with.ts';

const id = 'summary-copied-from-ur';
const source = '8 CCR 9792.10.6(b)(2): no determination may rest solely on the information in the UR decision';

const finder = compileTerms(lexicon.urAsSource.map((phrase) => [phrase, true] as const));

/** A summary told from the denial repeats its gaps. The sign is that the text names the denial as its source. */
export const check: Check = {
  id,
  severity: 'warning',
  description: 'Finds a clinical summary that names the utilization review decision as the source of its facts.',
  source,
  run(reading) {
    const passage = reading.passages.summary;
    if (passage === null) return [];
    const sentence = sentencesWith(finder, passage)[0]?.sentence;
    if (sentence === undefined) return [];
    const message =
      'The summary takes facts from the utilization review decision, which is the decision under review. ' +
      'Take them from the medical records, or say that the records hold nothing else.';
    return [
      {
        check: id,
        severity: 'warning',
        item: null,
        message,
        quotes: [quoteFrom(passage, sentence.start, sentence.end)],
        source,
      },
    ];
  },
};
