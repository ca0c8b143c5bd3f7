import type { Assertion, Sentence } from '../../evidence/index.ts';

/** A way in which numbers, or what was given up, tell how a treatment went. */
interface Outcome {
  readonly concept:
    | 'pain-relief'
    | 'improvement'
    | 'functional-improvement'
    | 'medication-reduction'
    | 'treatment-stopped';
  readonly words: RegExp;
  /** Which way two numbers must go; null where there are none to compare. */
  readonly goes: 'down' | 'up' | null;
  /** What the sentence must also speak of. */
  readonly of?: 'drug' | RegExp;
}

const outcomes: readonly Outcome[] = [
  // "The pain went from 7 to 3".
  {
    concept: 'pain-relief',
    words:
      /\b(?:pain|burning|headaches?|symptoms?|spasms?|ache|aching|soreness)\b[^.;]{0,60}?\bfrom (?:an? )?(\d{1,2})(?:\/10| out of 10| of 10)? (?:down )?to (?:an? )?(\d{1,2})\b(?!%| percent| weeks| months| years| degrees)/i,
    goes: 'down',
  },
  // "8 without medication and 4 with it".
  {
    concept: 'pain-relief',
    words:
      /\b(\d{1,2})(?:\/10| out of 10| of 10)? without\b[^.;]{0,40}?\b(\d{1,2})(?:\/10| out of 10| of 10)? with\b(?!out)/i,
    goes: 'down',
    of: /\bpain\b/i,
  },
  // "4/10, down from 8/10", "4 out of 10, which was 7 out of 10 a month ago".
  {
    concept: 'pain-relief',
    words:
      /\b(\d{1,2})(?:\/10| out of 10| of 10)?,? (?:down from|improved from|reduced from|decreased from|compared (?:to|with)|instead of|versus|which was|it was) (?:an? )?(\d{1,2})(?:\/10| out of 10| of 10)/i,
    goes: 'up',
    of: /\b(?:pain|ache|aching|headaches?|burning|symptoms?)\b/i,
  },
  // "The inventory fell from 31 to 18".
  {
    concept: 'improvement',
    words:
      /\b(?:BAI|BDI|PHQ(?:-?9)?|GAD(?:-?7)?|PCL(?:-?5)?|ODI|DASH|Oswestry|inventory|score)\b[^.;]{0,40}?\b(?:from|of) (?:an? )?(\d{1,3}) (?:down )?to (?:an? )?(\d{1,3})\b(?!%| percent)/i,
    goes: 'down',
  },
  // "Flexion went from 70 to 110 degrees".
  {
    concept: 'functional-improvement',
    words:
      /\bfrom (?:an? )?(\d{1,3})(?: degrees|°)? (?:up )?to (?:an? )?(\d{1,3})(?: ?degrees|°| pounds| lbs| ?kg| minutes| blocks| hours)/i,
    goes: 'up',
  },
  // "80% better", "70 percent less leg pain".
  {
    concept: 'pain-relief',
    words:
      /\b\d{1,3} ?(?:%|percent) (?:of )?(?:pain |overall |symptom )?(?:less|better|fewer|lower|reduction|decrease|drop|improvement|improved|relief)\b/i,
    goes: null,
  },
  // "He takes half of his usual dose", "cut by half", "from four tablets to one".
  {
    concept: 'medication-reduction',
    words:
      /\b(?:took|takes|taking|uses?|using|needs?|cuts?|reduced|decreased)\b[^.;]{0,40}?\b(?:half|less|fewer)\b|\bfrom (?:two|three|four|five|six|eight|ten|\d{1,3}) (?:tablets|pills|capsules)?(?: a day| per day| daily)? ?to (?:none|zero|one|two|three|four|\d{1,3}) (?:tablets?|pills?|capsules?|a day|per day|daily)/i,
    goes: null,
    of: 'drug',
  },
  // "He stopped etodolac because of nausea", "he failed Lyrica (swelling)".
  {
    concept: 'treatment-stopped',
    words:
      /\b(?:stopped|discontinued|quit|ceased|withdrawn|failed)\b[^.;]{0,40}?(?:\b(?:because|due to|secondary to|owing to|on account of)\b|\((?!s\b)[a-z])/i,
    goes: null,
    of: 'drug',
  },
];

/** Cheap words without which none of them can stand in a text. */
const hint =
  /\bfrom\b|\bwithout\b|%|percent|instead|compared|versus|which was|it was|half|less|fewer|stopped|discontinued|quit|ceased|withdrawn|failed/i;

/** What numbers, and medicines given up, tell of how a treatment went: each as a statement of its own. */
export function outcomesIn(assertions: readonly Assertion[], sentences: readonly Sentence[]): Assertion[] {
  const bySentence = new Map<number, Assertion[]>();
  for (const assertion of assertions) {
    const list = bySentence.get(assertion.sentence) ?? [];
    list.push(assertion);
    bySentence.set(assertion.sentence, list);
  }
  return sentences.flatMap(({ text }, index) => {
    if (!hint.test(text) || /\b(?:rang|vari|fluctuat)/i.test(text)) return [];
    const here = bySentence.get(index) ?? [];
    return outcomes.flatMap(({ concept, words, goes, of }) => {
      const match = words.exec(text);
      if (match === null || !moved(match, goes)) return [];
      if (of !== undefined && of !== 'drug' && !of.test(text)) return [];
      const base = here.find(({ kind, polarity }) => (of === 'drug' ? kind === 'drug' : polarity === 'present'));
      if (base === undefined) return [];
      const plain = { state: null, hedges: [], parts: [], side: null, values: [] };
      return [{ ...base, ...plain, concept, kind: 'response' as const, polarity: 'present' as const, text: match[0] }];
    });
  });
}

function moved(match: RegExpExecArray, goes: Outcome['goes']): boolean {
  if (goes === null) return true;
  const [first, second] = [Number(match[1]), Number(match[2])];
  return goes === 'down' ? second < first : second > first;
}
