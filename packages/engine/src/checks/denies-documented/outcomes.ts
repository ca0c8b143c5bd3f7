import type { Assertion, Sentence } from '../../evidence/index.ts';

const fell =
  /\b(?:pain|burning|headaches?|symptoms?|spasms?|ache|aching|soreness)\b[^.;]{0,60}?\bfrom (?:an? )?(\d{1,2})(?:\/10| out of 10| of 10)? (?:down )?to (?:an? )?(\d{1,2})\b(?!%| percent| weeks| months| years| degrees)/i;
const score =
  /\b(?:BAI|BDI|PHQ(?:-?9)?|GAD(?:-?7)?|PCL(?:-?5)?|ODI|DASH|Oswestry|inventory|score)\b[^.;]{0,40}?\b(?:from|of) (?:an? )?(\d{1,3}) (?:down )?to (?:an? )?(\d{1,3})\b(?!%| percent)/i;
const without =
  /\b(\d{1,2})(?:\/10| out of 10| of 10)? without\b[^.;]{0,40}?\b(\d{1,2})(?:\/10| out of 10| of 10)? with\b(?!out)/i;

/** "Flexion went from 70 to 110 degrees". */
const gained =
  /\bfrom (?:an? )?(\d{1,3})(?: degrees|°)? (?:up )?to (?:an? )?(\d{1,3})(?: ?degrees|°| pounds| lbs| ?kg| minutes| blocks| hours)/i;

/** "The pain went from 7 to 3", "8 without medication and 4 with it": relief of pain, or gain of motion, in numbers. */
export function outcomesIn(assertions: readonly Assertion[], sentences: readonly Sentence[]): Assertion[] {
  return [...inNumbers(assertions, sentences), ...stopped(assertions, sentences)];
}

/** "He stopped etodolac because of nausea": why a medicine was given up. */
const gaveUp =
  /\b(?:stopped|discontinued|quit|ceased|withdrawn|failed)\b[^.;]{0,40}?(?:\b(?:because|due to|secondary to|owing to|on account of)\b|\((?!s\b)[a-z])/i;

function stopped(assertions: readonly Assertion[], sentences: readonly Sentence[]): Assertion[] {
  return sentences.flatMap(({ text }, index) => {
    const match = gaveUp.exec(text);
    if (match === null) return [];
    const drug = assertions.find(({ sentence, kind }) => sentence === index && kind === 'drug');
    if (drug === undefined) return [];
    return [
      {
        ...drug,
        concept: 'treatment-stopped',
        kind: 'response' as const,
        polarity: 'present' as const,
        hedges: [],
        text: match[0],
      },
    ];
  });
}

function inNumbers(assertions: readonly Assertion[], sentences: readonly Sentence[]): Assertion[] {
  return sentences.flatMap(({ text }, index) => {
    const inPain = fell.exec(text) ?? (/\bpain\b/i.test(text) ? without.exec(text) : null);
    const match = inPain ?? score.exec(text) ?? null;
    if (match === null) return motionGain(text, index, assertions);
    if (Number(match[2]) >= Number(match[1]) || /\b(?:rang|vari|fluctuat)/i.test(text)) return [];
    const pain = assertions.find(
      ({ sentence, kind, polarity }) =>
        sentence === index && (inPain === null || kind === 'symptom') && polarity === 'present',
    );
    return pain === undefined
      ? []
      : [
          {
            ...pain,
            concept: inPain === null ? 'improvement' : 'pain-relief',
            kind: 'response' as const,
            state: null,
            hedges: [],
            parts: [],
            side: null,
            text: match[0],
          },
        ];
  });
}

function motionGain(text: string, index: number, assertions: readonly Assertion[]): Assertion[] {
  const match = gained.exec(text);
  if (match === null || Number(match[2]) <= Number(match[1]) || /\b(?:rang|vari|fluctuat)/i.test(text)) return [];
  const moved = assertions.find(({ sentence, polarity }) => sentence === index && polarity === 'present');
  if (moved === undefined) return [];
  return [
    {
      ...moved,
      concept: 'functional-improvement',
      kind: 'response',
      state: null,
      hedges: [],
      parts: [],
      side: null,
      text: match[0],
    },
  ];
}
