import { lexicon } from '../../knowledge/generated/lexicon.ts';
import { compileTerms } from '../../text/index.ts';
import type { Damage } from './damage.ts';
import { wordsOf } from './words.ts';

const { impossible, leftovers, wordEndings } = lexicon.damage;
const finder = compileTerms(impossible.map((entry, index) => [entry.words, index] as const));
const endings = new RegExp(`\\b[a-z]{2,}-(?:${wordEndings.join('|')})s?\\b`, 'g');

/** Sequences of small words that no sentence holds: a word was lost or changed there. */
export function impossibleSequences(text: string): Damage[] {
  return finder.find(text).flatMap((match) => {
    const printed = text.slice(match.start, match.end);
    // Capitals are names, titles and grades ("Part A is"); punctuation between the words parts them.
    if (/[A-Z]/.test(printed.slice(1)) || /[^a-zA-Z ]/.test(printed)) return [];
    const before = wordsOf(text.slice(Math.max(0, match.start - 30), match.start)).at(-1)?.text ?? '';
    if (impossible[match.id]?.after?.includes(before)) return [];
    const what = `"${printed}" cannot stand in a sentence: a word is missing or wrong.`;
    return [
      { start: match.start, end: match.end, what, severity: impossible[match.id]?.severity ?? ('error' as const) },
    ];
  });
}

/** A clause with two verbs and nothing to part them: "the diagnoses are documented is a strain". */
const twoVerbs =
  /\w+ (?:\w+ )?(?:is|are|was|were) (?!needed|required|important|clear)\w+ed (?:is|are|was|were) (?!not that\b)\w+/gi;
/** A finding and its place with no word between: "numbness the right thigh". */
const noPreposition =
  /\b(?:pain|tenderness|hypersensitivity|numbness|weakness|swelling|tingling|spasms?|stiffness|burning|soreness|edema|atrophy) the (?:left|right|lower|upper|cervical|lumbar|thoracic|bilateral) \w+/gi;

export function lostWords(text: string): Damage[] {
  const doubled = [...text.matchAll(twoVerbs)].filter((match) => {
    const before = text
      .slice(Math.max(0, match.index - 40), match.index + match[0].search(/ (?:is|are|was|were) /))
      .toLowerCase();
    return !/\b(?:what|that|which|who|all|whatever|where|how|everything|whether|if|when|as|treatment|anything)\b/.test(
      before,
    );
  });
  return [...doubled, ...text.matchAll(noPreposition)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    what: `"${match[0]}" is no sentence: a word is missing.`,
    severity: 'error' as const,
  }));
}

/** What a form or template left behind. */
export function leftoverTemplate(text: string): Damage[] {
  const lower = text.toLowerCase();
  return leftovers.flatMap((leftover) => {
    const start = lower.indexOf(leftover);
    const what = `"${leftover}" is left over from a template.`;
    return start < 0 ? [] : [{ start, end: start + leftover.length, what, severity: 'error' as const }];
  });
}

/** A hyphen inside a word: "inter-vention". */
export function splitWords(text: string): Damage[] {
  return [...text.matchAll(endings)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    what: `"${match[0]}" is one word with a stray hyphen.`,
    severity: 'error' as const,
  }));
}
