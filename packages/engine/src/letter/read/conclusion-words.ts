import { matchesIn } from '../../text/index.ts';
import { lexicon } from '../../knowledge/generated/lexicon.ts';

/** The word lists of `knowledge/lexicon/conclusions.yaml`, as sets. */
const { verdicts, verdictNouns, denialFates, ...lists } = lexicon.conclusions;

export const words = {
  necessary: new Set(lists.necessary),
  established: new Set(lists.established),
  notEstablished: new Set(lists.notEstablished),
  establish: new Set(lists.establish),
  against: new Set(verdicts['not-medically-necessary']),
  inFavour: new Set(verdicts['medically-necessary']),
  measures: new Set(lists.measures),
  nounsAgainst: new Set(verdictNouns['not-medically-necessary']),
  nounsInFavour: new Set(verdictNouns['medically-necessary']),
  negations: new Set(lists.negations),
  bridges: new Set(lists.bridges),
  copulas: new Set(lists.copulas),
  uncertain: new Set(lists.uncertain),
  conditions: new Set(lists.conditions),
  leads: new Set(lists.leads),
  subjects: new Set(lists.subjects),
  others: new Set(lists.others),
  doubts: new Set(lists.doubts),
  failing: new Set(lists.failing),
  opinions: new Set(lists.opinions),
  denials: new Set(lists.denials),
  fates: new Set([...denialFates['not-medically-necessary'], ...denialFates['medically-necessary']]),
  fatesAgainst: new Set(denialFates['not-medically-necessary']),
} as const;

/** One word of a sentence, lower case, and whether a comma or semicolon stands right behind it. */
export interface Word {
  readonly text: string;
  readonly ends: boolean;
}

export function wordsIn(sentence: string): Word[] {
  const found: Word[] = [];
  for (const match of matchesIn(sentence, /[A-Za-z0-9][\w'’/-]*/g)) {
    const next = sentence[match.index + match[0].length] ?? '';
    const text = match[0].toLowerCase().replaceAll('’', "'");
    // "not-medically necessary"
    const joined = text.startsWith('not-') ? text.slice(4) : null;
    if (joined !== null) found.push({ text: 'not', ends: false });
    found.push({
      text: joined ?? text,
      ends: next === ',' || next === ';' || next === ':',
    });
  }
  return found;
}
