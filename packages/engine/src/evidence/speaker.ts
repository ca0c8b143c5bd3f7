import type { Speaker } from './assertion.ts';
import type { Range } from './sentences.ts';
import type { Found, Tables } from './tables.ts';
import { WordSet } from './word-set.ts';
import type { Words } from './words.ts';

/** Where a passage stands: who speaks in it where nothing else is said. */
export type Section = 'summary' | 'rationale' | 'heading' | 'record';

const QUOTE = 34;

/** Words that tell that a sentence is about what is not written down, which goes on as the sentence before it began. */
const continuing = new WordSet(['additionally', 'furthermore', 'moreover', 'also', 'in', 'there', 'the', 'no']);

interface Signs {
  source: boolean;
  sourceBeforeVerb: boolean;
  rule: boolean;
  case: boolean;
  weak: boolean;
  generic: boolean;
  speaker: Speaker | null;
}

/** Who speaks in each sentence. */
export function speakers(
  words: Words,
  ranges: readonly Range[],
  tables: Tables,
  found: Found,
  section: Section,
  fallback: Speaker | null,
): Speaker[] {
  const { talk: matches, speakers: voices } = found;
  const result: Speaker[] = [];
  let at = 0;
  let voice = 0;
  const quoting = words.text.includes('"') || /[“”]/.test(words.text);
  let quoted = false;
  let rules = false;
  for (const range of ranges) {
    const signs: Signs = {
      source: false,
      sourceBeforeVerb: false,
      rule: false,
      case: false,
      weak: false,
      generic: false,
      speaker: null,
    };
    for (let match = matches[at]; match !== undefined && match.start < range.end; match = matches[++at]) {
      const talk = tables.talkOf[match.entry];
      if (talk === undefined) continue;
      if (talk.verb && signs.source) signs.sourceBeforeVerb = true;
      if (talk.source) signs.source = true;
      if (talk.rule) signs.rule = true;
      if (talk.case && !plural(words, match)) signs.case = true;
      if (talk.weak) signs.weak = true;
      if (talk.generic && !plural(words, match)) signs.generic = true;
    }
    for (let match = voices[voice]; match !== undefined && match.start < range.end; match = voices[++voice]) {
      const speaker = tables.speakerOf[match.entry] ?? null;
      if (signs.speaker === null || speaker === 'utilization-review') signs.speaker = speaker;
    }
    let quotes = 0;
    if (quoting) for (let i = range.start; i < range.end; i++) if (words.kind[i] === QUOTE) quotes += 1;
    // A quotation that was never closed ends where the worker is spoken of.
    if (quoted && quotes === 0 && (signs.case || signs.weak || signs.generic) && !signs.rule) quoted = false;
    const inQuote = quoted;
    if (quotes % 2 === 1) quoted = !quoted;
    if (section === 'rationale') {
      const guideline = isRule(signs, rules, inQuote);
      rules = guideline;
      result.push(guideline ? 'guideline' : signs.speaker === 'utilization-review' ? 'utilization-review' : 'reviewer');
    } else if (section === 'heading') result.push(fallback ?? 'record');
    else {
      const previous = result.at(-1);
      const named = signs.sourceBeforeVerb && signs.rule && !signs.case ? 'guideline' : signs.speaker;
      const goesOn =
        previous === 'utilization-review' &&
        (named === null || named === 'reviewer') &&
        continuing.hasAt(words, range.start) &&
        section === 'summary';
      result.push(
        goesOn ? 'utilization-review' : named === 'reviewer' || named === null ? (fallback ?? 'record') : named,
      );
    }
  }
  return result;
}

const people = new WordSet(['patients', 'individuals', 'workers']);

/** "Patients" are not the patient. */
function plural(words: Words, { start, end }: Range): boolean {
  return end - start === 1 && people.hasAt(words, start);
}

/** Whether a sentence of a rationale tells a rule. `rules`: the sentence before it did, or none of the case came yet. */
function isRule(signs: Signs, rules: boolean, inQuote: boolean): boolean {
  if (inQuote) return true;
  const telling = signs.source && signs.sourceBeforeVerb;
  if (telling && (signs.rule || !signs.case)) return !(signs.generic && !signs.rule && signs.weak);
  if (signs.case || (signs.weak && !signs.rule)) return false;
  if (signs.generic) return signs.rule && (rules || signs.source);
  return signs.rule || rules || signs.source;
}
