import { taxonomy } from '../../../knowledge/generated/taxonomy.ts';
import type { ItemForReview } from '../case-for-review.ts';
import { expand } from './specialty.ts';

/** Who treats and who evaluates, written out. */
export interface Needs {
  /** Ids of the entries of `knowledge/taxonomy` it was read from; empty: the thing is unknown to us. */
  readonly entries: readonly string[];
  readonly treats: ReadonlySet<string>;
  readonly evaluates: ReadonlySet<string>;
  /** Specialty → letters in which it was seen deciding this category. */
  readonly seen: ReadonlyMap<string, number>;
}

interface Entry {
  readonly id: string;
  readonly bodyParts: ReadonlySet<string>;
  readonly treats: ReadonlySet<string>;
  readonly evaluates: ReadonlySet<string>;
}

const conditions = taxonomy.specialtyFitConditions.map((c) => ({
  id: c.id,
  icd10: c.icd10,
  bodyParts: new Set(c.bodyParts),
  treats: expand(c.treats),
  evaluates: expand(c.evaluates),
}));
const services = taxonomy.specialtyFitServices.map((s) => ({
  id: s.id,
  category: s.category,
  subcategories: new Set(s.subcategories),
  words: s.words.map((word) => ` ${word} `),
  bodyParts: new Set(s.bodyParts),
  treats: expand(s.treats),
  evaluates: expand(s.evaluates),
}));
const seenIn = new Map(
  Object.entries(taxonomy.specialtyFitSeen.categories).map(([category, counts]) => [
    category,
    new Map(Object.entries(counts)),
  ]),
);
const nothingSeen: ReadonlyMap<string, number> = new Map();

const join = (entries: readonly Entry[], seen: ReadonlyMap<string, number>): Needs => ({
  entries: entries.map((entry) => entry.id),
  treats: new Set(entries.flatMap((entry) => [...entry.treats])),
  evaluates: new Set(entries.flatMap((entry) => [...entry.evaluates])),
  seen,
});

/** Lower case, runs of anything but letters and digits as one blank, a blank at both ends; hyphens stay inside words. */
const asWords = (text: string): string => ` ${text.toLowerCase().replace(/[^a-z0-9-]+/g, ' ')} `;

/**
 * Who gives the service an item asks for. Of the entries of its category those count that say most about it: words of the
 * treatment before subcategory before body part; where several say as much, all of them.
 */
export function serviceNeeds(item: ItemForReview): Needs {
  const text = asWords(item.treatment ?? '');
  let best = -1;
  let found: (typeof services)[number][] = [];
  for (const service of services) {
    if (service.category !== item.category) continue;
    const word = service.words.some((w) => text.includes(w));
    const sub = item.subcategory !== null && service.subcategories.has(item.subcategory);
    const part = item.bodyParts.some((p) => service.bodyParts.has(p));
    if (service.bodyParts.size > 0 && !part) continue;
    const narrow = service.words.length > 0 || service.subcategories.size > 0;
    if (narrow && !word && !sub) continue;
    const score = (word ? 4 : 0) + (sub ? 2 : 0) + (part ? 1 : 0);
    if (score > best) {
      best = score;
      found = [service];
    } else if (score === best) found.push(service);
  }
  // Letters were counted by category: they say nothing about a service the list knows more closely.
  const general = found.every((service) => service.words.length === 0 && service.subcategories.size === 0);
  return join(found, general && item.category !== null ? (seenIn.get(item.category) ?? nothingSeen) : nothingSeen);
}

/** Who treats the condition of an item: by the body parts it names, else by the diagnoses of the case. */
export function conditionNeeds(item: ItemForReview, diagnoses: readonly string[]): Needs {
  const byPart = conditions.filter((c) => item.bodyParts.some((part) => c.bodyParts.has(part)));
  if (byPart.length > 0) return join(byPart, nothingSeen);
  const codes = diagnoses.map((code) => code.replace('.', '').toUpperCase());
  return join(
    conditions.filter((c) => codes.some((code) => c.icd10.some((start) => code.startsWith(start)))),
    nothingSeen,
  );
}
