import type { Assertion, ConceptKind } from './assertion.ts';
import { type ConceptEntry, tables } from './tables.ts';

/** Every concept that an assertion is a case of: its own, those above it, and what an abnormal function amounts to. */
export function meaningsOf(assertion: Pick<Assertion, 'concept' | 'state'>): ReadonlySet<string> {
  const entry = tables().byId.get(assertion.concept);
  if (entry === undefined) return new Set([assertion.concept]);
  if (assertion.state !== 'abnormal' || entry.whenAbnormal === null) return entry.above;
  let meanings = abnormal.get(entry);
  if (meanings === undefined) {
    meanings = new Set([...entry.above, ...entry.whenAbnormal]);
    abnormal.set(entry, meanings);
  }
  return meanings;
}

const abnormal = new Map<ConceptEntry, ReadonlySet<string>>();

/** True where an assertion is a case of a concept: a positive straight leg raise is an `objective-finding`. */
export function isCaseOf(assertion: Pick<Assertion, 'concept' | 'state'>, concept: string): boolean {
  const entry = tables().byId.get(assertion.concept);
  if (entry === undefined) return assertion.concept === concept;
  return entry.above.has(concept) || (assertion.state === 'abnormal' && (entry.whenAbnormal?.has(concept) ?? false));
}

export function kindOf(concept: string): ConceptKind | null {
  return tables().byId.get(concept)?.kind ?? null;
}

export function conceptEntry(id: string): ConceptEntry | null {
  return tables().byId.get(id) ?? null;
}
