import { passageOf } from '../text/index.ts';
import type { Value } from './assertion.ts';
import { isCaseOf } from './concepts.ts';
import type { LabelledPassage } from './labels.ts';
import { readAssertions } from './read.ts';

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
const general = new Set(['treatment', 'visits', 'medication', 'diagnostic-study', 'symptom', 'functional-status']);

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
    for (const label of wanted) {
      labels += 1;
      const { start, end } = label;
      // Only the kind of thing is named here: the text of some passages may not be shown.
      const where = `${id} at ${start}`;
      const match = [...open].find(
        ({ concept, span }) =>
          // A finer concept than the label's is right: trazodone for an antidepressant, a TENS unit for stimulation.
          (concept === label.concept || isCaseOf({ concept, state: null }, label.concept)) &&
          span.start < end &&
          start < span.end,
      );
      if (match === undefined) {
        const there = [...open].find(({ span }) => span.start < end && start < span.end);
        faults.push(`${where}: ${label.concept}, found ${there?.concept ?? 'nothing'}`);
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
          faults.push(`${where}: ${field} of ${label.concept} is ${want}, found ${got === '' ? 'none' : got}`);
        }
      }
    }
    for (const { kind, span, concept } of open) {
      if (background.has(kind) || general.has(concept)) continue;
      extra += 1;
      faults.push(`${id} at ${span.start}: no label, found ${concept}`);
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
