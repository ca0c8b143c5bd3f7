import type { Reading } from '../../letter/reading.ts';
import { type Passage, sentencesOf } from '../../text/index.ts';
import type { Check } from '../check.ts';
import type { Finding, Quote } from '../finding.ts';
import { quoteFrom } from '../quote.ts';
import { textsOf } from '../texts.ts';
import { type Damage, wordEnd, wordStart } from './damage.ts';
import { damagedTerms } from './damaged-terms.ts';
import { doubledLists } from './doubled-lists.ts';
import { doubledPairs, doubledWords } from './doubled-words.ts';
import { impossibleSides } from './impossible-side.ts';
import { strayMarks } from './marks.ts';
import { mojibake } from './mojibake.ts';
import { repeatedRun } from './repeated-run.ts';
import { leftoverTemplate, lostWords, splitWords } from './lost-words.ts';
import { cutSentence, unfinishedEnd, verbless } from './unfinished.ts';

const id = 'damaged-text';
const source =
  "LC 4610.6(d): the determination is written in layperson's terms as far as possible; a broken sentence is in no terms at all";

const ofPassage: readonly ((text: string) => Damage[])[] = [
  doubledWords,
  doubledPairs,
  repeatedRun,
  damagedTerms,
  leftoverTemplate,
  lostWords,
  splitWords,
  strayMarks,
  impossibleSides,
  unfinishedEnd,
];
const ofSentence: readonly ((sentence: string, offset: number) => Damage[])[] = [verbless, cutSentence];

/** Text broken in dictation, pasting or typing. What a sentence lost may be the fact that decides. */
export const check: Check = {
  id,
  severity: 'error',
  description:
    'Finds text that is visibly broken: doubled or lost words, stray marks, leftovers of a template, unfinished sentences.',
  source,
  run(reading) {
    const headings = reading.passages.items.map(({ heading }, index) => ({ passage: heading, item: index + 1 }));
    const inHeadings = headings.flatMap(({ passage, item }) =>
      [...damagedTerms(passage.text), ...doubledWords(passage.text)].map((damage) => finding(passage, item, damage)),
    );
    const inTexts = textsOf(reading).flatMap(({ passage, item }) =>
      damagesOf(passage).map((damage) => finding(passage, item, damage)),
    );
    return [...brokenCharacters(reading), ...inHeadings, ...inTexts];
  },
};

/** All damage of a passage, each place once: the first kind that found it speaks. */
function damagesOf(passage: Passage): Damage[] {
  const all: Damage[] = [];
  for (const find of ofPassage) for (const damage of find(passage.text)) all.push(damage);
  for (const damage of doubledLists(passage)) all.push(damage);
  for (const { start, end } of sentencesOf(passage)) {
    const sentence = passage.text.slice(start, end);
    for (const find of ofSentence) for (const damage of find(sentence, start)) all.push(damage);
  }
  return all.length < 2 ? all : firstOfEach(all, passage.text.length);
}

/** Those that touch none before them in the list. */
function firstOfEach(all: readonly Damage[], length: number): Damage[] {
  const taken = new Uint8Array(length);
  return all.filter(({ start, end }) => {
    const free = !taken.subarray(start, end).includes(1);
    taken.fill(1, start, end);
    return free;
  });
}

function finding(passage: Passage, item: number | null, damage: Damage): Finding {
  const { text } = passage;
  // A few words around make the place readable.
  const start = wordStart(text, Math.max(0, damage.start - 24));
  const stop = wordEnd(text, Math.min(text.length, damage.end + 24));
  return make(damage, item, quoteFrom(passage, start, stop));
}

function brokenCharacters(reading: Reading): Finding[] {
  const { original, text } = reading.source;
  if (original === text) return mojibake(text).map((damage) => make(damage, null, quote(text, damage, damage)));
  // Spans of findings are offsets in the repaired text; the nearest repaired place is found by its words.
  return mojibake(original).map((damage) => {
    const word = original.slice(0, damage.start).match(/[A-Za-z]+$/)?.[0] ?? '';
    const at = word === '' ? 0 : Math.max(0, text.indexOf(word));
    return make(damage, null, quote(original, damage, { start: at, end: at + word.length + 1 }));
  });
}

function quote(original: string, damage: Damage, place: { start: number; end: number }): Quote {
  const start = Math.max(original.lastIndexOf(' ', damage.start) + 1, original.lastIndexOf('\n', damage.start) + 1);
  const stop = original.slice(damage.end).search(/\s/);
  return { text: original.slice(start, stop < 0 ? undefined : damage.end + stop), start: place.start, end: place.end };
}

function make(damage: Damage, item: number | null, at: Quote): Finding {
  const message = `${damage.what} What the sentence lost may be the fact that decides. Mend it from the record.`;
  return { check: id, severity: damage.severity, item, message, quotes: [at], source };
}
