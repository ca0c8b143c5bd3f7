import type { Assertion, Polarity, Speaker } from './assertion.ts';
import type { Section } from './speaker.ts';

/** What a person found at one place of a passage. */
export interface Found {
  readonly concept: string;
  readonly polarity: Polarity;
  readonly side?: Assertion['side'];
  readonly state?: Assertion['state'];
  readonly speaker?: Speaker;
  /** `6/10`, `110 degrees`, `4/5`, `2+`, `6 visits`, `500 mg`, `2 weeks`, `50%`. */
  readonly value?: string;
}

/** A label of an invented passage: `at` is the words of the concept, in the order of the text. */
export interface WordLabel extends Found {
  readonly at: string;
}

/** A label of a passage that may not be quoted: the hash of its words, how many they are, and which time they occur. */
export interface HashLabel extends Found {
  readonly words: string;
  readonly count: number;
  readonly nth: number;
}

/** A label with its place in the text of its passage. */
export interface PlacedLabel extends Found {
  readonly start: number;
  readonly end: number;
}

export interface LabelledPassage {
  readonly id: string;
  readonly section: Section;
  readonly text: string;
  readonly labels: readonly PlacedLabel[];
}

/** Finds the places of word labels. Throws where the words are not in the text, in order. */
export function placeWords(id: string, text: string, labels: readonly WordLabel[]): PlacedLabel[] {
  let from = 0;
  return labels.map((label) => {
    const start = text.indexOf(label.at, from);
    if (start < 0) throw new Error(`Passage ${id}: "${label.at}" is not in its text from character ${from} on.`);
    from = start + 1;
    return { ...label, start, end: start + label.at.length };
  });
}

/** Finds the places of hash labels; a label whose words are not there is given back apart. */
export function placeHashes(
  text: string,
  labels: readonly HashLabel[],
): { readonly placed: PlacedLabel[]; readonly lost: readonly HashLabel[] } {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const placed: PlacedLabel[] = [];
  const lost: HashLabel[] = [];
  for (const label of labels) {
    let nth = 0;
    const at = words.findIndex((_, index) => {
      if (index + label.count > words.length) return false;
      const run = words.slice(index, index + label.count).map(([word]) => word.toLowerCase());
      if (fnv(run.join(' ')) !== label.words) return false;
      nth += 1;
      return nth === label.nth;
    });
    const first = words[at];
    const last = words[at + label.count - 1];
    if (first === undefined || last === undefined) lost.push(label);
    else placed.push({ ...label, start: first.index, end: last.index + last[0].length });
  }
  return { placed, lost };
}

/** FNV-1a over UTF-16 units, eight hexadecimal digits. */
export function fnv(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
