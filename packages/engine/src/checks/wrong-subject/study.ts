import type { Item } from '../../letter/letter.ts';
import type { Passage } from '../../text/index.ts';
import type { Finding, Severity } from '../finding.ts';
import { quoteFrom } from '../quote.ts';
import { requestSentences } from '../rationale-sentences.ts';

type Make = (severity: Severity, item: Item, message: string, quotes: Finding['quotes']) => Finding;

/** Studies of which none is another. */
const studies: readonly { readonly name: string; readonly words: RegExp }[] = [
  { name: 'an MRI', words: /\bMRIs?\b|\bmagnetic resonance\b|\bMR arthrogra/i },
  { name: 'an x-ray', words: /\bx-?rays?\b|\bradiograph|\bplain films?\b/i },
  { name: 'a CT scan', words: /\bCT\b|\bCAT scan\b|\bcomputed tomography\b|\bcomputerized tomography\b/i },
  { name: 'an ultrasound', words: /\bultrasound|\bsonogra/i },
  { name: 'a nerve study', words: /\bEMG\b|\bNCV\b|\bNCS\b|\belectrodiagnos|\bnerve conduction|\belectromyogra/i },
  { name: 'a bone scan', words: /\bbone scan/i },
];
const ruled =
  /\brequest(?:ed)?(?: is)? (?:for )?(?:an? |the )?([^.;]{3,60}?) (?:is|are) (?:therefore |thus )?(?:not )?(?:considered |deemed )?medically necessary\b/i;

/** "The request for an MRI is not medically necessary" in an item on an x-ray. */
export function otherStudy(item: Item, heading: Passage, rationale: Passage, make: Make): Finding | null {
  const asked = studies.filter(({ words }) => words.test(heading.text));
  if (asked.length !== 1) return null;
  for (const sentence of requestSentences(rationale)) {
    const match = ruled.exec(sentence.text);
    if (match === null) continue;
    const judged = studies.filter(({ words }) => words.test(match[1] ?? ''));
    const [first] = judged;
    if (first === undefined || judged.some((one) => asked.includes(one))) continue;
    const message = `The rationale rules on ${first.name}; the item asks for ${asked[0]?.name ?? 'another study'}. Rule on the study that is asked.`;
    return make('error', item, message, [
      quoteFrom(rationale, sentence.range.start, sentence.range.end),
      quoteFrom(heading, 0, heading.text.length),
    ]);
  }
  return null;
}
