import type { Assertion, ConceptKind, Polarity, Speaker } from './assertion.ts';
import { clinical, type PhraseGroup, type PhraseRole } from './lexicon.ts';
import { type Amounts, numberWords } from './numbers.ts';
import { placeTerms } from './place-terms.ts';
import { PhraseTree } from './phrase-tree.ts';
import { PhraseFinder, type PhraseMatch, Phrases } from './phrases.ts';
import { WaitingPhrases } from './waiting-phrases.ts';
import { clearBehind, type Columns, type Words, wordsOf } from './words.ts';
import { surfacesOf } from './surfaces.ts';
import { taxonomyDrugs } from './taxonomy-drugs.ts';
import { Vocabulary } from './vocabulary.ts';

/** A concept with everything above it, its own number included. */
export interface ConceptEntry {
  readonly number: number;
  readonly id: string;
  readonly kind: ConceptKind;
  readonly above: ReadonlySet<string>;
  /** Of a measured function: what it is where it is not normal, with everything above that. */
  readonly whenAbnormal: ReadonlySet<string> | null;
}

/** What a phrase does to the words around it; a phrase may do several things. */
export interface Cue {
  readonly absence: { readonly polarity: Polarity; readonly before: boolean } | null;
  /** A documentation noun: after a negation it makes of it a thing not documented. */
  readonly noun: boolean;
  readonly hypothesis: 'after' | 'before' | null;
  readonly plan: 'after' | 'before' | null;
  /** `undefined`: says nothing of a state; null: says that it was not tested. */
  readonly state: 'normal' | 'abnormal' | null | undefined;
  readonly scope: 'end' | 'end-after-head' | 'argument' | 'join' | null;
  readonly when: 'past' | 'current' | 'future' | null;
}

/** What a phrase says of the sentence it stands in: whether it tells a rule or a fact of the case. */
export interface Talk {
  readonly source: boolean;
  readonly verb: boolean;
  readonly rule: boolean;
  readonly case: boolean;
  /** Of this worker, unless a rule is told as well: "there is no evidence". */
  readonly weak: boolean;
  /** "The patient": of this worker, unless a rule is being told. */
  readonly generic: boolean;
}

export interface PlaceEntry {
  readonly part: string | null;
  readonly side: Assertion['side'];
}

export interface Tables {
  /** The words of a text with their stems; what the lexicon holds of them is compiled. `columns` as `wordsOf` takes them. */
  readonly wordsOf: (text: string, columns: Columns) => Words;
  readonly conceptOf: readonly (ConceptEntry | undefined)[];
  readonly byId: ReadonlyMap<string, ConceptEntry>;
  readonly cueOf: readonly (Cue | undefined)[];
  readonly speakerOf: readonly (Speaker | undefined)[];
  readonly talkOf: readonly (Talk | undefined)[];
  readonly placeOf: readonly (PlaceEntry | undefined)[];
  readonly amounts: Amounts;
  /** All phrases of a text, found in one pass. */
  readonly find: (words: Words) => Found;
}

export interface Found {
  readonly concepts: readonly PhraseMatch[];
  readonly cues: readonly PhraseMatch[];
  readonly hedges: readonly PhraseMatch[];
  readonly speakers: readonly PhraseMatch[];
  readonly talk: readonly PhraseMatch[];
  readonly places: readonly PhraseMatch[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function compile(): Tables {
  const vocabulary = new Vocabulary();
  const tree = new PhraseTree(vocabulary);
  const waiting = new WaitingPhrases(vocabulary);
  const { concepts, conceptOf, byId } = compileConcepts(tree, waiting);
  const cues = new Phrases(tree);
  const cueOf: (Mutable<Cue> | undefined)[] = [undefined];
  const hedges = new Phrases(tree);
  const speakers = new Phrases(tree);
  const speakerOf: (Speaker | undefined)[] = [undefined];
  const talk = new Phrases(tree);
  const talkOf: (Mutable<Talk> | undefined)[] = [undefined];
  const enter = (phrase: string, role: PhraseRole, group: PhraseGroup): void => {
    if (role === 'hedge') hedges.enter(phrase, 1);
    else if (role === 'speaker') {
      if (group.speaker !== undefined && speakers.enter(phrase, speakerOf.length) === speakerOf.length)
        speakerOf.push(group.speaker);
    } else if (role === 'guideline') {
      const entry = talk.enter(phrase, talkOf.length);
      const known = talkOf[entry] ?? {
        source: false,
        verb: false,
        rule: false,
        case: false,
        weak: false,
        generic: false,
      };
      talkOf[entry] = known;
      if (group.strength !== undefined) known[group.strength] = true;
    } else {
      const entry = cues.enter(phrase, cueOf.length);
      const known: Mutable<Cue> = cueOf[entry] ?? {
        absence: null,
        noun: false,
        hypothesis: null,
        plan: null,
        state: undefined,
        scope: null,
        when: null,
      };
      cueOf[entry] = known;
      if (group.noun === true) known.noun = true;
      else if (role === 'absence')
        known.absence = { polarity: group.polarity ?? 'absent', before: group.direction === 'before' };
      if (role === 'hypothesis') known.hypothesis = group.direction ?? 'after';
      if (role === 'plan') known.plan = group.direction ?? 'after';
      if (role === 'state') known.state = group.state ?? null;
      if (group.scope !== undefined) known.scope = group.scope;
      if (group.when !== undefined) known.when = group.when;
    }
  };
  for (const { role, groups } of clinical.phrases) {
    for (const group of groups) {
      for (const phrase of group.phrases.flatMap(surfacesOf)) waiting.add(phrase, () => enter(phrase, role, group));
    }
  }
  const places = new Phrases(tree);
  const placeOf: (PlaceEntry | undefined)[] = [undefined];
  for (const { term, part, side } of placeTerms()) {
    waiting.add(term, () => {
      if (places.enter(term, placeOf.length) === placeOf.length) placeOf.push({ part, side });
    });
  }
  const amounts = numberWords(vocabulary);
  const finder = new PhraseFinder(tree, [concepts, cues, hedges, speakers, talk, places]);
  const wordsOfText = (text: string, columns: Columns): Words => {
    let words = wordsOf(text, vocabulary, columns);
    if (waiting.enterFor(words)) {
      finder.learn();
      words = wordsOf(text, vocabulary, columns);
    }
    clearBehind(words);
    return words;
  };
  const find = (words: Words): Found => {
    const [a = [], b = [], c = [], d = [], e = [], f = []] = finder.find(words);
    return { concepts: a, cues: b, hedges: c, speakers: d, talk: e, places: f };
  };
  return { wordsOf: wordsOfText, conceptOf, byId, cueOf, speakerOf, talkOf, placeOf, amounts, find };
}

function compileConcepts(
  tree: PhraseTree,
  waiting: WaitingPhrases,
): Pick<Tables, 'conceptOf' | 'byId'> & { readonly concepts: Phrases } {
  const all = clinical.concepts.flatMap((group) => group.concepts);
  const raw = new Map(all.map((concept) => [concept.id, concept]));
  const above = (id: string, into: Set<string>): Set<string> => {
    const concept = raw.get(id);
    if (concept === undefined) throw new Error(`knowledge/lexicon/concepts: no concept has the id "${id}".`);
    if (!into.has(id)) {
      into.add(id);
      for (const broader of concept.broader ?? []) above(broader, into);
    }
    return into;
  };
  const concepts = new Phrases(tree);
  const conceptOf: (ConceptEntry | undefined)[] = [undefined];
  const byId = new Map<string, ConceptEntry>();
  for (const { id, kind, abnormal, terms } of all) {
    const number = conceptOf.length;
    const entry: ConceptEntry = {
      number,
      id,
      kind,
      above: above(id, new Set()),
      whenAbnormal: abnormal === undefined ? null : above(abnormal, new Set()),
    };
    conceptOf.push(entry);
    byId.set(id, entry);
    for (const phrase of terms.flatMap(surfacesOf)) waiting.add(phrase, () => concepts.enter(phrase, number));
  }
  const { added, known } = taxonomyDrugs();
  for (const { id, terms } of known) {
    const number = byId.get(id)?.number;
    if (number !== undefined) for (const term of terms) waiting.add(term, () => concepts.enter(term, number));
  }
  for (const { id, broader, terms } of added) {
    const number = conceptOf.length;
    const entry: ConceptEntry = {
      number,
      id,
      kind: 'drug',
      above: new Set([id, ...above(broader, new Set())]),
      whenAbnormal: null,
    };
    conceptOf.push(entry);
    byId.set(id, entry);
    // A word of another kind keeps its meaning: "patch", "PT".
    for (const term of terms) {
      waiting.add(term, () => {
        const owner = conceptOf[concepts.enter(term, number)];
        if (owner === entry || owner?.kind === 'drug') concepts.give(term, number);
      });
    }
  }
  return { concepts, conceptOf, byId };
}

let made: Tables | null = null;

/** The lexicon, compiled when it is first asked for. */
export function tables(): Tables {
  made ??= compile();
  return made;
}
