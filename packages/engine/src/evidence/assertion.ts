import type { Span } from '../text/index.ts';
import type { Clinical } from './lexicon.ts';

/** Who says a thing. `record`: what the file tells without saying who. `guideline`: a rule, never a fact of this worker. */
export type Speaker = 'worker' | 'requesting-physician' | 'utilization-review' | 'reviewer' | 'record' | 'guideline';

/**
 * How a thing is said. `mentioned`: named without saying that it is or is not so ("failure of *therapy*").
 * `not-documented`: said to be missing from the file, which is less than `absent`.
 */
export type Polarity = 'present' | 'absent' | 'not-documented' | 'hypothetical' | 'planned' | 'denied' | 'mentioned';

export type ConceptKind = Clinical['concepts'][number]['concepts'][number]['kind'];

/** One thing that a text says. Offsets are into the source text. */
export interface Assertion {
  /** Id in `knowledge/lexicon/concepts`. */
  readonly concept: string;
  readonly kind: ConceptKind;
  readonly polarity: Polarity;
  /** Of a measured function or a provocative sign: whether it is as it should be. */
  readonly state: 'normal' | 'abnormal' | null;
  readonly speaker: Speaker;
  /** Canonical body parts that it is said of, nearest in the clause. */
  readonly parts: readonly string[];
  readonly side: 'left' | 'right' | 'bilateral' | null;
  readonly levels: readonly string[];
  readonly values: readonly Value[];
  /** Words that leave room, lower case, in order: `significant`, `objective`, `recent`. */
  readonly hedges: readonly string[];
  readonly time: Time;
  /** The words of the concept. */
  readonly span: Span;
  /** The words as printed in the running text. */
  readonly text: string;
  /** Offsets of those words in the running text of the passage. */
  readonly range: Span;
  /** The words that decided the polarity, null where nothing did. `range` is in the running text. */
  readonly cue: { readonly text: string; readonly span: Span; readonly range: Span } | null;
  /** Index in `Reading.sentences`. */
  readonly sentence: number;
}

/** A measured value. `printed` is the words it was read from. */
export interface Value {
  readonly measure: 'pain' | 'angle' | 'strength' | 'reflex' | 'visits' | 'dose' | 'duration' | 'percent' | 'frequency';
  /** The upper end where a range is printed. */
  readonly value: number;
  readonly min: number | null;
  /** Unit or scale: `/10`, `degrees`, `/5`, `visits`, `mg`, `weeks`, `%`, `per week`. */
  readonly unit: string;
  readonly printed: string;
}

export interface Time {
  readonly when: 'past' | 'current' | 'future' | null;
  /** ISO dates named in the clause. */
  readonly dates: readonly string[];
}

/** A sentence with who speaks in it. */
export interface Sentence {
  readonly span: Span;
  readonly text: string;
  /** Offsets in the running text of the passage. */
  readonly range: Span;
  readonly speaker: Speaker;
}

/** What a passage says: its sentences in order, and the assertions in order. */
export interface Evidence {
  readonly sentences: readonly Sentence[];
  readonly assertions: readonly Assertion[];
}
