import type { Item } from '../../letter/letter.ts';
import { matchesIn, type Passage } from '../../text/index.ts';
import type { Quote } from '../finding.ts';
import { quoteFrom } from '../quote.ts';
import { requestSentences } from '../rationale-sentences.ts';

export interface StrengthConflict {
  readonly asked: string;
  readonly judged: string;
  readonly quote: (rationale: Passage) => Quote;
}

const printed = /(\d+(?:\.\d+)?(?:\/\d+(?:\.\d+)?)?) ?(mg|mcg|%)/gi;

/** Another strength of the drug in the sentence that judges the request: "Norco 5/325 mg" for "Norco 10/325 mg". */
export function strengthConflict({ request, heading }: Item, rationale: Passage): StrengthConflict | null {
  const { drug } = request;
  if (drug === null) return null;
  const asked = strengthsOf(heading);
  const names = [drug.brand, drug.generic, ...drug.generic.split('/')]
    .filter((name) => name !== null)
    .map((name) => name.toLowerCase());
  const [first] = asked;
  if (first === undefined) return null;
  for (const sentence of requestSentences(rationale)) {
    const lower = sentence.text.toLowerCase();
    for (const name of names) {
      const at = lower.indexOf(name);
      if (at < 0 || !/request/.test(lower.slice(Math.max(0, at - 30), at))) continue;
      // Only the strength that stands right behind the name is the drug's own.
      const own = /^[a-z/ -]{0,16}(\d+(?:\.\d+)?(?:\/\d+(?:\.\d+)?)?) ?(mg|mcg|%)/.exec(lower.slice(at + name.length));
      if (own === null) continue;
      const judged = `${own[1]} ${own[2]}`;
      if (asked.includes(judged)) return null;
      const { start, end } = sentence.range;
      return { asked: first, judged, quote: (passage) => quoteFrom(passage, start, end) };
    }
  }
  return null;
}

function strengthsOf(text: string): string[] {
  return matchesIn(text, printed).map((match) => `${match[1]} ${(match[2] ?? '').toLowerCase()}`);
}
