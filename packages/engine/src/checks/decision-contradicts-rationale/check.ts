import { lexicon } from '../../knowledge/generated/lexicon.ts';
import type { Item } from '../../letter/letter.ts';
import { quantitiesIn } from '../../requests/index.ts';
import { type Passage, PhrasesHeld, sentencesOf } from '../../text/index.ts';
import type { Check } from '../check.ts';
import type { Quote } from '../finding.ts';
import { quoteFrom, quoteOf } from '../quote.ts';

const id = 'decision-contradicts-rationale';
const source = 'LC 4610.6(h)(5): a determination that rests on a plainly erroneous finding of fact is set aside';

/** "The trial is reasonable and consistent with the MTUS", and in the next sentence it is denied. */
export const check: Check = {
  id,
  severity: 'error',
  description: 'Finds a rationale that supports the request and denies it, or finds against it and grants it.',
  source,
  run(reading) {
    return reading.letter.items.flatMap((item, index) => {
      const rationale = reading.passages.items[index]?.rationale ?? null;
      if (rationale === null || item.decision === null) return [];
      const opposed = verdictAgainst(rationale, item);
      if (opposed === null) return [];
      const word = quoteOf(reading, `/items/${index}/conclusionText`) ?? quoteOf(reading, `/items/${index}/decision`);
      const message =
        item.decision === 'upheld'
          ? 'The rationale finds the request reasonable and supported, and yet upholds the denial. Say what outweighs this finding, or change the decision.'
          : 'The rationale finds the request not supported, and yet overturns the denial. Say what outweighs this finding, or change the decision.';
      const quotes = word === null ? [opposed] : [opposed, word];
      return [{ check: id, severity: 'error' as const, item: item.number, message, quotes, source }];
    });
  },
};

const supports = new PhrasesHeld(lexicon.verdicts.supports);
const opposes = new PhrasesHeld(lexicon.verdicts.opposes);

/** The first sentence that judges the whole request the other way than the decision does. */
function verdictAgainst(rationale: Passage, item: Item): Quote | null {
  const upheld = item.decision === 'upheld';
  const words = (upheld ? supports : opposes).in(rationale.text);
  if (words.length === 0) return null;
  const { subjects, negations, voids } = lexicon.verdicts;
  const spoils = upheld ? [...voids, ...negations] : voids;
  const sentences = sentencesOf(rationale);
  for (const [index, sentence] of sentences.entries()) {
    const text = rationale.text.slice(sentence.start, sentence.end).toLowerCase();
    if (!words.some((phrase) => holds(text, phrase))) continue;
    if (!subjects.some((phrase) => holds(text, phrase)) || spoils.some((phrase) => holds(text, phrase))) continue;
    const next = sentences[index + 1];
    const following = next === undefined ? '' : rationale.text.slice(next.start, next.end).toLowerCase();
    if (
      /^(?:however|but|nevertheless|nonetheless|yet|unfortunately|still|that said|on the other hand|there is no|there was no|despite)\b/.test(
        following,
      )
    )
      continue;
    if (anotherQuantity(text, item)) continue;
    return quoteFrom(rationale, sentence.start, sentence.end);
  }
  return null;
}

function holds(text: string, phrase: string): boolean {
  const at = text.indexOf(phrase);
  return at >= 0 && !/[a-z]/.test(text[at - 1] ?? ' ') && !/[a-z]/.test(text[at + phrase.length] ?? ' ');
}

/** Six visits may be reasonable where twelve are asked: no contradiction. */
function anotherQuantity(text: string, { request }: Item): boolean {
  return request.quantity !== null && quantitiesIn(text).some((found) => found.value !== request.quantity?.value);
}
