import { passageOf } from '../text/index.ts';
import type { Assertion, Polarity, Speaker, Value } from './assertion.ts';
import { readAssertions } from './read.ts';
import type { Section } from './speaker.ts';

/** A passage that a person has read, with what is said in it in the order of the text. */
export interface LabelledPassage {
  readonly id: string;
  readonly section: Section;
  readonly text: string;
  readonly labels: readonly Label[];
}

export interface Label {
  /** Words of the concept as printed. */
  readonly at: string;
  readonly concept: string;
  readonly polarity: Polarity;
  readonly side?: Assertion['side'];
  readonly state?: Assertion['state'];
  readonly speaker?: Speaker;
  /** `6/10`, `110 degrees`, `4+/5`, `2+`, `6 visits`, `500 mg`, `2 weeks`, `50%`. */
  readonly value?: string;
}

export const fields = ['polarity', 'side', 'state', 'speaker', 'value'] as const;
export type Field = (typeof fields)[number];

export interface Score {
  readonly labels: number;
  readonly found: number;
  /** Assertions of clinical kinds that no label names. */
  readonly extra: number;
  /** Of the labels found that state the field: how many have it right. */
  readonly fields: Readonly<Record<Field, { readonly right: number; readonly of: number }>>;
  /** In words, one for each label missed, field wrong or assertion too many. */
  readonly faults: readonly string[];
}

/** Kinds that every sentence is full of; a label may name them, but they are not missed in a count of extras. */
const background = new Set(['request', 'documentation', 'demographic', 'history', 'criterion']);
const general = new Set(['treatment', 'visits', 'medication', 'diagnostic-study']);

/** Holds what the reader finds against what a person found. */
export function scorePassages(passages: readonly LabelledPassage[]): Score {
  const right = Object.fromEntries(fields.map((field) => [field, { right: 0, of: 0 }])) as Record<
    Field,
    { right: number; of: number }
  >;
  const faults: string[] = [];
  let [labels, found, extra] = [0, 0, 0];
  for (const { id, section, text, labels: wanted } of passages) {
    const open = new Set(readAssertions(passageOf(text), { section }));
    let from = 0;
    for (const label of wanted) {
      labels += 1;
      const start = text.indexOf(label.at, from);
      if (start < 0) throw new Error(`Passage ${id}: "${label.at}" is not in its text from character ${from} on.`);
      from = start + 1;
      const end = start + label.at.length;
      const match = [...open].find(
        ({ concept, span }) => concept === label.concept && span.start < end && start < span.end,
      );
      if (match === undefined) {
        const there = [...open].find(({ span }) => span.start < end && start < span.end);
        faults.push(`${id}: "${label.at}" is ${label.concept}, found ${there?.concept ?? 'nothing'}`);
        continue;
      }
      open.delete(match);
      found += 1;
      for (const field of fields) {
        const want = label[field];
        if (want === undefined) continue;
        const tally = right[field];
        tally.of += 1;
        const ok =
          field === 'value' ? match.values.some((value) => isValue(value, String(want))) : match[field] === want;
        if (ok) tally.right += 1;
        else {
          const got = field === 'value' ? match.values.map(({ printed }) => printed).join(', ') : match[field];
          faults.push(`${id}: ${field} of "${label.at}" is ${want}, found ${got === '' ? 'none' : got}`);
        }
      }
    }
    for (const { kind, text: words, concept } of open) {
      if (background.has(kind) || general.has(concept)) continue;
      extra += 1;
      faults.push(`${id}: no label for "${words}" (${concept})`);
    }
  }
  return { labels, found, extra, fields: right, faults };
}

/** Whether a value read is the one meant, whatever its printed form. */
export function isValue(value: Value, meant: string): boolean {
  const number = Number.parseFloat(meant);
  if (value.value !== number) return false;
  const unit = meant.replace(/^[\d.]+/, '').trim();
  return unit === value.unit || unit === `+${value.unit}` || unit === value.measure;
}
